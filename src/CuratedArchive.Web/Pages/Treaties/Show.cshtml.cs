using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Treaties;

/// <summary>One treaty and its status on a day.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel, IDescribed
{
    private const int LatestActs = 10;

    public Asked Asked { get; private set; } = null!;

    public Treaty Treaty { get; private set; } = null!;

    public TreatyStatus Status { get; private set; } = null!;

    /// <summary>The States by standing: parties, signatories, withdrawn, outside.</summary>
    public IReadOnlyList<IGrouping<string, StateStatus>> Groups { get; private set; } = [];

    /// <summary>The last acts up to the day, the newest first.</summary>
    public IReadOnlyList<TreatyAction> Latest { get; private set; } = [];

    public IReadOnlyList<Treaty> Related { get; private set; } = [];

    /// <summary>What States declared, by State; notifications of withdrawal and provisional application among them.</summary>
    public IReadOnlyList<Declaration> Declarations { get; private set; } = [];

    /// <summary>Where another source says otherwise than the record; both stand.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new(Status.On == Treaty.RecordDate ? $"/treaties/{Treaty.Slug}" : $"/treaties/{Treaty.Slug}?on={Status.On:yyyy-MM-dd}", Summary.Of(Status))
    {
        Work = Work.Of(Treaty),
        Above = [("Treaties", "/treaties")],
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Treaties.FirstOrDefaultAsync(t => t.Slug == slug, cancel) is not { } treaty) return await FindByCaseAsync(slug, cancel);
        (Treaty, Asked) = (treaty, new(HttpContext));
        var actions = await archive.ActionsOn(treaty).ToListAsync(cancel);
        Status = TreatyStatus.Of(treaty, await archive.States.ToListAsync(cancel), actions, Asked.Day("on") ?? treaty.RecordDate);
        Groups = [.. Status.States.GroupBy(s => s.Standing.Class()).OrderBy(g => Array.IndexOf(["party", "signatory", "withdrawn", "outside"], g.Key))];
        Latest = [.. actions.Where(a => a.Date <= Status.On).OrderByDescending(a => a.Date).ThenBy(a => a.Id).Take(LatestActs)];
        Related = await archive.Treaties.Where(t => t.Code != treaty.Code && (t.Parent == treaty.Code || t.Code == treaty.Parent)).OrderBy(t => t.Id).ToListAsync(cancel);
        Declarations = await archive.Declarations.Include(d => d.State).Where(d => d.Treaty.Id == treaty.Id).OrderBy(d => d.State.CommonName).ThenBy(d => d.Id).ToListAsync(cancel);
        Differences = await archive.Differences.Include(d => d.State).Where(d => d.Treaty.Id == treaty.Id).OrderBy(d => d.Id).ToListAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> FindByCaseAsync(string slug, CancellationToken cancel)
    {
        var folded = slug.ToLowerInvariant();
        return await archive.Treaties.AnyAsync(t => t.Slug == folded, cancel) ? RedirectPermanent($"/treaties/{folded}") : NotFound();
    }
}
