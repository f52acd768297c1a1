using CuratedArchive.Archive;
using CuratedArchive.Record;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Treaties;

/// <summary>The treaties, with their protocols, and how many states are party.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public IReadOnlyList<TreatyStatus> Statuses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var states = await archive.States.ToListAsync(cancel);
        var actions = await archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).ToListAsync(cancel);
        Statuses = [.. (await archive.Treaties.OrderBy(t => t.Id).ToListAsync(cancel)).Select(t => TreatyStatus.Of(t, states, actions, t.RecordDate))];
    }
}
