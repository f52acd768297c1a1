using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.States;

/// <summary>All states, by region or by where they stand.</summary>
public sealed class IndexModel(ArchiveContext archive, WorldRecord record) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/states", "States, and where each stands with the treaties on cluster munitions, mines, conventional weapons and the arms trade.") { Type = "CollectionPage" };

    public Asked Asked { get; private set; } = null!;

    public bool ByStatus { get; private set; }

    public int Count { get; private set; }

    public IReadOnlyList<Treaty> Treaties { get; private set; } = [];

    public IReadOnlyList<IGrouping<string, StateRow>> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        ByStatus = Asked.OneOf("by", "region", "status") == "status";
        Treaties = [.. record.MainTreaties];
        var rows = await ReadAsync(cancel);
        Count = rows.Count;
        Groups = ByStatus
            ? [.. rows.GroupBy(r => char.ToUpperInvariant(r.Standings[0].Term()[0]) + r.Standings[0].Term()[1..]).OrderBy(g => g.First().Standings[0] == Standing.NotSigned).ThenByDescending(g => g.First().Standings[0])]
            : [.. rows.GroupBy(r => r.State.Region).OrderBy(g => g.Key, StringComparer.Ordinal)];
    }

    private async Task<List<StateRow>> ReadAsync(CancellationToken cancel)
    {
        var documents = await archive.Documents.Where(d => d.State != null).GroupBy(d => d.State!).ToDictionaryAsync(g => g.Key, g => g.Count(), cancel);
        return [.. record.States.Select(s => new StateRow(s,
            [.. Treaties.Select(t => StateStatus.Of(s, record.Of(t).ActsOf(s), t.RecordDate).Standing)], documents.GetValueOrDefault(s.Iso3)))];
    }

    /// <summary>A State and where it stands with each treaty.</summary>
    public sealed record StateRow(State State, IReadOnlyList<Standing> Standings, int Documents);
}
