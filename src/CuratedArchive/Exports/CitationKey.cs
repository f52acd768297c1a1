using System.Security.Cryptography;
using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The name a manuscript cites a source by, as in <c>lavrov2016russias-k3fq7</c>.</summary>
/// <remarks>
/// Author (or newspaper, publisher, kind), year and the first word of the title are for readers; what follows the hyphen is made from the source's slug and keeps two sources apart.
/// It is always there: a key depends on its source alone, so that no other source in a file, and no order, ever changes it.
/// </remarks>
internal static class CitationKey
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int MarkLength = 5;
    private const int LongestPart = 24;
    private static readonly HashSet<string> Small = ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

    /// <summary>The key: ASCII letters, figures and one hyphen.</summary>
    public static string Of(Source source)
    {
        var start = string.Concat(Words(Start(source)).Take(3));
        var title = Words(source.Title).FirstOrDefault() ?? source.Kind.Word().Replace("-", "");
        return $"{Cut(start)}{source.Date?.Year?.ToString("0000")}{Cut(title)}-{Mark(source.Slug)}";
    }

    /// <summary>The first author's family name or whole name; without an author, what the source is in or who published it.</summary>
    private static string? Start(Source source) => AuthorLine.Read(source.Author) is [var author, ..]
        ? author.Family ?? author.Literal : source.Container ?? source.Publisher ?? (source.Title is null ? null : source.Kind.Word());

    private static IEnumerable<string> Words(string? text) => Slug.Of(200, text).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w));

    private static string Cut(string part) => part.Length <= LongestPart ? part : part[..LongestPart];

    private static string Mark(string slug) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).Take(MarkLength).Select(b => Letters[b % Letters.Length]));
}
