using System.Security.Cryptography;
using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The name a manuscript cites a source by, as in <c>lavrov2016russias-k3fq7</c>.</summary>
/// <remarks>
/// Author, year and the first word of the title are for readers; what follows the hyphen is made from the source's slug and keeps two sources apart.
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
        var author = AuthorLine.Read(source.Author) is [var first, ..] ? first : null;
        var start = string.Concat(Words(author?.Family ?? author?.Literal).Take(3));
        var title = Words(source.Title).FirstOrDefault() ?? source.Kind.Word().Replace("-", "");
        return $"{Cut(start)}{source.Date?.Year?.ToString("0000")}{Cut(title)}-{Mark(source.Slug)}";
    }

    private static IEnumerable<string> Words(string? text) => Slug.Of(200, text).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w));

    private static string Cut(string part) => part.Length <= LongestPart ? part : part[..LongestPart];

    private static string Mark(string slug) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).Take(MarkLength).Select(b => Letters[b % Letters.Length]));
}
