using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>How an entry without a title begins: "Letter from", "Statement of", "Interview with".</summary>
/// <param name="Kind">The kind of work that begins so.</param>
/// <param name="Words">What one of stands in every such beginning, in small letters, parted by spaces; the pattern is made only when a text has one.</param>
/// <param name="Adjectives">The words that may stand in front of the noun, a pattern; or null.</param>
/// <param name="Noun">The words for the work, a pattern.</param>
/// <param name="Prepositions">The words between the noun and the author.</param>
internal sealed record OpeningForm(SourceKind Kind, string Words, string? Adjectives, string Noun, string Prepositions)
{
    private const string Body = @"(?<body>(?:[A-Z][\w.&’'/-]*\s+){1,6}?)?";

    private readonly string[] _words = Words.Split(' ');

    private readonly Lazy<Regex> _pattern = new(() => new(
        $@"^{Body}{(Adjectives is null ? "" : $@"(?:(?:{Adjectives})\s+)*")}{Noun}\s+(?:(?:received|sent)\s+)?(?<prep>{Prepositions})\s", RegexOptions.NonBacktracking));

    /// <summary>The beginning of a text in this form, or null.</summary>
    public Match? Match(string text) =>
        _words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) && _pattern.Value.Match(text) is { Success: true } match ? match : null;
}
