using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Treaties;

/// <summary>The treaties, with their protocols, and how many states are party.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/treaties", "The treaties and protocols of the archive, with their depositary’s record and how many states are party to each.") { Type = "CollectionPage" };

    public IReadOnlyList<TreatyStatus> Statuses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var states = await archive.States.ToListAsync(cancel);
        var actions = await archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).ToListAsync(cancel);
        Statuses = [.. (await archive.Treaties.OrderBy(t => t.Id).ToListAsync(cancel)).Select(t => TreatyStatus.Of(t, states, actions, t.RecordDate))];
    }
}
