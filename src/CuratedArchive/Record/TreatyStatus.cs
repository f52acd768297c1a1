using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Where every State stands with a treaty on a day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="On">The day.</param>
/// <param name="States">Every State of the register, by common name.</param>
public sealed record TreatyStatus(Treaty Treaty, DateOnly On, IReadOnlyList<StateStatus> States)
{
    /// <summary>How many States stand where.</summary>
    public StandingCounts Counts { get; } = States.Select(StandingCounts.Of).Aggregate(default(StandingCounts), (sum, one) => sum + one);

    /// <summary>Whether the record holds acts on the treaty, so that its States can be counted.</summary>
    public bool HasActs { get; private init; } = true;

    /// <summary>What must be said beside the answer: that the record holds no act, or that the day lies after it; null where there is nothing to say.</summary>
    public string? Caveat =>
        !HasActs ? "The record holds no act on it: the depositary gives no day for any State's consent. Where States stand with it cannot be said."
        : On > Treaty.RecordDate ? $"The record was read on {InWords.Day(Treaty.RecordDate)}. What happened after that day is not in it; acts known then take effect as the treaty says."
        : null;

    /// <summary>The status of a treaty at the end of a day.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="states">The States to report on.</param>
    /// <param name="actions">The record; acts of other treaties are passed over.</param>
    /// <param name="on">The day.</param>
    public static TreatyStatus Of(Treaty treaty, IEnumerable<State> states, IEnumerable<TreatyAction> actions, DateOnly on)
    {
        var acts = actions.Where(a => a.Treaty.Code == treaty.Code).ToLookup(a => a.State.Iso3);
        return new(treaty, on, [.. states.OrderBy(s => s.CommonName, StringComparer.Ordinal).Select(s => StateStatus.Of(s, acts[s.Iso3], on))]) { HasActs = acts.Count > 0 };
    }
}
