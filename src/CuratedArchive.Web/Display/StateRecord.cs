using CuratedArchive.Record;
using CuratedArchive.Registers;

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

    /// <summary>The record of one State.</summary>
    /// <param name="world">The record of all States.</param>
    /// <param name="state">The State.</param>
    /// <param name="on">The day asked for; null for the day the record was read.</param>
    public static StateRecord Of(WorldRecord world, State state, DateOnly? on) =>
        new(state, world.ActsOf(state), world.StandingsOf(state, on), world.VotesOf(state),
            [.. world.Declarations.Where(d => d.State.Iso3 == state.Iso3)], [.. world.Differences.Where(d => d.State?.Iso3 == state.Iso3)]);
}

/// <summary>A vote in the strip of votes.</summary>
public sealed record VoteCell(string Slug, string Symbol, DateOnly Date, VoteValue Value, string Record)
{
    /// <summary>The symbol without what all of them share: <c>70/54</c>.</summary>
    public string Short => Symbol.Replace("A/RES/", "", StringComparison.Ordinal);
}
