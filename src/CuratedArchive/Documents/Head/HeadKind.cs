using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>What sort of text a document is, by the marks of the form.</summary>
internal static partial class HeadKind
{
    private const int NumberedParagraphs = 8;
    private const int LongText = 12_000;
    private const int LongestHead = 100;
    private const int ShortItem = 5_000;

    private static readonly HashSet<string> Verbal = new(StringComparer.OrdinalIgnoreCase) { "to", "will", "must", "should", "can", "may", "they", "we", "states", "parties", "and" };

    /// <summary>The kind; what only the length and tone of the text tell is said in <paramref name="inferred"/>.</summary>
    public static DocumentKind Read(HeadText head, string title, Registers.State? state, IDictionary<string, string> inferred)
    {
        var top = string.Join('\n', head.Lines.Select(l => l[..Math.Min(l.Length, 200)]));
        if (IsTreaty(head, top)) return DocumentKind.TreatyText;
        if (IsProfile(head, title, top, state)) return DocumentKind.PolicyProfile;
        if (head.Lines.Any(IsPressHead) || Release().IsMatch(top)) return DocumentKind.PressRelease;
        if (head.Datelines.Any(d => d.Agency is not null)) return DocumentKind.News;
        if (IsStatusTable(head, title)) return DocumentKind.StatusTable;
        if (IsReport(head, inferred.ContainsKey("title") ? "" : title, top)) return DocumentKind.Report;
        if (SaidToday().IsMatch(top) || head.Datelines.Any(d => d.IsBracketed)) return DocumentKind.PressRelease;
        if (head.Datelines.Count > 0) return DocumentKind.News;
        var kind = Guess(head);
        inferred["kind"] = "no line names the kind; it is told by the length and tone of the text";
        return kind;
    }

    /// <summary>Whether a line, and no sentence, calls the text a press release or bears the symbol of one.</summary>
    private static bool IsPressHead(string line) => line.Length <= LongestHead && !line.EndsWith('.') && PressHead().IsMatch(line);

    private static bool IsTreaty(HeadText head, string top) =>
        TreatyOpening().IsMatch(top) && head.Reading.Blocks.Count(b => b is Heading or Paragraph && ArticleLine().IsMatch(head.Words(new(b.Span.Start, Math.Min(b.Span.Length, 40))))) >= 3;

    private static bool IsProfile(HeadText head, string title, string top, Registers.State? state)
    {
        if (state is null) return ProfileTitle().IsMatch(title) && !IsVolume(head);
        return ProfileTitle().IsMatch(title) || head.TitleLines.Any(h => PolicyVolume().IsMatch(head.Words(h.Span))) || ProfileShelf().IsMatch(top) || head.Sections.Count(s => SectionNames.IsOfProfile(head.Words(s.Span))) >= 2;
    }

    private static bool IsVolume(HeadText head) => head.TitleLines.Any(h => Imprint.IsVolume(head.Words(h.Span)));

    private static bool IsStatusTable(HeadText head, string title)
    {
        var tables = head.Reading.Blocks.OfType<Table>().Sum(t => t.Span.Length);
        return tables * 10 > head.Reading.Text.Length * 7 || (StatusTitle().IsMatch(title) && tables * 3 > head.Reading.Text.Length);
    }

    private static bool IsReport(HeadText head, string title, string top) =>
        ReportTitle().IsMatch(title) || ReportOn().Match(title) is { Success: true } named && !Verbal.Contains(named.Groups["before"].Value) || IsVolume(head) || Symbol().IsMatch(top)
        || head.Reading.Blocks.Count(b => b is ListItem { Depth: 0, Number: not null, Span.Length: > 150 }) >= NumberedParagraphs;

    /// <summary>
    /// A long text with notes is a report; a short one that speaks of others is news when it reports something new or bears the day it was published. What speaks for itself (a letter, a speech), has notes, or tells what
    /// a thing is, is neither.
    /// </summary>
    private static DocumentKind Guess(HeadText head)
    {
        var (prose, length) = (head.Reading.Prose, head.Reading.Text.Length);
        if (head.Reading.Notes.Count >= 5) return length > LongText && head.Sections.Count > 3 ? DocumentKind.Report : DocumentKind.Other;
        if (length >= LongText || !Tone.IsOfOthers(prose)) return DocumentKind.Other;
        var reports = Tone.Reports(prose);
        var isItem = length < ShortItem && head.Sections.Count == 0 && HeadDate.IsPublished(head);
        return reports >= 2 || reports == 1 && Tone.IsNew(prose) || isItem ? DocumentKind.News : DocumentKind.Other;
    }

    [GeneratedRegex(@"\bpress release\b|\bfor immediate release\b|\bmedia release\b|\bnews release\b|^(?:SC|GA|SG/SM|SG/A|DC|HR|HR/CN|AFR|DSG/SM|L|ECOSOC)/[A-Z]*/?[0-9]{2,6}\b|"
        + @"\bmeetings coverage\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PressHead();

    [GeneratedRegex(@"\bban policy\b|\bcountry profile\b|\bpolicy profile\b|\bcluster munition profile\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ProfileTitle();

    /// <summary>A volume of policies by country: with a State's name beside it, the State's entry there.</summary>
    [GeneratedRegex(@"\bpolic(?:y|ies) and practices?\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PolicyVolume();

    [GeneratedRegex("^country (?:reports?|profiles?)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ProfileShelf();

    [GeneratedRegex(@"\bstates? part(?:ies|y) to this (?:convention|treaty|protocol)\b|\bhigh contracting parties\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex TreatyOpening();

    [GeneratedRegex(@"^article\s+(?:[0-9]+|[ivxl]+)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ArticleLine();

    [GeneratedRegex(@"\bstatus of\b|\bsignatories and parties\b|\bstates parties and signatories\b|\blist of states\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex StatusTitle();

    /// <summary>“Report” and “review” as what the text is: not what somebody is to report, and not a conference.</summary>
    [GeneratedRegex(@"^(?:(?:[^:]{0,60}\s)?(?:annual|final|interim|progress|background|summary|research|country|status|mission|joint|special|full|draft|global|world|world|human rights)\s)?(?:report|review)\b|"
        + @"\b(?:report|review)$|\b(?:report|review)\s?[:,(–—-]|\breport 20[0-9]{2}|\bbriefing paper\b|\bfact ?sheet\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ReportTitle();

    /// <summary>“Report of” and the like, with the word in front.</summary>
    [GeneratedRegex(@"(?:(?<before>[\w’]+) )?\breport (?:of|on|to|by|for) ", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ReportOn();

    [GeneratedRegex(@"^(?:[AS]|E|CCM|CCW|APLC|CD)/[A-Z0-9./-]+\b", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Symbol();

    /// <summary>The opening by which the United Nations introduce a message or statement.</summary>
    [GeneratedRegex(@"^following (?:is|are) (?:the )?[^\n]{0,120}\b(?:message|remarks|statement|address|speech|text)\b|^the following (?:statement|message|remarks)\b[^\n]{0,120}\bissued\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex(@"\bsaid today\b|\btoday (?:said|called|urged|condemned|welcomed)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SaidToday();
}
