using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Web.Display;

/// <summary>Another State, and where it stands with the convention.</summary>
public sealed record Neighbour(State State, StateStatus Status)
{
    /// <summary>The day it consented or signed; null for a State outside.</summary>
    public DateOnly? Since => Status.Withdrawal?.Date ?? Status.Consent?.Date ?? Status.Signed?.Date;
}

/// <summary>The States a reader may want to go on to: of the same part of the world, and of the same standing.</summary>
/// <param name="Place">The part of the world.</param>
/// <param name="InPlace">Its other States, parties first.</param>
/// <param name="InStanding">Some that stand alike: the nearest in date, or for States outside those that vote alike.</param>
/// <param name="Alike">What these have in common, in a sentence.</param>
/// <param name="Others">How many more stand alike.</param>
public sealed record Neighbours(string Place, IReadOnlyList<Neighbour> InPlace, IReadOnlyList<Neighbour> InStanding, string Alike, int Others)
{
    private const int OnEachSide = 4;
    private const int Most = 14;

    /// <summary>Finds the neighbours of a State.</summary>
    /// <param name="world">The record of all States.</param>
    /// <param name="own">Where the State itself stands with the convention, on the day asked for.</param>
    /// <param name="treaty">The convention.</param>
    /// <param name="lastVote">Its last vote on the convention, or null: States outside have no date to be near in, but they vote.</param>
    public static Neighbours Of(WorldRecord world, StateStatus own, Treaty treaty, VoteCell? lastVote)
    {
        var record = world.Of(treaty);
        var all = world.States.Where(s => s.Iso3 != own.State.Iso3).Select(s => new Neighbour(s, StateStatus.Of(s, record.ActsOf(s), own.On))).ToList();
        var place = own.State.Subregion.Length > 0 ? own.State.Subregion : own.State.Region;
        var alike = all.Where(n => n.Status.Standing.Class() == own.Standing.Class()).ToList();
        var near = own.Standing <= Standing.NotSigned ? VotingAlike(world, alike, own.State, lastVote) : Nearest(alike, new Neighbour(own.State, own));
        return new(place, [.. all.Where(n => (n.State.Subregion.Length > 0 ? n.State.Subregion : n.State.Region) == place).OrderByDescending(n => n.Status.Standing).ThenBy(n => n.State.CommonName, StringComparer.Ordinal)],
            near, SentenceOn(own, lastVote, near.Count, alike.Count), alike.Count - near.Count);
    }

    private static List<Neighbour> VotingAlike(WorldRecord world, List<Neighbour> outside, State own, VoteCell? vote)
    {
        if (vote is null) return [];
        return [.. outside.Where(n => world.VotesOf(n.State).Contains(vote)).OrderByDescending(n => n.State.Region == own.Region).ThenBy(n => n.State.CommonName, StringComparer.Ordinal).Take(Most)];
    }

    private static List<Neighbour> Nearest(List<Neighbour> alike, Neighbour own)
    {
        if (own.Since is not { } since) return [];
        if (alike.Count <= Most) return [.. alike.OrderBy(n => n.Since)];
        return [.. alike.Where(n => n.Since < since).OrderByDescending(n => n.Since).Take(OnEachSide).Reverse(),
            .. alike.Where(n => n.Since >= since).OrderBy(n => n.Since).Take(OnEachSide)];
    }

    private static string SentenceOn(StateStatus own, VoteCell? vote, int shown, int all) => own.Standing switch
    {
        Standing.Signatory => shown == 0 ? "No other State has signed and not ratified." : "States that have signed and not ratified, by the day of their signature.",
        Standing.Withdrawn => shown == 0 ? "No other State has withdrawn." : "States that have withdrawn.",
        Standing.NotSigned or Standing.NotIndependent when vote is null => $"{all.Count("other State")} {(all == 1 ? "has" : "have")} not joined.",
        Standing.NotSigned or Standing.NotIndependent => shown == 0 ? $"Of the {all.Count("other State")} that have not joined, none {Did(vote)}." : $"States that have not joined and {Did(vote)} as well.",
        _ => shown == 0 ? "No other State is party." : "The parties that consented next before it and after it.",
    };

    private static string Did(VoteCell vote) => vote.Value switch
    {
        VoteValue.Abstain => $"abstained on {vote.Date.Words()}",
        VoteValue.Absent => $"have no vote recorded for {vote.Date.Words()}",
        _ => $"voted {vote.Value.Term()} on {vote.Date.Words()}",
    };
}
