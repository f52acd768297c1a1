using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>How many States stand where with a treaty on a day. Counts can be added and subtracted, so that a change of one State changes the world's.</summary>
/// <param name="Parties">States whose consent is deposited and not withdrawn.</param>
/// <param name="Signatories">States that signed and are not party.</param>
/// <param name="InForce">States the treaty is in force for.</param>
/// <param name="Signed">States that signed, those that have withdrawn since left out, as the depositary counts them.</param>
/// <param name="SignedEver">States that ever signed.</param>
/// <param name="Ratified">Parties that signed first, and then ratified, accepted or approved: those that acceded or succeeded left out.</param>
/// <param name="Withdrawn">States whose withdrawal has taken effect.</param>
public readonly record struct StandingCounts(int Parties, int Signatories, int InForce, int Signed, int SignedEver, int Ratified, int Withdrawn)
{
    /// <summary>States that signed or joined: parties, and signatories that are not party.</summary>
    public int Joined => Parties + Signatories;

    /// <summary>The counts of two groups of States together, figure by figure.</summary>
    public static StandingCounts operator +(StandingCounts a, StandingCounts b) => new(
        a.Parties + b.Parties, a.Signatories + b.Signatories, a.InForce + b.InForce, a.Signed + b.Signed, a.SignedEver + b.SignedEver, a.Ratified + b.Ratified, a.Withdrawn + b.Withdrawn);

    /// <summary>What is left of counts when others are taken away, figure by figure; a figure can fall below zero.</summary>
    public static StandingCounts operator -(StandingCounts a, StandingCounts b) => new(
        a.Parties - b.Parties, a.Signatories - b.Signatories, a.InForce - b.InForce, a.Signed - b.Signed, a.SignedEver - b.SignedEver, a.Ratified - b.Ratified, a.Withdrawn - b.Withdrawn);

    /// <summary>What one State adds to the counts.</summary>
    public static StandingCounts Of(StateStatus status)
    {
        var (signed, left) = (status.Signed is not null, status.Standing == Standing.Withdrawn);
        return new(One(status.IsParty), One(status.Standing == Standing.Signatory), One(status.IsInForce), One(signed && !left), One(signed),
            One(status.IsParty && status.Consent!.Kind is ActionKind.Ratification or ActionKind.Acceptance or ActionKind.Approval), One(left));
    }

    private static int One(bool counts) => counts ? 1 : 0;
}
