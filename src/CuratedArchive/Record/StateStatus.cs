using CuratedArchive.Registers;

namespace CuratedArchive.Record;

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

    /// <summary>When the treaty enters or entered into force for the State, given or computed; null where no consent is deposited.</summary>
    public Effect? InForce => Consent is null ? null : TreatyRules.EffectOf(Consent);

    /// <summary>When the withdrawal takes or took effect, given or computed; null where none is notified.</summary>
    public Effect? WithdrawalEffect => Withdrawal is null ? null : TreatyRules.EffectOf(Withdrawal);

    /// <summary>Whether the treaty is in force for the State; a withdrawal that is only notified leaves it in force.</summary>
    public bool IsInForce { get; private init; }

    /// <summary>Whether the State applies the treaty, or a part of it, before it is in force for it.</summary>
    public bool AppliesProvisionally => Provisional is not null && !IsInForce && Standing != Standing.Withdrawn;

    /// <summary>
    /// The day of admission to the United Nations when it lies behind <paramref name="on"/>, the State has not acted yet and its independence is not known to the day: the register does not know whether it was a State then. Else null.
    /// </summary>
    public DateOnly? AdmittedAfter(DateOnly on) => Standing == Standing.NotSigned && State.Independent is not { IsDay: true } && State.UnMember > on ? State.UnMember : null;

    /// <summary>The day asked about.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The name in force on that day where it was another than today's, that of the predecessor for a State not yet independent; else null.</summary>
    public StateName? NameThen => State.NameOn(On);

    /// <summary>The acts the standing rests on, by day.</summary>
    public IEnumerable<TreatyAction> Acts => new[] { Signed, Provisional, Consent, Withdrawal }.OfType<TreatyAction>().OrderBy(a => a.Date).ThenBy(a => a.Kind);

    /// <summary>Where a State stands after the acts of a day and all days before it. A consent after a withdrawal that has taken effect makes it a party again.</summary>
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
        var inForce = consent is not null && TreatyRules.EffectOf(consent).Day <= on;
        var left = withdrawal is not null && TreatyRules.EffectOf(withdrawal).Day <= on;
        var standing = signed is null && consent is null && state.IsNotYetIndependent(on) ? Standing.NotIndependent : StandingOf(signed, consent, withdrawal, inForce, left);
        return new(state, standing, signed, consent, provisional, withdrawal)
        {
            IsInForce = inForce && !left,
            On = on,
        };
    }

    private static Standing StandingOf(TreatyAction? signed, TreatyAction? consent, TreatyAction? withdrawal, bool inForce, bool left) => (consent, withdrawal) switch
    {
        (null, _) => signed is null ? Standing.NotSigned : Standing.Signatory,
        (_, not null) => left ? Standing.Withdrawn : Standing.WithdrawalNotified,
        _ => inForce ? Standing.InForce : Standing.Party,
    };
}
