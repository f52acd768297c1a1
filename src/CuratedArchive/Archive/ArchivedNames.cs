using CuratedArchive.Citations;

namespace CuratedArchive.Archive;

/// <summary>What had which address in the archive that is about to be replaced.</summary>
/// <param name="Documents">The slugs of the documents, by the SHA-256 of their files.</param>
/// <param name="Moved">The addresses that led on, as <see cref="MovedAddress"/> has them.</param>
/// <param name="Sources">Which source each citation was of.</param>
/// <param name="Passages">The addresses of claims, statements and notes: a document and a fragment.</param>
public sealed record ArchivedNames(IReadOnlyDictionary<string, string> Documents, IReadOnlyDictionary<string, string> Moved, SourcesBefore Sources, IReadOnlyList<string> Passages)
{
    private const string OfSources = "sources/";

    /// <summary>The names where there is no archive: none.</summary>
    public static ArchivedNames None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>(), SourcesBefore.None, []);

    /// <summary>The names of an archive.</summary>
    /// <param name="archive">The archive.</param>
    internal static ArchivedNames Of(ArchiveContext archive)
    {
        var documents = archive.Documents.OrderBy(d => d.Id).Select(d => new { d.Sha256, d.Slug }).ToList();
        var moved = archive.MovedAddresses.Select(m => new { m.From, m.To }).ToDictionary(m => m.From, m => m.To);
        var merged = archive.SourceAliases.Select(a => new { a.Slug, Into = a.Source.Slug }).ToDictionary(a => a.Slug, a => a.Into);
        var cited = archive.Citations.Where(c => c.Resolution == null && c.Source != null).OrderBy(c => c.Id)
            .Select(c => new CitedBefore(c.Source!.Slug, c.Footnote.Document.Sha256, c.Footnote.Anchor, c.Text));
        return new(documents.DistinctBy(d => d.Sha256).ToDictionary(d => d.Sha256, d => d.Slug), moved,
            new(cited.AsEnumerable(), merged, moved.Where(m => IsOfSources(m.Key) && IsOfSources(m.Value)).ToDictionary(m => m.Key[OfSources.Length..], m => m.Value[OfSources.Length..])),
            [
                .. archive.Claims.Select(c => $"documents/{c.Document.Slug}#{c.Slug}"), .. archive.Statements.Select(s => $"documents/{s.Document.Slug}#{s.Slug}"),
                .. archive.Footnotes.Select(f => $"documents/{f.Document.Slug}#{f.Anchor}"),
            ]);
    }

    private static bool IsOfSources(string path) => path.StartsWith(OfSources, StringComparison.Ordinal);
}
