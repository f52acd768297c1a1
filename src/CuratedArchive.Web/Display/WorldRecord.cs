using CuratedArchive.Archive;
using CuratedArchive.Maps;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>The register and the depositary's record of one archive: a few thousand small rows, read once, that pages compute from. Nothing in it changes, so that any number of requests may share it.</summary>
public sealed class WorldRecord
{
    private readonly Dictionary<string, TreatyRecord> _treaties;
    private readonly ILookup<string, TreatyAction> _acts;
    private readonly ILookup<string, VoteCell> _votes;

    /// <summary>Reads it from an archive.</summary>
    public WorldRecord(ArchiveContext archive)
    {
        var acts = archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).OrderBy(a => a.Id).ToList();
        States = [.. archive.States.AsEnumerable().OrderBy(s => s.CommonName, StringComparer.Ordinal)];
        Treaties = [.. archive.Treaties.OrderBy(t => t.Id)];
        Shapes = [.. archive.Shapes.Include(s => s.State).OrderBy(s => s.Id)];
        Declarations = [.. archive.Declarations.Include(d => d.Treaty).Include(d => d.State).OrderBy(d => d.Id)];
        Differences = [.. archive.Differences.Include(d => d.Treaty).Include(d => d.State).OrderBy(d => d.Id)];
        Links = StateLink.Of(States);
        _treaties = Treaties.ToDictionary(t => t.Code, t => new TreatyRecord(t, acts));
        _acts = acts.OrderBy(a => a.Date).ThenBy(a => a.Id).ToLookup(a => a.State.Iso3);
        _votes = archive.Votes.OrderBy(v => v.Resolution.Date).ThenBy(v => v.Id)
            .Select(v => new { v.State.Iso3, Cell = new VoteCell(v.Resolution.Slug, v.Resolution.Symbol, v.Resolution.Date, v.Value, v.Resolution.MeetingRecord) })
            .ToLookup(v => v.Iso3, v => v.Cell);
    }

    /// <summary>The States, by common name.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>The names and addresses of the States, by alpha-3 code.</summary>
    public IReadOnlyDictionary<string, StateLink> Links { get; }

    /// <summary>The treaties with their protocols, in the order of the register.</summary>
    public IReadOnlyList<Treaty> Treaties { get; }

    /// <summary>The treaties of their own, without protocols and amendments; the convention is the first.</summary>
    public IEnumerable<Treaty> MainTreaties => Treaties.Where(t => t.Parent.Length == 0);

    /// <summary>The codes of the treaties, in the order of the register.</summary>
    public IEnumerable<string> TreatyCodes => Treaties.Select(t => t.Code);

    /// <summary>The shapes of the map, in the order they are drawn; empty when the archive holds none.</summary>
    public IReadOnlyList<Shape> Shapes { get; }

    /// <summary>What States declared, or the depositary noted for them.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>Where another source and the record do not agree.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>All the record holds on a treaty.</summary>
    public TreatyRecord Of(Treaty treaty) => _treaties[treaty.Code];

    /// <summary>The acts of a State on every treaty and protocol, the earliest first.</summary>
    public IReadOnlyList<TreatyAction> ActsOf(State state) => [.. _acts[state.Iso3]];

    /// <summary>The votes of a State, the earliest first.</summary>
    public IReadOnlyList<VoteCell> VotesOf(State state) => [.. _votes[state.Iso3]];

    /// <summary>Where every State stands with a treaty on a day.</summary>
    public TreatyStatus StatusOn(Treaty treaty, DateOnly day) => TreatyStatus.Of(treaty, States, Of(treaty).Acts, day);

    /// <summary>Where a State stands with every treaty of its own, the convention first.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The day; null for the day the record was read.</param>
    public IReadOnlyList<(Treaty Treaty, StateStatus Status)> StandingsOf(State state, DateOnly? on) =>
        [.. MainTreaties.Select(t => (t, StateStatus.Of(state, Of(t).ActsOf(state), on ?? t.RecordDate)))];
}
