using CuratedArchive.Claims;
using CuratedArchive.Record;
using static CuratedArchive.Claims.ClaimAction;
using static CuratedArchive.Record.VerdictValue;

namespace CuratedArchive.Tests.Record;

/// <summary>Verdicts on numbers of States.</summary>
public sealed class CountVerdictTests
{
    private const string News = "2023-07-24";

    [Fact]
    public void A_number_of_parties_that_was_passed_is_outdated_with_the_days_it_was_right()
    {
        var verdict = Claims.Judge(News, CountParties, null, value: 110, quote: "only 110 ratified");
        Assert.Equal(Outdated, verdict.Value);
        Assert.Equal("The record on 24 July 2023 shows 111 parties; 110 was right from 15 September 2020 to 27 February 2023.", verdict.Reason);
        Assert.Equal("110 is the number of States it was in force for on that day, which is not what the text says.", verdict.Remark);
        Assert.Contains(verdict.Acts, a => a.Text.StartsWith("Nigeria", StringComparison.Ordinal));
        Assert.All(verdict.Acts, a => Assert.Equal("data/actions/ccm.csv", a.File));
    }

    [Fact]
    public void A_number_of_States_Parties_may_be_that_of_the_States_the_treaty_binds()
    {
        var verdict = Claims.Judge(News, CountParties, null, value: 110, quote: "has 110 States Parties");
        Assert.Equal((Agrees, "in force"), (verdict.Value, verdict.Reading));
    }

    [Theory]
    [InlineData(108, Agrees, "signed")]
    [InlineData(123, Agrees, "signed or joined")]
    [InlineData(12, Agrees, "signed and not party")]
    [InlineData(200, Contradicts, null)]
    public void A_number_of_signatories_agrees_in_the_reading_that_fits(int value, VerdictValue expected, string? reading)
    {
        var verdict = Claims.Judge(News, CountSignatories, null, value: value);
        Assert.Equal((expected, reading), (verdict.Value, verdict.Reading));
    }

    [Fact]
    public void A_number_that_was_never_right_contradicts() => Assert.Equal(
        "The record on 24 July 2023 shows 111 parties; 130 was right on no day up to 3 February 2026.", Claims.Judge(News, CountParties, null, value: 130).Reason);

    [Theory]
    [InlineData(CountRelation.MoreThan, 100, Agrees, "The record on 24 July 2023 shows 111 parties, which is more than 100.")]
    [InlineData(CountRelation.MoreThan, 111, Outdated, "The record on 24 July 2023 shows 111 parties; “more than 111” was right from 3 August 2023 to 5 March 2025 and from 5 September 2025 on.")]
    [InlineData(CountRelation.AtLeast, 111, Agrees, "The record on 24 July 2023 shows 111 parties, which is at least 111.")]
    [InlineData(CountRelation.FewerThan, 120, Agrees, "The record on 24 July 2023 shows 111 parties, which is fewer than 120.")]
    [InlineData(CountRelation.FewerThan, 111, Outdated, "The record on 24 July 2023 shows 111 parties; “fewer than 111” was right until 27 February 2023.")]
    [InlineData(CountRelation.AtMost, 111, Agrees, "The record on 24 July 2023 shows 111 parties, which is at most 111.")]
    [InlineData(CountRelation.About, 110, Agrees, "The record on 24 July 2023 shows 111 parties, which is about 110 (within 5 per cent).")]
    [InlineData(CountRelation.About, 95, Outdated, null)]
    [InlineData(CountRelation.About, 200, Contradicts, "The record on 24 July 2023 shows 111 parties; “about 200” (within 5 per cent) was right on no day up to 3 February 2026.")]
    [InlineData(CountRelation.JustOver, 110, Agrees, null)]
    [InlineData(CountRelation.JustOver, 90, Outdated, null)]
    [InlineData(CountRelation.Nearly, 115, Agrees, null)]
    [InlineData(CountRelation.Nearly, 111, Outdated, null)]
    public void A_bound_or_an_approximation_is_held_against_the_number_of_the_record(CountRelation relation, int value, VerdictValue expected, string? reason)
    {
        var verdict = Claims.Judge(News, CountParties, null, value: value, quote: "ratified", relation: relation);
        Assert.Equal((expected, reason ?? verdict.Reason), (verdict.Value, verdict.Reason));
    }

    [Fact]
    public void A_lower_bound_says_which_reading_bears_it_out_and_an_upper_one_is_read_plainly()
    {
        var over = Claims.Judge(News, CountSignatories, null, value: 120, relation: CountRelation.MoreThan);
        Assert.Equal((Agrees, "The record on 24 July 2023 shows 108 States that had signed and 123 States that had signed or joined; “more than 120” is right in the reading “signed or joined”."), (over.Value, over.Reason));
        Assert.Equal(Outdated, Claims.Judge(News, CountSignatories, null, value: 100, relation: CountRelation.FewerThan).Value);
    }

    [Fact]
    public void An_outdated_number_says_which_reading_was_right() => Assert.Equal(
        "The record on 1 June 2020 shows 108 States that had signed; 123 was right from 15 September 2020 to 2 August 2023 and from 6 March 2025 to 4 September 2025 as the number of States that had signed or joined.",
        Claims.Judge("2020-06-01", CountSignatories, null, value: 123).Reason);
}
