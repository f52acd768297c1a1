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

    /// <summary>The status of a treaty at the end of a day.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="states">The States to report on.</param>
    /// <param name="actions">The record; acts of other treaties are passed over.</param>
    /// <param name="on">The day.</param>
    public static TreatyStatus Of(Treaty treaty, IEnumerable<State> states, IEnumerable<TreatyAction> actions, DateOnly on)
    {
        var acts = actions.Where(a => a.Treaty.Code == treaty.Code).ToLookup(a => a.State.Iso3);
        return new(treaty, on, [.. states.OrderBy(s => s.CommonName, StringComparer.Ordinal).Select(s => StateStatus.Of(s, acts[s.Iso3], on))]);
    }
}
