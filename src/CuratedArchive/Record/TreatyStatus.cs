using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Where a State stands with a treaty on a day.</summary>
public enum Standing
{
    NotSigned,

    /// <summary>Signed, and no consent to be bound deposited.</summary>
    Signatory,

    /// <summary>Consent to be bound deposited; not yet in force for the State, or the record gives no day of entry into force.</summary>
    Party,

    /// <summary>Consent to be bound deposited, and in force for the State.</summary>
    InForce,

    /// <summary>A party that has notified its withdrawal, which has not taken effect.</summary>
    WithdrawalNotified,
    Withdrawn,
}

/// <summary>Where one State stands with a treaty on a day, and the acts that make it so.</summary>
/// <param name="State">The State.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Signed">The signature, or null.</param>
/// <param name="Consent">The deposit of consent to be bound, or null.</param>
/// <param name="Provisional">The declaration of provisional application, or null.</param>
/// <param name="Withdrawal">The notification of withdrawal, or null.</param>
public sealed record StateStatus(State State, Standing Standing, TreatyAction? Signed, TreatyAction? Consent, TreatyAction? Provisional, TreatyAction? Withdrawal)
{
    /// <summary>Whether consent is deposited and not withdrawn.</summary>
    public bool IsParty => Standing is Standing.Party or Standing.InForce or Standing.WithdrawalNotified;

    /// <summary>Where a State stands after the acts of a day and all days before it.</summary>
    /// <param name="state">The State.</param>
    /// <param name="actions">Its acts on one treaty, in any order; later ones are passed over.</param>
    /// <param name="on">The day.</param>
    public static StateStatus Of(State state, IEnumerable<TreatyAction> actions, DateOnly on)
    {
        TreatyAction? signed = null, consent = null, provisional = null, withdrawal = null;
        foreach (var act in actions.Where(a => a.Date <= on).OrderBy(a => a.Date).ThenBy(a => a.Kind))
        {
            if (act.Kind == ActionKind.Signature) signed = act;
            else if (act.Kind == ActionKind.ProvisionalApplication) provisional = act;
            else if (act.Kind == ActionKind.Withdrawal) withdrawal = act;
            else if (consent is null || withdrawal is not null) (consent, withdrawal) = (act, null);
        }
        var standing = (consent, withdrawal) switch
        {
            (null, _) => signed is null ? Standing.NotSigned : Standing.Signatory,
            (_, not null) => withdrawal.Effective <= on ? Standing.Withdrawn : Standing.WithdrawalNotified,
            _ => consent.Effective <= on ? Standing.InForce : Standing.Party,
        };
        return new(state, standing, signed, consent, provisional, withdrawal);
    }
}

/// <summary>Where every State stands with a treaty on a day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="On">The day.</param>
/// <param name="States">Every State of the register, by common name.</param>
public sealed record TreatyStatus(Treaty Treaty, DateOnly On, IReadOnlyList<StateStatus> States)
{
    /// <summary>States whose consent is deposited and not withdrawn.</summary>
    public int Parties => States.Count(s => s.IsParty);

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
