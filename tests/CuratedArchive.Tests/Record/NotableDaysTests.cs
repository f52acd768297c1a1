using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Record;

public sealed class NotableDaysTests
{
    [Theory]
    [InlineData("CCM", "2008-12-03", "opened for signature and signed by 92 States")]
    [InlineData("CCM", "2010-02-16", "30 parties, as many as its entry into force took")]
    [InlineData("CCM", "2010-08-01", "entered into force")]
    [InlineData("CCM", "2024-09-06", "Lithuania notified its withdrawal")]
    [InlineData("CCM", "2025-03-06", "withdrawal of Lithuania in effect")]
    [InlineData("CCM", "2026-02-03", "day of the record")]
    [InlineData("CCW", "1983-09-29", "20 parties, as many as its entry into force took; the depositary counted them earlier, with consents of States that have ceased to exist and are no longer in its list")]
    [InlineData("CCW-AP2", "1998-04-20", "20 parties, as many as its entry into force took; the depositary counted them later, and why is not known here")]
    [InlineData("MBT", "1998-09-16", "40 parties, as many as its entry into force took")]
    [InlineData("MBT", "2026-02-20", "withdrawal of Poland in effect")]
    public void The_days_of_a_treaty_are_found_in_its_record(string treaty, string day, string what) =>
        Assert.Contains(what, Of(treaty).Where(d => d.Day == DateOnly.Parse(day)).Select(d => d.What));

    [Theory]
    [InlineData("CCM")]
    [InlineData("MBT")]
    [InlineData("CCW")]
    [InlineData("ATT")]
    [InlineData("CCW-P5")]
    public void Every_tenth_party_has_its_first_day(string code)
    {
        var record = RecordOf(code);
        var most = record.World.Steps.Max(s => s.Counts.Parties);
        var tens = NotableDays.Of(record).Where(d => d.Kind is NotableKind.Parties or NotableKind.Threshold).ToList();
        Assert.All(tens, d => Assert.Equal(int.Parse(d.What.Split(' ')[0]) / 10, record.World.On(d.Day).Parties / 10));
        Assert.All(tens, d => Assert.True(record.World.On(d.Day.AddDays(-1)).Parties < int.Parse(d.What.Split(' ')[0])));
        Assert.Equal(most / 10 * 10, tens.Max(d => int.Parse(d.What.Split(' ')[0])));
        Assert.Equal(tens.Count, tens.Select(d => d.What.Split(' ')[0]).Distinct().Count());
    }

    [Fact]
    public void A_withdrawal_notified_today_is_a_notable_day_tomorrow()
    {
        var act = Some.Act("CCM", "JPN", ActionKind.Withdrawal, "2026-01-15");
        var days = NotableDays.Of(new(act.Treaty, Some.RegisterWith(act).Actions));
        Assert.Equal(["Japan notified its withdrawal", "withdrawal of Japan in effect"], days.Where(d => d.What.Contains("Japan")).Select(d => d.What));
    }

    private static IReadOnlyList<NotableDay> Of(string code) => NotableDays.Of(RecordOf(code));

    private static TreatyRecord RecordOf(string code) => new(Some.Register.Treaties.Single(t => t.Code == code), Some.Register.Actions);
}
