using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>What the record holds on one State.</summary>
/// <param name="State">The State.</param>
/// <param name="Acts">Its acts on every treaty and protocol, the earliest first.</param>
/// <param name="Standings">Where it stands with every treaty of its own on the day asked for, the convention first.</param>
/// <param name="Votes">Its votes, the earliest first.</param>
/// <param name="Declarations">What it declared, or the depositary noted for it.</param>
/// <param name="Differences">Where another source and the record do not agree.</param>
public sealed record StateRecord(
    State State, IReadOnlyList<TreatyAction> Acts, IReadOnlyList<(Treaty Treaty, StateStatus Status)> Standings,
    IReadOnlyList<VoteCell> Votes, IReadOnlyList<Declaration> Declarations, IReadOnlyList<Difference> Differences)
{
    /// <summary>Its last vote, or null.</summary>
    public VoteCell? LastVote => Votes is [.., var last] ? last : null;

    /// <summary>The acts on one treaty.</summary>
    public IReadOnlyList<TreatyAction> ActsOn(Treaty treaty) => [.. Acts.Where(a => a.Treaty.Code == treaty.Code)];

    /// <summary>Reads the record of a State.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="world">The record of all States.</param>
    /// <param name="state">The State.</param>
    /// <param name="on">The day asked for; null for the day the record was read.</param>
    /// <param name="cancel">Ends the reading early.</param>
    public static async Task<StateRecord> ReadAsync(ArchiveContext archive, WorldRecord world, State state, DateOnly? on, CancellationToken cancel) =>
        new(state, world.ActsOf(state), world.StandingsOf(state, on),
            await archive.Votes.Where(v => v.State.Id == state.Id).OrderBy(v => v.Resolution.Date)
                .Select(v => new VoteCell(v.Resolution.Slug, v.Resolution.Symbol, v.Resolution.Date, v.Value, v.Resolution.MeetingRecord)).ToListAsync(cancel),
            await archive.Declarations.Include(d => d.Treaty).Where(d => d.State.Id == state.Id).OrderBy(d => d.Id).ToListAsync(cancel),
            await archive.Differences.Include(d => d.Treaty).Where(d => d.State!.Id == state.Id).OrderBy(d => d.Id).ToListAsync(cancel));
}

/// <summary>A vote in the strip of votes.</summary>
public sealed record VoteCell(string Slug, string Symbol, DateOnly Date, VoteValue Value, string Record)
{
    /// <summary>The symbol without what all of them share: <c>70/54</c>.</summary>
    public string Short => Symbol.Replace("A/RES/", "", StringComparison.Ordinal);
}
