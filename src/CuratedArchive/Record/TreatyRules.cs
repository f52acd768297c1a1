using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>
/// The rules of a treaty on consent, entry into force and withdrawal. Periods, thresholds and articles stand in <c>data/treaties.csv</c>; how they are counted stands here.
/// </summary>
public static class TreatyRules
{
    /// <summary>
    /// The day a treaty enters into force for a State: by the treaty's rule after the deposit, but not before the treaty itself is in force
    /// (Convention on Cluster Munitions and Mine Ban Treaty, Article 17; Arms Trade Treaty, Article 22; Convention on Certain Conventional Weapons, Article 5).
    /// </summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="deposit">The day the State deposited its consent.</param>
    public static DateOnly EntryIntoForce(Treaty treaty, DateOnly deposit)
    {
        var byRule = AfterDeposit(treaty.Rule, deposit);
        return byRule < treaty.InForce ? treaty.InForce : byRule;
    }

    /// <summary>
    /// The day a withdrawal takes effect when no armed conflict delays it (Convention on Cluster Munitions and Mine Ban Treaty, Article 20;
    /// Arms Trade Treaty, Article 24; Convention on Certain Conventional Weapons, Article 9).
    /// </summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="received">The day the depositary received the notification.</param>
    public static DateOnly WithdrawalEffect(Treaty treaty, DateOnly received) =>
        received.AddMonths(treaty.WithdrawalMonths ?? 0).AddDays(treaty.WithdrawalDays ?? 0);

    /// <summary>The day a treaty entered into force by its own rule: counted from the consent that reached the threshold.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="actions">Its acts, in any order.</param>
    /// <returns>The day, or null when the record holds too few consents.</returns>
    public static DateOnly? OwnEntryIntoForce(Treaty treaty, IEnumerable<TreatyAction> actions) =>
        ThresholdDay(treaty, actions) is { } day ? AfterDeposit(treaty.Rule, day) : null;

    /// <summary>The day the consent was deposited that reached a treaty's threshold, or null when the record holds too few.</summary>
    public static DateOnly? ThresholdDay(Treaty treaty, IEnumerable<TreatyAction> actions) =>
        actions.Where(a => a.Treaty.Code == treaty.Code && a.IsConsent).Select(a => a.Date).Order().Skip(treaty.Threshold - 1).Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>The day of effect of an act: the one the record gives, else the computed one.</summary>
    public static Effect EffectOf(TreatyAction act) => act.Effective is { } given ? Effect.Given(given) : Compute(act);

    /// <summary>The day of effect of an act by the treaty's rule alone, whatever the record gives.</summary>
    public static Effect Compute(TreatyAction act) => act.Kind switch
    {
        ActionKind.Signature => Effect.None("a signature alone has no day of effect"),
        ActionKind.ProvisionalApplication => Effect.None("provisional application lasts from the declaration until the treaty is in force for the State"),
        ActionKind.Succession => Effect.None("a succession counts from the day of the succession of States, which the record does not give"),
        ActionKind.Withdrawal => Effect.Computed(WithdrawalEffect(act.Treaty, act.Date)),
        _ => Effect.Computed(EntryIntoForce(act.Treaty, act.Date)),
    };

    private static DateOnly AfterDeposit(ForceRule rule, DateOnly deposit) => rule switch
    {
        ForceRule.FirstDayOfSixthMonth => new DateOnly(deposit.Year, deposit.Month, 1).AddMonths(6),
        ForceRule.SixMonths => deposit.AddMonths(6),
        _ => deposit.AddDays(90),
    };
}
