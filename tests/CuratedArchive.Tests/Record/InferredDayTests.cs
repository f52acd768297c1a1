using CuratedArchive.Claims;
using CuratedArchive.Record;
using static CuratedArchive.Claims.ClaimAction;
using static CuratedArchive.Record.VerdictValue;

namespace CuratedArchive.Tests.Record;

/// <summary>Verdicts where the document does not give its day.</summary>
public sealed class InferredDayTests
{
    private const string News = "2023-07-24";

    [Fact]
    public void What_depends_on_a_day_the_document_does_not_give_is_unverifiable()
    {
        var verdict = Claims.Judge("--07-24", CountParties, null, value: 110, quote: "110 ratified");
        Assert.Equal((Unverifiable, "The text does not give the year; 110 was right from 15 September 2020 to 27 February 2023."), (verdict.Value, verdict.Reason));
        Assert.StartsWith("The document has no date;", Claims.Judge(null, Party, "JPN").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_was_worked_out_is_judged_on_and_said_to_be_worked_out()
    {
        var document = Claims.Document("--07-24", "the weekday fits 2023-07-24");
        var verdict = VerdictReader.Judge([Claims.Claim(document, CountParties, null, value: 110, quote: "110 ratified")], Some.Register)[0];
        Assert.Equal((Outdated, true, PartialDate.Parse(News)), (verdict.Value, verdict.OnIsInferred, verdict.On));
        Assert.EndsWith(" It was held against the record of 24 July 2023, an inferred date: the text does not give it whole.", verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotSigned, "RUS", null)]
    [InlineData(Ratification, "JPN", "2009")]
    [InlineData(Ratification, "JPN", null)]
    [InlineData(InForce, null, "2010-08-01")]
    [InlineData(InForce, "MNE", null)]
    [InlineData(Party, "JPN", "2009")]
    [InlineData(CountSignatories, null, null)]
    public void Every_claim_judged_on_a_day_that_was_worked_out_says_so(ClaimAction action, string? state, string? date)
    {
        var document = Claims.Document("--07-24", "the weekday fits 2023-07-24");
        var verdict = VerdictReader.Judge([Claims.Claim(document, action, state, date, action == CountSignatories ? 123 : null)], Some.Register)[0];
        Assert.Equal((true, PartialDate.Parse(News)), (verdict.OnIsInferred, verdict.On));
        Assert.EndsWith(" It was held against the record of 24 July 2023, an inferred date: the text does not give it whole.", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_its_own_is_not_an_inferred_one()
    {
        var verdict = VerdictReader.Judge([Claims.Claim(Claims.Document("--07-24", "the weekday fits 2023-07-24"), CountParties, null, "2016-08-15", 100)], Some.Register)[0];
        Assert.Equal((false, PartialDate.Parse("2016-08-15")), (verdict.OnIsInferred, verdict.On));
        Assert.DoesNotContain("inferred", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_helped_to_infer_the_year_is_told_to_have_done_so()
    {
        var document = Claims.Document("2023-07-24", "24 July is a Monday in 2017, 2023; the text counts 110 parties, which the record does not reach earlier: 2023");
        Assert.Contains("The year was inferred with the help of this very number.", VerdictReader.Judge([Claims.Claim(document, CountParties, null, value: 110, quote: "ratified")], Some.Register)[0].Remark, StringComparison.Ordinal);
        Assert.DoesNotContain("very number", VerdictReader.Judge([Claims.Claim(document, CountSignatories, null, value: 11)], Some.Register)[0].Remark ?? "", StringComparison.Ordinal);
    }
}
