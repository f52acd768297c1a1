using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The words for who a work is by, without offices, editors' marks and nouns for the work.</summary>
internal static partial class AuthorPhrase
{
    /// <summary>The author in front of a title.</summary>
    /// <param name="parts">The parts between commas.</param>
    /// <returns>The author as written, or null when the words name none.</returns>
    public static string? OfHead(IEnumerable<string> parts)
    {
        var names = new List<string>();
        foreach (var part in parts)
        {
            if (Role().IsMatch(part)) break;
            if (names.Count > 0 && Bodies.IsOffice(part)) break;
            if (names.Count == 0 && !char.IsUpper(part[0])) return null;
            names.Add(WithoutNoun(part));
        }
        return names.Count == 0 || Dangling().IsMatch(names[^1]) ? null : Clean(string.Join(", ", names));
    }

    /// <summary>The name without "the" in front and offices around it.</summary>
    public static string? Clean(string? name)
    {
        if (WithoutArticle(name) is not { } words) return null;
        var named = Bodies.WithoutOffice(Honorific().Replace(OnBehalf().Replace(words, ""), ""));
        return named.Length == 0 || (char.IsLower(named[0]) && !named.Any(char.IsUpper)) ? null : named;
    }

    /// <summary>The name without "the" in front; null when nothing is left.</summary>
    public static string? WithoutArticle(string? name) =>
        Trimmed.Words(name) is { } words ? words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && words.Length > 4 ? words[4..] : words : null;

    /// <summary>"HRW report", "UN press release": the noun says what the work is, not who it is by.</summary>
    private static string WithoutNoun(string part) => Noun().Replace(part, "");

    [GeneratedRegex(@"^(?:eds?\.?|editors?|edited\s+by.*|trans\.?|comp\.?|translators?|dir\.|director)$", RegexOptions.NonBacktracking)]
    private static partial Regex Role();

    [GeneratedRegex(
        @"(?:’s|'s)?\s+(?:report|press\s+release|news\s+release|media\s+release|document|article|cable(?:\s+(?:[Nn]o\.?\s*)?[0-9][0-9A-Z]+)?|briefing\s+paper|working\s+paper" +
        @"|video|footage|letter|statement|resolution|fact\s*sheet|update|bulletin|media\s+alert|brochure|website|study|paper)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    /// <summary>For whom somebody spoke, in brackets, is no part of the name.</summary>
    [GeneratedRegex(@"\s+\((?:on\s+behalf\s+of|speaking\s+for|also\s+on\s+behalf\s+of)\s[^()]*\)$", RegexOptions.NonBacktracking)]
    private static partial Regex OnBehalf();

    /// <summary>Words that go on into the title: "Analysis of “Title”".</summary>
    [GeneratedRegex(@"\s(?:of|on|to|the|in|from|for|a|an|entitled|titled|called)$", RegexOptions.NonBacktracking)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"^(?:(?:H\.E\.|His Excellency|Her Excellency|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Amb\.|Hon\.|Sir)\s+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Honorific();
}
