using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Lines at the head of a document that say something about it: dates, authors, symbols.</summary>
internal static class HeadLines
{
    private static readonly string[] Beginnings =
    [
        "last updated", "updated", "last modified", "date", "published", "posted", "status as at", "issued", "released", "by ", "author", "source", "summary", "contact", "for immediate release",
        "for more information", "publisher ", "publication date", "cite as ", "disclaimer ", "[on the report ", "language", "original:", "distr", "tel", "fax",
        "email", "e-mail", "note:", "press contact", "media contact", "location", "place",
    ];

    /// <summary>Whether a line is such a line, or nothing but a date.</summary>
    public static bool Is(string words) =>
        words.EndsWith(" session,", StringComparison.OrdinalIgnoreCase) || Beginnings.Any(b => words.StartsWith(b, StringComparison.OrdinalIgnoreCase) && IsLabelled(words, b))
        || DatePhrase.Find(words).FirstOrDefault() is { Date.Month: not null } date && date.Span.Length * 10 >= words.Length * 7;

    /// <summary>Whether a colon or a date follows the beginning, or the words are all there is.</summary>
    private static bool IsLabelled(string words, string beginning)
    {
        var rest = words[beginning.Length..];
        return rest.Length == 0 || beginning.EndsWith(' ') || beginning.EndsWith(':') || rest.IndexOf(':') is >= 0 and <= 12 || DatePhrase.Find(rest).Any();
    }
}
