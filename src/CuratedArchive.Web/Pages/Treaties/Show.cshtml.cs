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
public sealed class ShowModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    private const int LatestActs = 10;

    public Asked Asked { get; private set; } = null!;

    public Treaty Treaty { get; private set; } = null!;

    public TreatyStatus Status { get; private set; } = null!;

    /// <summary>Which States are asked for, and in which order.</summary>
    public StatusTable Table { get; private set; } = null!;

    /// <summary>The States asked for.</summary>
    public IReadOnlyList<StateStatus> Rows { get; private set; } = [];

    /// <summary>The map; null when the archive holds none.</summary>
    public WorldView? World { get; private set; }

    /// <summary>The standings of the day, one for each class.</summary>
    public IReadOnlyList<Standing> Legend { get; private set; } = [];

    /// <summary>Whether the record holds any act on the treaty.</summary>
    public bool HasActs => Record.Acts.Count > 0;

    public StepChart Chart { get; private set; } = null!;

    /// <summary>The days that are looked back to, with the counts of each up to the end of the record.</summary>
    public IReadOnlyList<DayLine> Days { get; private set; } = [];

    /// <summary>Those of them that changed the treaty's life.</summary>
    public IReadOnlyList<DayLine> Turns { get; private set; } = [];

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
        if (world.Treaties.FirstOrDefault(t => t.Slug == slug) is not { } treaty) return FindByCase(slug);
        (Treaty, Asked) = (treaty, new(HttpContext));
        Table = StatusTable.Read(Asked, treaty.Slug);
        Record = world.Of(treaty);
        Status = world.StatusOn(treaty, Table.On ?? treaty.RecordDate);
        Rows = Table.Of(Status);
        Legend = Status.Legend();
        World = WorldView.Of(world, Status);
        Chart = new(Record, Status.On);
        Days = LinesOf(NotableDays.Of(Record));
        Turns = LinesOf(NotableDays.Of(Record).Where(d => d.Kind is not (NotableKind.Parties or NotableKind.Threshold or NotableKind.WithdrawalNotified)));
        Latest = [.. Record.Acts.Where(a => a.Date <= Status.On).OrderByDescending(a => a.Date).ThenBy(a => a.Id).Take(LatestActs)];
        Related = [.. world.Treaties.Where(t => t.Code != treaty.Code && (t.Parent == treaty.Code || t.Code == treaty.Parent))];
        Declarations = await archive.Declarations.Include(d => d.State).Where(d => d.Treaty.Id == treaty.Id).OrderBy(d => d.State.CommonName).ThenBy(d => d.Id).ToListAsync(cancel);
        Differences = await archive.Differences.Include(d => d.State).Where(d => d.Treaty.Id == treaty.Id).OrderBy(d => d.Id).ToListAsync(cancel);
        return Page();
    }

    private TreatyRecord Record { get; set; } = null!;

    /// <summary>A line for each day, with all that happened on it.</summary>
    private IReadOnlyList<DayLine> LinesOf(IEnumerable<NotableDay> days) =>
        [.. days.GroupBy(d => d.Day).Select(g => new DayLine(g.Key, string.Join("; ", g.Select(d => d.What)), g.Key <= Record.Until ? Record.World.On(g.Key) : null))];

    private IActionResult FindByCase(string slug) =>
        world.Treaties.FirstOrDefault(t => t.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)) is { } treaty ? RedirectPermanent($"/treaties/{treaty.Slug}{Request.QueryString}") : NotFound();

    /// <summary>A notable day, what happened on it, and the counts where the record reaches so far.</summary>
    public sealed record DayLine(DateOnly Day, string What, StandingCounts? Counts);
}
