using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Where every State stands with a treaty on a day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="On">The day.</param>
/// <param name="States">Every State of the register, by common name.</param>
public sealed record TreatyStatus(Treaty Treaty, DateOnly On, IReadOnlyList<StateStatus> States)
{
    /// <summary>States whose consent is deposited and not withdrawn.</summary>
    public int Parties => States.Count(s => s.IsParty);

    /// <summary>States the treaty is in force for.</summary>
    public int InForce => States.Count(s => s.IsInForce);

    /// <summary>States that signed and are not party.</summary>
    public int Signatories => States.Count(s => s.Standing == Standing.Signatory);

    /// <summary>States whose withdrawal has taken effect.</summary>
    public int Withdrawn => States.Count(s => s.Standing == Standing.Withdrawn);

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
