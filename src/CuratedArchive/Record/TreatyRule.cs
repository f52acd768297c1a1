using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>One rule of a treaty, for people.</summary>
/// <param name="Subject">What it is about: <c>consent</c>, <c>entry into force</c> …</param>
/// <param name="Text">The rule in a sentence.</param>
/// <param name="Article">The article it stands in.</param>
public sealed record TreatyRule(string Subject, string Text, string Article)
{
    private const string NotBefore = "but not before the treaty itself is in force.";

    /// <summary>The rules of a treaty, in the order of its life: consent, entry into force, provisional application, withdrawal.</summary>
    public static IReadOnlyList<TreatyRule> Of(Treaty treaty)
    {
        var rules = new List<TreatyRule>
        {
            new("consent", $"A State consents to be bound by {Listed(treaty.ConsentActs)}.", treaty.ConsentArticle),
            new("entry into force", $"The treaty enters into force {Counted(treaty.Rule, $"consent number {treaty.Threshold} was deposited")}.", treaty.ForceArticle),
            new("entry into force for a State", $"It enters into force for a State {Counted(treaty.Rule, "the State deposited its consent")}, {NotBefore}", treaty.ForceArticle),
        };
        if (treaty.ProvisionalArticle.Length > 0)
            rules.Add(new("provisional application", "A State may declare that it applies the treaty, or a part of it, until it is in force for that State.", treaty.ProvisionalArticle));
        rules.Add(new("withdrawal", $"A withdrawal takes effect {Period(treaty)} after the depositary received the notification.", treaty.WithdrawalArticle));
        return rules;
    }

    private static string Counted(ForceRule rule, string from) => rule switch
    {
        ForceRule.FirstDayOfSixthMonth => $"on the first day of the sixth month after the month in which {from}",
        ForceRule.SixMonths => $"six months after the day {from}",
        _ => $"ninety days after the day {from}",
    };

    private static string Period(Treaty treaty) => (treaty.WithdrawalMonths, treaty.WithdrawalDays) switch
    {
        (12, _) => "one year",
        (6, _) => "six months",
        ({ } months, _) => $"{months} months",
        (_, 90) => "ninety days",
        var (_, days) => $"{days} days",
    };

    private static string Listed(IReadOnlyList<string> acts)
    {
        var names = acts.Select(a => a == "consent-to-be-bound" ? "notifying its consent" : a).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
    }
}
