using System.Globalization;
using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Whether words can be an entry of a bibliography at all.</summary>
internal static partial class WorkEvidence
{
    /// <summary>Whether the words cite a work by their form: an opening, a title in quotation marks with fields around it, a publisher in brackets, a symbol, an address, a date at the end.</summary>
    public static bool IsIn(string text)
    {
        if (text.Length is < 3 or > 6000 || LeadsOn(text)) return false;
        if (BackReference.Read(text) is not null) return true;
        var marks = Enclosures.Of(text);
        if (Bibliography.IsAuthorDate(text)) return true;
        if (Prose.HasVerb(text, marks)) return false;
        var plain = Prose.PlainWords(text, marks);
        return (Openings.Find(text) is not null && (WorkDates.EndsWithDate(text) || plain <= 8)) || Address().IsMatch(text)
            || (marks.Quotes.Any(q => QuotationMarks.IsTitle(text, q)) && IsAroundTitle(marks.Bare(text)) && plain <= 12)
            || (plain <= 5 && Retrieved().IsMatch(text))
            || (WorkDates.EndsWithDate(text) && plain <= 5 && HasParts(text))
            || marks.Brackets.Any(b => PublisherInBrackets().IsMatch(b.In(text)) || (plain <= 8 && HasParts(text[..b.Start]) && Imprint.OfPlaceAndYear(b.In(text)[1..^1]) is not null))
            || (plain <= 8 && Treaties.IsIn(text) && TreatyArticle().IsMatch(text))
            || (plain <= 3 && (UnSymbol.Find(text).Count > 0 || (Names.IsIn(text) && Known().IsMatch(text))));
    }

    private static bool IsAroundTitle(string bare) => bare.Any(c => char.IsUpper(c) || char.IsDigit(c)) && bare.Trim().Length > 3;

    private static bool HasParts(string text) => text.Contains(',') || text.Contains('(') || text.Contains(". ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:https?://|\bwww\.|\bbit\.ly/)[^\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\[(][^:]{2,60}:\s*[^:]+,\s*[^,]*[0-9]{4}[\])]$", RegexOptions.NonBacktracking)]
    private static partial Regex PublisherInBrackets();

    [GeneratedRegex(@"\.\s(?:Retrieved|Accessed)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Retrieved();

    /// <summary>What one of stands in every work told by its name alone.</summary>
    private static readonly Vocabulary Names = new(
        "Jane; Janes; Jane’s; Monitor; Article; law; act; decree; order; Hansard; Treaty Series; UNTS; Encyclopedia; Encyclopaedia; Handbook; position paper");

    private static readonly Vocabulary Treaties = new("Convention; Treaty; Protocol");

    /// <summary>"For details on …" and "As of …" begin no entry.</summary>
    private static bool LeadsOn(string text)
    {
        var space = text.IndexOf(' ');
        if (space < 0 || !Prepositions.Contains(text[..space])) return false;
        var next = text[space..].TrimStart();
        return next.Length > 0 && (char.IsAsciiLetterLower(next[0]) || char.IsAsciiDigit(next[0]) || Months.Any(m => next.StartsWith(m, StringComparison.Ordinal)));
    }

    private static readonly HashSet<string> Prepositions = ["For", "As", "In", "On", "At", "By", "From", "With", "During", "After", "Before", "Since", "Until"];

    private static readonly string[] Months = [.. DateTimeFormatInfo.InvariantInfo.MonthNames.Where(m => m.Length > 0)];

    /// <summary>An article of a treaty, in front of its name or behind it.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{4}\s+)?(?:[A-Z]\w+\s+){0,4}(?:Convention|Treaty|Protocol)\b.*,\s*(?:[Aa]rt(?:icle|\.)|[Pp]reamble)|^[Aa]rt(?:icle|\.)s?\s+[0-9()a-z]+(?:,?\s+(?:of" +
        @"|to)(?:\s+the)?|,)\s+(?:[A-Z]\w+\s+){0,4}(?:Convention|Treaty|Protocol)\b", RegexOptions.NonBacktracking)]
    private static partial Regex TreatyArticle();

    /// <summary>Works told by their names alone.</summary>
    [GeneratedRegex(
        @"^(?:Jane[’']s\s|(?:Cluster\s+Munition|Landmine)\s+Monitor\b|.*\bArticle\s+7\s+(?:transparency\s+)?[Rr]eport|(?:Law|Act|Decree|Order)\s+(?:No\.|of)|.*\bHansard\b" +
        @"|United\s+Nations,?\s+Treaty\s+Series|.*\b[0-9]+\s+UNTS\s+[0-9]+|.*\bEncyclop(?:a)?edia\b|.*\bHandbook\b|.*\bposition paper\b)", RegexOptions.NonBacktracking)]
    private static partial Regex Known();
}
