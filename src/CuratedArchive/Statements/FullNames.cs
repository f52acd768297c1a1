using System.Text.RegularExpressions;

namespace CuratedArchive.Statements;

/// <summary>The full names of persons that a document gives anywhere in passing, by surname: the subject of a sentence may be a surname alone.</summary>
internal sealed partial class FullNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Collects the names of a text: two or three capitalised words in a row, the first of which is no office, people or form of address.</summary>
    public FullNames(string prose)
    {
        foreach (Match match in Name().Matches(prose))
            if (match.Groups["first"].Value is var first && !IsCommon(first)) _names.TryAdd(match.Groups["last"].Value, Trimmed(match));
    }

    /// <summary>The full name of a person known by surname, or null.</summary>
    public string? Of(string surname) => _names.GetValueOrDefault(surname);

    private static string Trimmed(Match match) => string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsCommon(string word) => word.ToLowerInvariant() is var lower && (Lexicon.Offices.Contains(lower) || Lexicon.Bodies.Contains(lower)
        || Lexicon.Topics.Contains(lower) || Lexicon.FunctionWords.Contains(lower) || Lexicon.Times.Contains(lower) || Lexicon.Honorifics.Contains(lower)
        || Lexicon.Papers.Contains(lower));

    [GeneratedRegex(@"\b(?<first>\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?(?<last>\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
