using CuratedArchive.Archive;
using CuratedArchive.Registers;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Resolutions;

/// <summary>The roll-call votes, the latest first.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/resolutions", "Roll-call votes of the UN General Assembly on cluster munitions, and how each state voted.") { Type = "CollectionPage" };

    public IReadOnlyList<Resolution> Resolutions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Resolutions = await archive.Resolutions.OrderByDescending(r => r.Date).ToListAsync(cancel);
}
