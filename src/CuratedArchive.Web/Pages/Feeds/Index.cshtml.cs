using CuratedArchive.Archive;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Feeds;

/// <summary>What changed last, and the ways to follow it.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/feeds", "Feeds of new documents, of acts in the depositary’s record and of verdicts on claims: for the archive, a treaty or a state.") { Type = "CollectionPage" };

    private const int MostRows = 40;

    public IReadOnlyList<DayOfChanges> Changes { get; private set; } = [];

    public IReadOnlyList<Treaty> Treaties { get; private set; } = [];

    public IReadOnlyList<StateLink> States { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Changes = await DayOfChanges.ReadAsync(archive, MostRows, cancel);
        Treaties = await archive.Treaties.OrderBy(t => t.Id).ToListAsync(cancel);
        States = [.. (await StateLink.ReadAsync(archive, cancel)).Values.OrderBy(s => s.Name, StringComparer.Ordinal)];
    }
}
