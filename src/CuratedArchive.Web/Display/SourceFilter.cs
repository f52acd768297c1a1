using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Exporting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>Which cited works a reader wants to see.</summary>
/// <param name="Kind">The sort of work.</param>
/// <param name="Query">Words in its fields.</param>
/// <param name="State">The code of the State that the documents citing it are about.</param>
/// <param name="Year">The year of the work.</param>
/// <param name="Document">The slug of a document that cites it.</param>
public sealed record SourceFilter(SourceKind? Kind, string? Query, string? State, int? Year, string? Document)
{
    /// <summary>Reads a query; what cannot be used is told as a complaint.</summary>
    public static async Task<SourceFilter> ReadAsync(Asked asked, ArchiveContext archive, CancellationToken cancel)
    {
        var state = asked.Text("state") is null ? null : asked.State(await StateLink.ReadAsync(archive, cancel));
        var document = asked.Text("document") is not { } slug ? null
            : await archive.Documents.AnyAsync(d => d.Slug == slug, cancel) ? slug : asked.Refuse("document", slug, "the slug of a document of this archive");
        return new(asked.Word<SourceKind>("kind"), asked.Text("q"), state, asked.Year("year"), document);
    }

    /// <summary>The works that pass, of every kind.</summary>
    public IQueryable<Source> OfAnyKind(ArchiveContext archive)
    {
        var sources = Query is null ? archive.Sources : archive.Found(Query, null);
        if (State is { } state) sources = sources.Where(s => s.Citations.Any(c => c.Footnote.Document.State == state));
        if (Document is { } document) sources = sources.Where(s => s.Citations.Any(c => c.Footnote.Document.Slug == document));
        if (Year is not { } year) return sources;
        var (from, to) = (new PartialDate(year), new PartialDate(year + 1));
        return sources.Where(s => s.Date >= from && s.Date < to);
    }

    /// <summary>The works that pass.</summary>
    public IQueryable<Source> Of(ArchiveContext archive) => Kind is { } kind ? OfAnyKind(archive).Where(s => s.Kind == kind) : OfAnyKind(archive);

    /// <summary>The address of the list with this choice; an export's is the same with a suffix.</summary>
    public string Address => string.Join('&', Values()) is { Length: > 0 } values ? $"/sources?{values}" : "/sources";

    private IEnumerable<string> Values()
    {
        if (Kind is { } kind) yield return $"kind={kind.Word()}";
        if (State is { } state) yield return $"state={state}";
        if (Year is { } year) yield return $"year={year}";
        if (Document is { } document) yield return $"document={document}";
        if (Query is { } query) yield return $"q={Uri.EscapeDataString(query)}";
    }
}
