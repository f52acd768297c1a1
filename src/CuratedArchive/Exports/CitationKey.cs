using System.Security.Cryptography;
using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The name a manuscript cites a source by, as in <c>lavrov2016russias</c>: author (or newspaper, publisher, kind), year and a word of the title.</summary>
/// <remarks>
/// Lower-case ASCII letters and figures, which LaTeX, biber and pandoc's <c>@key</c> take in alike. Where two sources of an archive would share a key, one of
/// them has a mark behind a hyphen, see <see cref="CitationKeys"/>. A work no archive holds as a source always has one, so that it is never taken for another.
/// </remarks>
public static class CitationKey
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int MarkLength = 5;
    private const int LongestPart = 24;
    private static readonly HashSet<string> Small = ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

    /// <summary>The key the archive gave a source; of a work it holds otherwise (a treaty, a document), the marked one.</summary>
    public static string Of(Source source) =>
        source.Key ?? Marked(Plain(source.Author, source.Container, source.Publisher, source.Kind, source.Date, source.Title), source.Slug);

    /// <summary>The key that one citation makes, as <see cref="Source.Slug"/> is made of one citation alone.</summary>
    internal static string Plain(Citation by) => Plain(by.Author, by.Container, by.Publisher, by.Kind, by.Date, by.Title);

    /// <summary>A key with the mark that a slug gives: five letters and figures of its hash.</summary>
    internal static string Marked(string plain, string slug) =>
        $"{plain}-{string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).Take(MarkLength).Select(b => Letters[b % Letters.Length]))}";

    private static string Plain(string? author, string? container, string? publisher, SourceKind kind, PartialDate? date, string? title)
    {
        var named = new[] { NameOf(author), container, publisher }.Select(name => string.Concat(Words(name).Take(3))).FirstOrDefault(words => words.Length > 0);
        var word = Words(title).Where(w => named is not null || w != WordOf(kind)).OrderBy(w => w.Length == 1 || char.IsAsciiDigit(w[0])).FirstOrDefault();
        return $"{Cut(named ?? WordOf(kind))}{date?.Year?.ToString("0000")}{Cut(word ?? (named is null ? "" : WordOf(kind)))}";
    }

    /// <summary>The first author's family name or whole name.</summary>
    private static string? NameOf(string? author) => AuthorLine.Read(author) is [var first, ..] ? first.Family ?? first.Literal : null;

    private static string WordOf(SourceKind kind) => kind is SourceKind.Unknown or SourceKind.Other ? "source" : kind.Word().Replace("-", "");

    private static IEnumerable<string> Words(string? text) => Slug.Of(200, text).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w));

    private static string Cut(string part) => part.Length <= LongestPart ? part : part[..LongestPart];
}
