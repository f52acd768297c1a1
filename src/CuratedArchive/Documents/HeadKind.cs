using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>What sort of text a document is, by the marks of the form.</summary>
internal static partial class HeadKind
{
    private const int NumberedParagraphs = 8;
    private const int LongText = 12_000;

    /// <summary>The kind; what only the length and tone of the text tell is said in <paramref name="inferred"/>.</summary>
    public static DocumentKind Read(HeadText head, string title, Registers.State? state, IDictionary<string, string> inferred)
    {
        var top = string.Join('\n', head.Lines.Select(l => l[..Math.Min(l.Length, 200)]));
        if (IsTreaty(head, top)) return DocumentKind.TreatyText;
        if (IsProfile(head, title, top, state)) return DocumentKind.PolicyProfile;
        if (PressHead().IsMatch(top)) return DocumentKind.PressRelease;
        if (IsStatusTable(head, title)) return DocumentKind.StatusTable;
        if (IsReport(head, title, top)) return DocumentKind.Report;
        if (SaidToday().IsMatch(top)) return DocumentKind.PressRelease;
        if (Dateline().IsMatch(top)) return DocumentKind.News;
        var kind = Guess(head);
        inferred["kind"] = "no line names the kind; it is told by the length and tone of the text";
        return kind;
    }

    private static bool IsTreaty(HeadText head, string top) =>
        TreatyOpening().IsMatch(top) && head.Reading.Blocks.Count(b => b is Heading or Paragraph && ArticleLine().IsMatch(head.Words(new(b.Span.Start, Math.Min(b.Span.Length, 40))))) >= 3;

    private static bool IsProfile(HeadText head, string title, string top, Registers.State? state)
    {
        if (state is null) return ProfileTitle().IsMatch(title) && !IsVolume(head);
        return ProfileTitle().IsMatch(title) || ProfileShelf().IsMatch(top) || head.Sections.Count(s => SectionNames.IsOfProfile(head.Words(s.Span))) >= 2;
    }

    private static bool IsVolume(HeadText head) => head.TitleLines.Any(h => Imprint.IsVolume(head.Words(h.Span)));

    private static bool IsStatusTable(HeadText head, string title)
    {
        var tables = head.Reading.Blocks.OfType<Table>().Sum(t => t.Span.Length);
        return tables * 10 > head.Reading.Text.Length * 7 || (StatusTitle().IsMatch(title) && tables * 3 > head.Reading.Text.Length);
    }

    private static bool IsReport(HeadText head, string title, string top) =>
        ReportTitle().IsMatch(title) || IsVolume(head) || Symbol().IsMatch(top)
        || head.Reading.Blocks.Count(b => b is ListItem { Depth: 0, Number: not null, Span.Length: > 150 }) >= NumberedParagraphs;

    private static DocumentKind Guess(HeadText head)
    {
        if (head.Reading.Notes.Count >= 5) return head.Reading.Text.Length > LongText && head.Sections.Count > 3 ? DocumentKind.Report : DocumentKind.Other;
        return head.Reading.Text.Length < LongText && Reported().Count(head.Reading.Prose) >= 2 ? DocumentKind.News : DocumentKind.Other;
    }

    [GeneratedRegex(@"\bpress release\b|\bfor immediate release\b|\bmedia release\b|\bnews release\b|^(?:SC|GA|SG/SM|SG/A|DC|HR|HR/CN|AFR|DSG/SM|L|ECOSOC)/[A-Z]*/?[0-9]{2,6}\b|"
        + @"\bmeetings coverage\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PressHead();

    [GeneratedRegex(@"\bban policy\b|\bcountry profile\b|\bpolicy profile\b|\bcluster munition profile\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ProfileTitle();

    [GeneratedRegex("^country (?:reports?|profiles?)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ProfileShelf();

    [GeneratedRegex(@"\bstates? part(?:ies|y) to this (?:convention|treaty|protocol)\b|\bhigh contracting parties\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex TreatyOpening();

    [GeneratedRegex(@"^article\s+(?:[0-9]+|[ivxl]+)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ArticleLine();

    [GeneratedRegex(@"\bstatus of\b|\bsignatories and parties\b|\bstates parties and signatories\b|\blist of states\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex StatusTitle();

    [GeneratedRegex(@"\breport\b|\breview\b|\bbriefing paper\b|\bfact ?sheet\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ReportTitle();

    [GeneratedRegex(@"^(?:[AS]|E|CCM|CCW|APLC|CD)/[A-Z0-9./-]+\b", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^\(?\p{Lu}[\p{L}. ]{2,30},\s[^\n]{3,25}[0-9]{0,4}\)?\s?(?:\([A-Z][A-Za-z ]+\)\s?)?[–—-]\s|"
        + @"^\p{Lu}{3,}[\p{L}, ]{0,30}\([A-Z][A-Za-z ]+\)\s?[–—-]\s", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\bsaid today\b|\btoday (?:said|called|urged|condemned|welcomed)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SaidToday();

    [GeneratedRegex(@"\b(?:said|told|added|stressed|reported|announced|stated|according to|confirmed)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Reported();
}
