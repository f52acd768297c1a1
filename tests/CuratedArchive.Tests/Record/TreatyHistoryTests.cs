using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Record;

public sealed class TreatyHistoryTests
{
    private static readonly Treaty Ccm = Some.Register.Treaties.Single(t => t.Code == "CCM");
    private static readonly TreatyRecord Held = new(Ccm, Some.Register.Actions);

    [Theory]
    [InlineData("2010-02-16", 30)]
    [InlineData("2014-03-20", 84)]
    [InlineData("2016-08-15", 100)]
    [InlineData("2022-08-01", 110)]
    [InlineData("2023-07-24", 111)]
    [InlineData("2023-08-31", 112)]
    [InlineData("2025-06-22", 111)]
    [InlineData("2026-02-03", 112)]
    public void The_published_numbers_of_parties_are_those_of_the_record(string day, int parties)
    {
        Assert.Equal(parties, Held.World.On(DateOnly.Parse(day)).Parties);
        Assert.Equal(parties, TreatyStatus.Of(Ccm, Some.Register.States, Some.Register.Actions, DateOnly.Parse(day)).Counts.Parties);
    }

    [Theory]
    [InlineData("2014-03-20", 29)]
    [InlineData("2016-08-15", 19)]
    [InlineData("2022-08-01", 13)]
    [InlineData("2023-07-24", 12)]
    public void The_published_numbers_of_signatories_are_those_of_the_record(string day, int signatories) =>
        Assert.Equal(signatories, Held.World.On(DateOnly.Parse(day)).Signatories);

    [Fact]
    public void On_every_day_the_history_is_what_the_acts_say()
    {
        var acts = Held.Acts.Where(a => a.Kind is not ActionKind.ProvisionalApplication).GroupBy(a => a.State.Iso3).Select(g => g.ToList()).ToList();
        for (var day = new DateOnly(2008, 12, 3); day <= new DateOnly(2026, 2, 3); day = day.AddDays(1))
        {
            var parties = acts.Count(a => a.Any(x => x.IsConsent && x.Date <= day) && !a.Any(x => x.Kind == ActionKind.Withdrawal && x.Effective <= day));
            var signatories = acts.Count(a => a.Any(x => x.Kind == ActionKind.Signature && x.Date <= day) && !a.Any(x => x.IsConsent && x.Date <= day));
            Assert.Equal((day, parties, signatories, parties + signatories), (day, Held.World.On(day).Parties, Held.World.On(day).Signatories, Held.World.On(day).Joined));
        }
    }

    [Fact]
    public void Nobody_is_party_and_signatory_at_once_and_nobody_is_party_before_depositing() => Assert.All(Some.Register.States, state =>
    {
        var history = Held.Of(state);
        var deposit = Held.ActsOf(state).Where(a => a.IsConsent).Select(a => (DateOnly?)a.Date).Min();
        Assert.DoesNotContain(history.Steps, s => s.Status.IsParty && s.Status.Standing == Standing.Signatory);
        Assert.Equal(deposit, history.When(s => s.IsParty).Select(d => (DateOnly?)d.From).FirstOrDefault());
    });

    [Fact]
    public void The_steps_follow_each_other_without_a_gap_up_to_the_last_day_of_the_record()
    {
        var steps = Held.World.Steps;
        Assert.Equal(DateOnly.MinValue, steps[0].Days.From);
        Assert.Equal(Ccm.RecordDate, steps[^1].Days.To);
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.Days.To.AddDays(1), pair.Second.Days.From));
    }

    [Fact]
    public void A_figure_that_came_back_was_right_in_two_runs_of_days() => Assert.Equal(
        [new DaySpan(new(2023, 8, 3), new(2025, 3, 5)), new DaySpan(new(2025, 9, 5), new(2026, 2, 3))], Held.World.When(c => c.Parties == 112));

    [Fact]
    public void The_history_of_every_treaty_agrees_with_its_status_on_the_days_it_changes() => Assert.All(Some.Register.Treaties, treaty =>
    {
        var record = new TreatyRecord(treaty, Some.Register.Actions);
        foreach (var step in record.World.Steps.Where((_, i) => i % 7 == 0))
        {
            var status = TreatyStatus.Of(treaty, Some.Register.States, Some.Register.Actions, step.Days.To);
            Assert.Equal((status.Counts.Parties, status.Counts.Signatories, status.Counts.Withdrawn), (step.Counts.Parties, step.Counts.Signatories, step.Counts.Withdrawn));
        }
    });
}
