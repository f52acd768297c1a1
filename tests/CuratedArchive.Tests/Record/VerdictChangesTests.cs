using CuratedArchive.Claims;
using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Record;

public sealed class VerdictChangesTests
{
    [Fact]
    public void A_sentence_that_agreed_and_is_overtaken_by_the_record_is_stale()
    {
        var verdicts = new[] { Claims.Judge("2023-07-24", ClaimAction.CountParties, null, value: 110, quote: "110 ratified"), Claims.Judge("2023-07-24", ClaimAction.NotSigned, "RUS") };
        var before = verdicts.ToDictionary(v => v.Claim.Slug, v => new FormerVerdict(VerdictValue.Agrees, v.Reason));
        var change = Assert.Single(VerdictChanges.Between(before, verdicts));
        Assert.Equal((verdicts[0].Claim.Slug, true), (change.Claim, change.IsStale));
    }

    [Fact]
    public void A_verdict_that_stands_for_another_reason_is_told_apart_from_one_that_changed()
    {
        var claim = Claims.Claim(Claims.Document("2023-07-24"), ClaimAction.CountParties, null, value: 110, quote: "110 ratified");
        var before = VerdictReader.Judge([claim], Some.Register).ToDictionary(v => v.Claim.Slug, v => new FormerVerdict(v.Value, v.Reason));
        var after = VerdictReader.Judge([claim], Some.RegisterWith(Some.Act("CCM", "POL", ActionKind.Accession, "2016-05-10")));
        Assert.Empty(VerdictChanges.Between(before, after));
        var change = Assert.Single(VerdictChanges.OfReasons(before, after));
        Assert.StartsWith("The record on 24 July 2023 shows 111 parties;", change.Former.Reason, StringComparison.Ordinal);
        Assert.StartsWith("The record on 24 July 2023 shows 112 parties;", change.After.Reason, StringComparison.Ordinal);
        Assert.Empty(VerdictChanges.OfReasons(before, VerdictReader.Judge([claim], Some.Register)));
    }

    [Fact]
    public void A_claim_that_was_not_judged_before_is_no_change() =>
        Assert.Empty(VerdictChanges.Between(new Dictionary<string, FormerVerdict>(), [Claims.Judge("2023-07-24", ClaimAction.NotSigned, "RUS")]));

    [Fact]
    public void A_new_act_in_the_record_changes_the_verdicts_it_touches()
    {
        var claim = Claims.Claim(Claims.Document("2025-12-31"), ClaimAction.NotParty, "LTU");
        var before = VerdictReader.Judge([claim], Some.Register).ToDictionary(v => v.Claim.Slug, v => new FormerVerdict(v.Value, v.Reason));
        var register = Some.RegisterWith(Some.Act("CCM", "LTU", ActionKind.Accession, "2025-05-10"));
        var change = Assert.Single(VerdictChanges.Between(before, VerdictReader.Judge([claim], register)));
        Assert.True(change.IsStale);
        Assert.StartsWith("The record on 31 December 2025 shows Lithuania as a party: it acceded on 10 May 2025, in force for it since 1 November 2025 (computed)", change.After.Reason, StringComparison.Ordinal);
    }
}
