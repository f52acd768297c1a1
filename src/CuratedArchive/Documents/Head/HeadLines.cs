using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Lines at the head of a document that say something about it: dates, authors, symbols.</summary>
internal static partial class HeadLines
{
    private const int Longest = 300;

    private static readonly string[] Beginnings =
    [
        "last updated", "updated", "last modified", "date", "published", "posted", "status as at", "issued", "released", "by ", "author(s)", "author", "source", "summary", "contact", "for immediate release",
        "for more information", "publisher ", "publication date", "cite as ", "disclaimer ", "[on the report ", "language", "original:", "distr", "tel", "fax",
        "email", "e-mail", "note:", "press contact", "media contact", "location", "place",
    ];

    /// <summary>Whether a line is such a line, or nothing but a date.</summary>
    public static bool Is(string words) =>
        words.Length < Longest && Says(words);

    private static bool Says(string words) =>
        !words.Any(char.IsLetterOrDigit) || IsDivisions(words) || IsAuthor(words) || words.Trim('*', ' ').Equals("press release", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" session,", StringComparison.OrdinalIgnoreCase) || Beginnings.Any(b => words.StartsWith(b, StringComparison.OrdinalIgnoreCase) && IsLabelled(words, b))
        || DatePhrase.Find(words).FirstOrDefault() is { Date.Month: not null } date && date.Span.Length * 10 >= words.Length * 7;

    /// <summary>The parts of a house and its town with dots between them, as a body prints them above its papers: <c>Press Office • Media Division • Oslo</c>.</summary>
    private static bool IsDivisions(string words) => words.Length < 120 && words.Split('•', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 5 } parts
        && words[0] != '•' && parts.All(p => p.Length < 50 && (char.IsUpper(p[0]) || p is "|" or ""));

    /// <summary>The author with an address to write to, or with the post at the paper: <c>J. Miller &lt;miller@example.org&gt;</c>, <c>Watch Reporter, Northern Europe</c>.</summary>
    private static bool IsAuthor(string words) => words.Length < 90 && (words.Contains('@') && words.Contains('<') || char.IsUpper(words[0]) && Post().IsMatch(words));

    /// <summary>Whether a colon or a date follows the beginning, or the words are all there is and do not name a section.</summary>
    private static bool IsLabelled(string words, string beginning)
    {
        var rest = words[beginning.Length..];
        return (rest.Length == 0 && !SectionNames.IsSection(words)) || beginning.EndsWith(' ') || beginning.EndsWith(':') || rest.IndexOf(':') is >= 0 and <= 12 || DatePhrase.Find(rest).Any();
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]+,? ){0,5}(?:Reporter|Correspondent|Staff Writer|Staff|Writer|Editor)(?:, (?:\p{Lu}[\p{L}-]+ ?){1,4})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Post();
}
