using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Record;

public sealed class TreatyRulesTests
{
    private static Treaty Treaty(string code) => Some.Register.Treaties.Single(t => t.Code == code);

    [Theory]
    [InlineData("CCM", "2011-09-08", "2012-03-01")]
    [InlineData("CCM", "2010-03-31", "2010-09-01")]
    [InlineData("CCM", "2009-07-14", "2010-08-01")]
    [InlineData("MBT", "1997-12-03", "1999-03-01")]
    [InlineData("MBT", "2004-12-31", "2005-06-01")]
    [InlineData("ATT", "2013-04-03", "2014-12-24")]
    [InlineData("ATT", "2020-07-29", "2020-10-27")]
    [InlineData("CCW", "1982-01-01", "1983-12-02")]
    [InlineData("CCW", "2017-08-09", "2018-02-09")]
    [InlineData("CCW", "1999-08-31", "2000-02-29")]
    [InlineData("CCW-P5", "2017-08-09", "2018-02-09")]
    public void A_treaty_enters_into_force_for_a_State_by_its_own_rule(string code, string deposit, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), TreatyRules.EntryIntoForce(Treaty(code), DateOnly.Parse(deposit)));

    [Theory]
    [InlineData("CCM", "2024-09-06", "2025-03-06")]
    [InlineData("MBT", "2025-08-31", "2026-02-28")]
    [InlineData("ATT", "2024-01-01", "2024-03-31")]
    [InlineData("CCW", "2024-02-29", "2025-02-28")]
    public void A_withdrawal_takes_effect_after_the_period_of_its_treaty(string code, string received, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), TreatyRules.WithdrawalEffect(Treaty(code), DateOnly.Parse(received)));

    [Theory]
    [InlineData("CCM", "2010-02-16")]
    [InlineData("MBT", "1998-09-16")]
    [InlineData("ATT", "2014-09-25")]
    [InlineData("CCW-P4", "1998-01-30")]
    [InlineData("CCW-P5", "2006-05-12")]
    public void The_consent_that_reached_the_threshold_gives_the_day_the_treaty_entered_into_force(string code, string day)
    {
        Assert.Equal(DateOnly.Parse(day), TreatyRules.ThresholdDay(Treaty(code), Some.Register.Actions));
        Assert.Equal(Treaty(code).InForce, TreatyRules.OwnEntryIntoForce(Treaty(code), Some.Register.Actions));
    }

    [Fact]
    public void Every_consent_in_the_record_is_an_act_its_treaty_names_or_a_succession() =>
        Assert.All(Some.Register.Actions.Where(a => a.IsConsent && a.Kind != ActionKind.Succession), a => Assert.Contains(a.Kind.Word(), a.Treaty.ConsentActs));

    [Fact]
    public void Every_treaty_tells_its_rules_with_the_articles_they_stand_in() => Assert.All(Some.Register.Treaties, treaty =>
    {
        Assert.Contains(TreatyRule.Of(treaty), r => r.Subject == "withdrawal");
        Assert.All(TreatyRule.Of(treaty), r => Assert.StartsWith("Article", r.Article, StringComparison.Ordinal));
    });

    [Fact]
    public void The_period_of_a_withdrawal_is_the_one_the_register_tells_in_a_sentence()
    {
        Assert.Contains("six months after", TreatyRule.Of(Treaty("CCM"))[^1].Text, StringComparison.Ordinal);
        Assert.Contains("one year after", TreatyRule.Of(Treaty("CCW"))[^1].Text, StringComparison.Ordinal);
        Assert.Contains("ninety days after", TreatyRule.Of(Treaty("ATT"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_of_effect_in_the_record_are_the_computed_ones_but_for_the_listed_findings()
    {
        var golden = Path.Combine(Repository.Tests, "Golden", "effect-dates.txt");
        Assert.Equal(File.ReadAllText(golden), string.Concat(Findings().Select(line => line + "\n")));
    }

    private static IEnumerable<string> Findings()
    {
        foreach (var act in Some.Register.Actions)
        {
            var computed = TreatyRules.Compute(act);
            var what = $"{act.Treaty.Code} {act.State.Iso3} {act.Kind.Word()} {act.Date:yyyy-MM-dd}";
            if (act.Effective is { } given && computed.Day != given) yield return $"{what}: the record gives {given:yyyy-MM-dd}, the rule {computed.Day?.ToString("yyyy-MM-dd") ?? "none"}";
            else if (act.Kind == ActionKind.Succession) yield return $"{what}: not computed; {computed.WhyNone}";
            else if (act.Kind == ActionKind.ConsentToBeBound && SucceededOn(act)) yield return $"{what}: computed {computed.Day:yyyy-MM-dd}; notified on the day of a succession to the Convention, perhaps a succession itself";
        }
        foreach (var treaty in Some.Register.Treaties)
            if (TreatyRules.OwnEntryIntoForce(treaty, Some.Register.Actions) is var day && day != treaty.InForce)
                yield return $"{treaty.Code}: in force {treaty.InForce:yyyy-MM-dd}; " + (day is null ? "the record holds too few consents to count from" : $"counted from the consents in the record {day:yyyy-MM-dd}");
    }

    private static bool SucceededOn(TreatyAction act) =>
        Some.Register.Actions.Any(a => a.Kind == ActionKind.Succession && a.State == act.State && a.Date == act.Date && a.Treaty.Code == act.Treaty.Parent);
}
