using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Sources;

/// <summary>All cited works.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/sources", "The works that the notes of the archive’s documents cite: letters, statements, resolutions, reports, news. Each with the passages that cite it.") { Type = "CollectionPage" };

    private const int RowsOnAPage = 200;

    public Asked Asked { get; private set; } = null!;

    public SourceFilter Filter { get; private set; } = null!;

    /// <summary>What else can be chosen: the State that the citing documents are about, and the year of the work.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>The title of the document whose works are shown; null for those of all.</summary>
    public string? Document { get; private set; }

    public Paging Paging { get; private set; } = null!;

    /// <summary>How many works there are of each kind, the most first.</summary>
    public IReadOnlyList<(SourceKind Kind, int Count)> Kinds { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        Filter = await SourceFilter.ReadAsync(Asked, archive, cancel);
        var states = await StateLink.ReadAsync(archive, cancel);
        Choices =
        [
            Choice.Of((await archive.Documents.Select(d => d.State).Distinct().ToListAsync(cancel)).OfType<string>(), states, Filter.State),
            Choice.Of(await archive.Sources.Select(s => s.Date).Distinct().ToListAsync(cancel), Filter.Year),
        ];
        Document = await archive.Documents.Where(d => d.Slug == Filter.Document).Select(d => d.Title).FirstOrDefaultAsync(cancel);
        Kinds = [.. (await Filter.OfAnyKind(archive).GroupBy(s => s.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Select(g => (g.Key, g.Count))];
        var sources = Filter.Of(archive);
        Paging = new(Request, Asked.Page(), RowsOnAPage, await sources.CountAsync(cancel));
        Rows = [.. (await sources.OrderBy(s => s.Label).ThenBy(s => s.Slug).Skip(Paging.Skip).Take(RowsOnAPage).Select(s => new { Source = s, Times = s.Citations.Count }).ToListAsync(cancel))
            .Select(s => new Row(Reference.Of(s.Source), s.Source.Kind, s.Times))];
    }

    /// <summary>A work and how often it is cited.</summary>
    public sealed record Row(Reference Reference, SourceKind Kind, int Times);
}
