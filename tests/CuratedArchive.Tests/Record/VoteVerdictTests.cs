using CuratedArchive.Claims;
using CuratedArchive.Record;
using static CuratedArchive.Claims.ClaimAction;
using static CuratedArchive.Record.VerdictValue;

namespace CuratedArchive.Tests.Record;

public sealed class VoteVerdictTests
{
    private static Verdict Judge(ClaimAction action, string state, string? date, string? resolution = null, string quote = "") =>
        Claims.Judge("2020-01-01", action, state, date, resolution: resolution, quote: quote);

    [Fact]
    public void A_vote_on_a_named_resolution_is_held_against_its_roll_call()
    {
        var verdict = Judge(VoteNo, "RUS", "2016-12", "A/RES/71/45");
        Assert.Equal((Agrees, "In the plenary's roll call of A/RES/71/45 on 5 December 2016, Russia voted against."), (verdict.Value, verdict.Reason));
        Assert.Null(verdict.Remark);
        Assert.Equal("Russia, A/RES/71/45: no, 5 December 2016", Assert.Single(verdict.Acts).Text);
    }

    [Fact]
    public void A_named_resolution_decides_and_a_month_the_plenary_did_not_vote_in_is_remarked_on()
    {
        var verdict = Judge(VoteNo, "RUS", "2015-11", "A/RES/70/54");
        Assert.Equal((Agrees, "The text dates the vote in November 2015; the plenary voted on 7 December 2015."), (verdict.Value, verdict.Remark));
    }

    [Fact]
    public void A_year_since_when_a_State_has_voted_is_not_the_date_of_the_last_vote()
    {
        var verdict = Judge(VoteAbstain, "CHN", "2015", "A/RES/73/54", "abstained on each of the resolutions since 2015");
        Assert.Equal((Agrees, null), (verdict.Value, verdict.Remark));
    }

    [Fact]
    public void A_vote_the_roll_call_does_not_show_contradicts() => Assert.Equal(Contradicts, Judge(VoteYes, "RUS", "2016-12").Value);

    [Fact]
    public void A_vote_is_found_by_its_month_or_year()
    {
        Assert.Equal(Agrees, Judge(VoteNo, "RUS", "2016-12").Value);
        Assert.Equal(Agrees, Judge(VoteNo, "RUS", "2015").Value);
    }

    [Theory]
    [InlineData("2015-11", null, "")]
    [InlineData("2018-11-06", null, "")]
    [InlineData("2018-11", "A/RES/73/54", "")]
    [InlineData("2018", null, "voted against it in the First Committee")]
    [InlineData(null, "A/C.1/73/L.39", "")]
    public void A_vote_in_the_First_Committee_is_unverifiable_and_that_of_the_plenary_stands_beside_it(string? date, string? resolution, string quote)
    {
        var verdict = Judge(VoteNo, "RUS", date, resolution, quote);
        Assert.Equal(Unverifiable, verdict.Value);
        Assert.Contains("First Committee", verdict.Reason, StringComparison.Ordinal);
        Assert.StartsWith("In the plenary's roll call of ", verdict.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_on_another_treaty_is_not_held_against_the_roll_calls_of_this_one() =>
        Assert.Equal(Unverifiable, Claims.Judge("2020-01-01", VoteNo, "RUS", "2016-12", treaty: "MBT").Value);

    [Theory]
    [InlineData(null, null)]
    [InlineData("2012", null)]
    [InlineData("2015-03", null)]
    [InlineData("2014-05", "S/RES/2155(2014)")]
    public void A_vote_without_a_roll_call_is_unverifiable(string? date, string? resolution) => Assert.Equal(Unverifiable, Judge(VoteYes, "RUS", date, resolution).Value);
}
