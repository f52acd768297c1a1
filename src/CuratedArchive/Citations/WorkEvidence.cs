using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Whether words can be an entry of a bibliography at all.</summary>
internal static partial class WorkEvidence
{
    /// <summary>Whether the words cite a work by their form: an opening, a title in quotation marks with fields around it, a publisher in brackets, a symbol, an address, a date at the end.</summary>
    public static bool IsIn(string text)
    {
        if (text.Length < 4 || text.Length > 6000) return false;
        if (BackReference.Read(text) is not null) return true;
        var marks = Enclosures.Of(text);
        if (AuthorDate().IsMatch(text)) return true;
        if (Prose.HasVerb(text, marks)) return false;
        var plain = Prose.PlainWords(text, marks);
        return (Openings.Find(text) is not null && (WorkDates.EndsWithDate(text) || plain <= 8)) || Address().IsMatch(text)
            || (marks.Quotes.Count > 0 && IsAroundTitle(marks.Bare(text)) && plain <= 12)
            || (WorkDates.EndsWithDate(text) && plain <= 5 && HasParts(text))
            || marks.Brackets.Any(b => Imprint().IsMatch(b.In(text)))
            || (plain <= 3 && (UnSymbol.Find(text).Count > 0 || Known().IsMatch(text)));
    }

    private static bool IsAroundTitle(string bare) => bare.Any(c => char.IsUpper(c) || char.IsDigit(c)) && bare.Trim().Length > 3;

    private static bool HasParts(string text) => text.Contains(',') || text.Contains('(') || text.Contains(". ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:https?://|\bwww\.|\bbit\.ly/)[^\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\[(][^:]{2,60}:\s*[^:]+,\s*[^,]*[0-9]{4}[\])]$", RegexOptions.NonBacktracking)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^[A-Z][^“”""()]{1,120}\((?:[0-9]{1,2} )?(?:[A-Z][a-z]+ )?(?:[0-9]{1,2}, )?(?:1[89]|20)[0-9]{2}[a-z]?(?:, [A-Z][a-z]+(?: [0-9]{1,2})?)?\)\.", RegexOptions.NonBacktracking)]
    private static partial Regex AuthorDate();

    /// <summary>Works told by their names alone.</summary>
    [GeneratedRegex(@"^(?:Jane[’']s\s|(?:Cluster\s+Munition|Landmine)\s+Monitor\b|.*\bArticle\s+7\s+(?:transparency\s+)?[Rr]eport|(?:Law|Act|Decree|Order)\s+(?:No\.|of)|.*\bEncyclop(?:a)?edia\b|.*\bHandbook\b|.*\bposition paper\b)", RegexOptions.NonBacktracking)]
    private static partial Regex Known();
}
