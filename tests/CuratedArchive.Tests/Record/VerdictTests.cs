using CuratedArchive.Claims;
using CuratedArchive.Record;
using static CuratedArchive.Claims.ClaimAction;
using static CuratedArchive.Record.VerdictValue;

namespace CuratedArchive.Tests.Record;

public sealed class VerdictTests
{
    private const string News = "2023-07-24";
    private const string Profile = "2017-08-04";

    [Theory]
    [InlineData(null, Accession, "BLZ", "The record has the accession of Belize on 2 September 2014.")]
    [InlineData(null, Ratification, "JPN", "The record has the acceptance of Japan on 14 July 2009.")]
    [InlineData("2014", Accession, "BLZ", "The record has the accession of Belize on 2 September 2014.")]
    [InlineData("--07-24", Withdrawal, "LTU", "The record has the notice of withdrawal of Lithuania on 6 September 2024.")]
    public void An_act_told_as_done_agrees_whatever_the_date_of_the_text(string? written, ClaimAction action, string state, string reason)
    {
        var verdict = Claims.Judge(written, action, state);
        Assert.Equal((Agrees, reason), (verdict.Value, verdict.Reason));
        Assert.StartsWith("The date of the text is not known to the day; a report of an act is taken to be no older than the act.", verdict.Remark, StringComparison.Ordinal);
        Assert.Single(verdict.Acts);
        if (state == "JPN") Assert.EndsWith("The text says ratification; the record says acceptance.", verdict.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_told_before_it_was_done_is_outdated_where_the_text_has_a_date() =>
        Assert.Equal(Outdated, Claims.Judge("2013", Accession, "BLZ").Value);

    [Fact]
    public void A_position_told_without_a_date_stays_open() =>
        Assert.Equal(Unverifiable, Claims.Judge(null, Party, "BLZ").Value);

    [Fact]
    public void A_month_stands_for_all_its_days()
    {
        Assert.Equal("The record at the end of March 2024 shows 112 parties; 110 was right from 15 September 2020 to 27 February 2023.", Claims.Judge("2024-03", CountParties, null, value: 110, quote: "ratified").Reason);
        Assert.Equal("The date, August 2023, is not precise enough; 112 was right from 3 August 2023 to 5 March 2025 and from 5 September 2025 on.", Claims.Judge("2023-08", CountParties, null, value: 112, quote: "ratified").Reason);
    }

    [Fact]
    public void A_number_that_came_later_is_outdated_from_the_day_it_came()
    {
        var verdict = Claims.Judge("2012-01-01", CountParties, null, value: 112, quote: "112 ratified");
        Assert.Equal(Outdated, verdict.Value);
        Assert.EndsWith("112 was right from 3 August 2023 to 5 March 2025 and from 5 September 2025 on.", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_agrees_with_a_text_that_says_ratified_and_is_remarked_on()
    {
        var verdict = Claims.Judge("--07-24", Ratification, "JPN", "2009");
        Assert.Equal((Agrees, "The text says ratification; the record says acceptance."), (verdict.Value, verdict.Remark));
        Assert.Equal("The record has the acceptance of Japan on 14 July 2009.", verdict.Reason);
    }

    [Theory]
    [InlineData("2010-08-01", Agrees)]
    [InlineData("2010-08", Agrees)]
    [InlineData("--08-01", Agrees)]
    [InlineData("2010-06-01", Contradicts)]
    public void The_entry_into_force_of_the_treaty_is_compared_as_precisely_as_the_text_gives_it(string date, VerdictValue expected)
    {
        var verdict = Claims.Judge(null, InForce, null, date);
        Assert.Equal(expected, verdict.Value);
        Assert.Equal(["2010-02-16", "2010-02-16"], Some.Register.Actions.Where(a => verdict.Acts.Any(r => r.Line == a.Line && r.File == a.File)).Select(a => $"{a.Date:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("AZE"), InlineData("ARM"), InlineData("BLR"), InlineData("GRC"), InlineData("GEO"), InlineData("LVA"), InlineData("POL")]
    [InlineData("RUS"), InlineData("ROU"), InlineData("SRB"), InlineData("TUR"), InlineData("UKR"), InlineData("FIN"), InlineData("EST")]
    public void States_that_never_acted_have_not_signed_whatever_the_day_of_the_document(string state)
    {
        Assert.Equal(Agrees, Claims.Judge(News, NotSigned, state).Value);
        Assert.Equal(Agrees, Claims.Judge("--07-24", NotSigned, state).Value);
        Assert.Equal(Agrees, Claims.Judge(null, NotSigned, state).Value);
        Assert.Null(Claims.Judge(News, NotSigned, state).Remark);
    }

    [Fact]
    public void A_date_in_the_wrong_year_contradicts_and_a_day_of_effect_is_remarked_on()
    {
        var verdict = Claims.Judge(News, Ratification, "AFG", "2012-03-01");
        Assert.Equal((Contradicts, "The record has the ratification of Afghanistan on 8 September 2011, not on 1 March 2012."), (verdict.Value, verdict.Reason));
        Assert.Equal("The treaty entered into force for Afghanistan on 1 March 2012.", verdict.Remark);
    }

    [Fact]
    public void A_signature_that_never_was_contradicts() => Assert.Equal(
        "The record has no signature of Brazil up to 3 February 2026; it shows no signature and no consent to be bound by Brazil.", Claims.Judge(News, Signature, "BRA", "2008-12-03").Reason);

    [Fact]
    public void An_act_reported_before_it_was_done_is_outdated()
    {
        Assert.Equal(Outdated, Claims.Judge("2009-01-01", Ratification, "JPN").Value);
        Assert.Equal(Agrees, Claims.Judge("2009-07-14", Ratification, "JPN").Value);
        Assert.Equal(Agrees, Claims.Judge("2031-01-01", Ratification, "JPN").Value);
    }

    [Theory]
    [InlineData("2024-09-06", null)]
    [InlineData("2025-03", "day of effect")]
    public void A_withdrawal_is_dated_by_its_notice_or_its_effect(string date, string? reading)
    {
        var verdict = Claims.Judge("2025-06-01", Withdrawal, "LTU", date);
        Assert.Equal((Agrees, reading), (verdict.Value, verdict.Reading));
    }

    [Fact]
    public void A_State_that_has_given_notice_is_a_party_until_its_withdrawal_takes_effect()
    {
        Assert.Equal(Agrees, Claims.Judge("2025-03-05", Party, "LTU").Value);
        var verdict = Claims.Judge("2025-03-06", Party, "LTU");
        Assert.Equal((Outdated, "The record on 6 March 2025 shows Lithuania as withdrawn since 6 March 2025; that Lithuania was a party was right from 24 March 2011 to 5 March 2025."), (verdict.Value, verdict.Reason));
    }

    [Fact]
    public void No_claim_is_too_odd_to_be_judged()
    {
        var claims = from written in (string?[])[null, "0001-01-01", "9999-12-31", "--02-29", "1900"]
                     from action in Enum.GetValues<ClaimAction>()
                     from date in (string?[])[null, "0001", "9999", "9999-12-31", "--02-29", "2010-02"]
                     from state in (string?[])[null, "LTU", "MNE", "XKX"]
                     from treaty in (string[])["CCM", "MBT", "CCW", "CCW-P1", "CCW-P4"]
                     select Claims.Claim(Claims.Document(written), action, state, date, int.MaxValue, treaty);
        Assert.All(VerdictReader.Judge([.. claims], Some.Register), v => Assert.NotEmpty(v.Reason));
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2016-01-01")]
    public void Party_since_a_date_is_compared_with_the_deposit_and_with_the_entry_into_force(string date) =>
        Assert.Equal(Agrees, Claims.Judge(Profile, Party, "SVK", date).Value);

    [Fact]
    public void A_position_with_a_date_of_its_own_is_judged_on_that_date()
    {
        var verdict = Claims.Judge("2024-01-01", CountParties, null, "2016-08-15", 100);
        Assert.Equal((Agrees, PartialDate.Parse("2016-08-15")), (verdict.Value, verdict.On));
    }

    [Theory]
    [InlineData("--07-01", 111, "2023-07-01")]
    [InlineData("--12-01", 110, "2022-12-01")]
    public void A_day_without_a_year_is_the_last_such_day_before_the_text(string date, int value, string on)
    {
        var verdict = Claims.Judge(News, CountParties, null, date, value, quote: "ratified");
        Assert.Equal((Agrees, PartialDate.Parse(on)), (verdict.Value, verdict.On));
    }

    [Fact]
    public void Not_party_may_mean_that_the_treaty_does_not_bind_yet()
    {
        var verdict = Claims.Judge("2015-10-01", NotParty, "SVK");
        Assert.Equal((Agrees, "not in force for it"), (verdict.Value, verdict.Reading));
    }

    [Fact]
    public void Two_claims_of_one_document_that_exclude_each_other_are_told_on_both()
    {
        var document = Claims.Document(Profile);
        var claims = new[] { Claims.Claim(document, Party, "SVK"), Claims.Claim(document, NotSigned, "SVK"), Claims.Claim(document, Party, "BGR"), Claims.Claim(document, NotParty, "AGO") };
        var verdicts = VerdictReader.Judge(claims, Some.Register);
        Assert.Equal([Agrees, Outdated, Agrees, Agrees], verdicts.Select(v => v.Value));
        Assert.Equal([claims[1].Slug, claims[0].Slug, null, null], verdicts.Select(v => v.Opposite));
        Assert.Contains("To the letter it never signed: it acceded instead. Line 7 of the same document says otherwise (party)", verdicts[1].Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_claims_that_the_record_bears_out_both_do_not_exclude_each_other()
    {
        var document = Claims.Document("2025-12-27");
        var verdicts = VerdictReader.Judge([Claims.Claim(document, Party, "LTU", "2011"), Claims.Claim(document, NotParty, "LTU")], Some.Register);
        Assert.Equal([(Agrees, null), (Agrees, null)], verdicts.Select(v => (v.Value, v.Opposite)));
    }

    [Fact]
    public void What_the_record_shows_is_said_of_one_day_where_the_text_can_speak_of_many()
    {
        Assert.Equal("The document has no date, but that Angola was not a party was right on every day the text can speak of; on the last, 3 February 2026, the record shows Angola as a signatory, since 3 December 2008, without consent to be bound.",
            Claims.Judge(null, NotParty, "AGO").Reason);
        var counted = Claims.Judge(null, CountSignatories, null, "--12-03", value: 94);
        Assert.Equal((Outdated, "The text does not give the year; 94 was right from 4 December 2008 to 11 January 2009, and on none of the days the text can speak of; on the last, 3 December 2025, the record shows 107 States that had signed."),
            (counted.Value, counted.Reason));
        Assert.Equal("The document has no date, but 300 was right on no day up to 3 February 2026; on the last day the text can speak of, 3 February 2026, the record shows 112 parties.", Claims.Judge(null, CountParties, null, value: 300).Reason);
    }

    [Theory]
    [InlineData("2023-03-15", Accession, "VUT", "2025-09-05", "The accession of Vanuatu was done on 5 September 2025, after the document's date of 15 March 2023; the record on that day shows no signature and no consent to be bound by Vanuatu.")]
    [InlineData("2009-01", Ratification, "JPN", "2009-07-14", "The acceptance of Japan was done on 14 July 2009, after the document's date of January 2009; the record at the end of it shows Japan as a signatory, since 3 December 2008, without consent to be bound.")]
    [InlineData("2009-01", Party, "JPN", "2009-07-14", "Japan accepted on 14 July 2009, after the document's date of January 2009; the record at the end of it shows Japan as a signatory, since 3 December 2008, without consent to be bound.")]
    [InlineData("2010-03-01", InForce, null, "2010-08-01", "The treaty entered into force on 1 August 2010, after the document's date of 1 March 2010; it was not in force then.")]
    [InlineData("2012-01-01", InForce, "AFG", "2012-03-01", "The treaty entered into force for Afghanistan on 1 March 2012, after the document's date of 1 January 2012; it was not in force for Afghanistan then.")]
    public void What_a_text_tells_as_done_and_was_done_later_is_outdated(string written, ClaimAction action, string? state, string date, string reason)
    {
        var verdict = Claims.Judge(written, action, state, date);
        Assert.Equal((Outdated, reason), (verdict.Value, verdict.Reason));
        Assert.Equal(Agrees, Claims.Judge(date, action, state, date).Value);
    }

    [Fact]
    public void A_vote_told_before_it_was_cast_is_outdated()
    {
        var verdict = Claims.Judge("2009-04-14", VoteNo, "RUS", resolution: "A/RES/70/54");
        Assert.Equal((Outdated, "In the plenary's roll call of A/RES/70/54 on 7 December 2015, Russia voted against. That was after the document's date of 14 April 2009."), (verdict.Value, verdict.Reason));
        Assert.Equal(Agrees, Claims.Judge("2015-12-07", VoteNo, "RUS", resolution: "A/RES/70/54").Value);
        Assert.Equal(Contradicts, Claims.Judge("2009-04-14", VoteYes, "RUS", resolution: "A/RES/70/54").Value);
    }

    [Fact]
    public void A_day_of_entry_into_force_may_be_announced() =>
        Assert.Equal(Agrees, Claims.Judge("2010-03-01", InForce, null, "2010-08-01", quote: "The convention will enter into force on 1 August 2010").Value);

    [Fact]
    public void A_day_of_entry_into_force_after_the_record_is_told_as_to_come() =>
        Assert.Equal("The treaty enters into force for Vanuatu on 1 March 2026.", Claims.Judge("2026-03-15", InForce, "VUT", "2026-03-01").Reason);

    [Fact]
    public void Several_days_that_fit_decide_what_is_alike_on_all_of_them()
    {
        var document = Claims.Document("--07-24", "a Monday in 2017-07-24 and 2023-07-24");
        var verdicts = VerdictReader.Judge([Claims.Claim(document, CountParties, null, value: 110, quote: "110 ratified"), Claims.Claim(document, CountSignatories, null, value: 123)], Some.Register);
        Assert.Equal([Outdated, Unverifiable], verdicts.Select(v => v.Value));
    }

    [Fact]
    public void What_is_said_of_days_after_the_record_is_unverifiable() =>
        Assert.Equal("The record ends on 3 February 2026, before the last day the text may speak of; on that day it shows 112 parties.", Claims.Judge("2026-11-01", CountParties, null, value: 112).Reason);

    [Theory]
    [InlineData("other", Party, "JPN")]
    [InlineData("CCW-P1", Party, "JPN")]
    [InlineData("CCM", Party, "SUN")]
    [InlineData("CCM", Party, null)]
    public void Where_the_record_has_nothing_the_claim_is_unverifiable(string treaty, ClaimAction action, string? state) =>
        Assert.Equal(Unverifiable, Claims.Judge(News, action, state, treaty: treaty).Value);

    [Fact]
    public void A_computed_day_of_entry_into_force_is_called_computed()
    {
        var verdict = Claims.Judge(News, InForce, "AFG", "2018-02-09", treaty: "CCW-P4");
        Assert.Equal((Agrees, "The day of entry into force is computed by the treaty's rule."), (verdict.Value, verdict.Remark));
    }

    [Fact]
    public void The_entry_into_force_after_a_succession_is_not_made_up() => Assert.Equal(
        "The record has a consent of Montenegro on 23 October 2006 and no day of entry into force: a succession counts from the day of the succession of States, which the record does not give.",
        Claims.Judge(News, InForce, "MNE", "2006-06-03", treaty: "MBT").Reason);

    [Theory]
    [InlineData("2012", "joined the convention in 2012", Agrees, "The record has Peru as a party by its ratification of 26 September 2012, in force for it since 1 March 2013.")]
    [InlineData("2015", "joined the convention in 2015", Contradicts, "The record has the ratification of Peru on 26 September 2012, not in 2015.")]
    [InlineData("2015", "had joined the convention", Agrees, "The record at the end of 2015 shows Peru as a party: it ratified on 26 September 2012, in force for it since 1 March 2013.")]
    [InlineData("2008-12", "joined the convention in December 2008", Agrees, "The record has the signature of Peru on 3 December 2008; it became a party by its ratification of 26 September 2012.")]
    public void The_verdict_on_joined_says_how(string date, string quote, VerdictValue expected, string reason)
    {
        var verdict = Claims.Judge(News, Party, "PER", date, quote: quote);
        Assert.Equal((expected, reason), (verdict.Value, verdict.Reason));
    }

    [Fact]
    public void A_signatory_that_is_said_to_have_joined_agrees_as_having_signed()
    {
        Assert.Equal((Agrees, "signed or joined"), (Claims.Judge(News, Party, "AGO", quote: "Angola joined").Value, Claims.Judge(News, Party, "AGO", quote: "Angola joined").Reading));
        Assert.Equal(Contradicts, Claims.Judge(News, Party, "AGO", quote: "Angola is a party").Value);
    }

    [Theory]
    [InlineData(CountSignatories, null, 94, "94 states had signed")]
    [InlineData(NotParty, "PER", null, "Peru was not a party")]
    public void What_is_told_as_past_of_no_named_day_is_not_outdated(ClaimAction action, string? state, int? value, string quote)
    {
        var verdict = Claims.Judge(News, action, state, value: value, quote: quote);
        Assert.Equal(Unverifiable, verdict.Value);
        Assert.StartsWith("The words speak of an earlier day that they do not name. The record on 24 July 2023 shows ", verdict.Reason, StringComparison.Ordinal);
    }
}
