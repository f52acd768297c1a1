using CuratedArchive.Depositary;

namespace CuratedArchive.Tests.Depositary;

/// <summary>What a proposal says where page and record differ.</summary>
public sealed class ActionProposalTests
{
    [Fact]
    public void An_act_the_record_has_not_is_new_and_its_row_is_ready_to_paste()
    {
        var page = new PrintedStatus("CCM", "2026-02-03") { Parties = 113, AsAt = new(2026, 5, 1) }.With("Uganda", l => l with { Cells = [l.Cells[0], null, "17 Apr 2026"] });
        var change = Assert.Single(Differences(page));
        Assert.Equal((ProposedChangeKind.New, "UGA", "17 Apr 2026", null), (change.Kind, change.State.Iso3, change.Printed, change.Recorded));
        Assert.Equal("CCM,UGA,ratification,2026-04-17,2026-10-01,Uganda,,one-source,UNTC-2026-05-01", change.Line);
        Assert.Equal("data/actions/ccm.csv", change.File);
        Assert.Contains("<td>Uganda<br></td>", page.Html().Split('\n')[change.Row!.Line], StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_the_record_has_not_is_new()
    {
        var page = new PrintedStatus("CCM") { Parties = 113 };
        page.Lines.Add(new("Bahamas", [null, null, "2 Feb 2026 a"]));
        var change = Assert.Single(Differences(page));
        Assert.Equal("CCM,BHS,accession,2026-02-02,2026-08-01,Bahamas,,one-source,UNTC-2026", change.Line);
    }

    [Fact]
    public void Another_day_and_another_kind_are_changes_with_both_values()
    {
        var page = new PrintedStatus("CCM").With("Japan", l => l with { Cells = [l.Cells[0], null, "15 Jul 2009"] });
        var change = Assert.Single(Differences(page));
        Assert.Equal(ProposedChangeKind.Changed, change.Kind);
        Assert.StartsWith("CCM,JPN,acceptance,2009-07-14,2010-08-01,Japan,", change.RecordedLine, StringComparison.Ordinal);
        Assert.Equal("CCM,JPN,ratification,2009-07-15,2010-08-01,Japan,,one-source,UNTC-2026", change.Line);
        Assert.Contains("CCM,JPN,acceptance", File.ReadAllLines(Path.Combine(Repository.Data, "actions", "ccm.csv"))[change.Recorded!.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_the_page_has_not_has_vanished_with_all_its_acts()
    {
        var page = new PrintedStatus("CCM") { Parties = 111, Signatories = 106 }.With("Zambia", _ => null);
        Assert.Equal([("ZMB", "signature"), ("ZMB", "ratification")], Differences(page).Select(c => (c.State.Iso3, c.Recorded!.Kind.Word())));
        Assert.All(Differences(page), c => Assert.Equal((ProposedChangeKind.Vanished, null, null), (c.Kind, c.Row, c.Line)));
    }

    [Fact]
    public void Brackets_are_a_withdrawal_and_the_note_tells_its_days()
    {
        var page = new PrintedStatus("CCM") { Parties = 111, Signatories = 106, AsAt = new(2026, 11, 2) }
            .With("Peru", l => l with { InBrackets = true, Note = "On 1 April 2026, the Government of Peru deposited with the Secretary-General a notification of withdrawal (see depositary notification C.N.88.2026.TREATIES-XXVI-6 of 3 April 2026). The withdrawal took effect for Peru on 1 October 2026." });
        var change = Assert.Single(Differences(page));
        Assert.Equal("CCM,PER,withdrawal,2026-04-01,2026-10-01,Peru,Withdrawal notification C.N.88.2026.,one-source,UNTC-2026-11-02", change.Line);
        Assert.StartsWith("1 April 2026, the Government of Peru", change.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_a_note_are_a_withdrawal_of_unknown_day()
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus("CCM") { Parties = 111, Signatories = 106 }.With("Peru", l => l with { InBrackets = true }).Html());
        Assert.Equal(["ARC815"], found.Select(f => f.Rule));
        var change = Assert.Single(proposal!.Changes);
        Assert.Equal((ProposedChangeKind.New, "PER", null), (change.Kind, change.State.Iso3, change.Line));
    }

    [Fact]
    public void A_withdrawal_that_is_notified_and_not_in_effect_stands_without_brackets()
    {
        var (proposal, _) = Proposal.Of(new PrintedStatus("MBT").Html());
        var poland = proposal!.Page.Rows.Single(r => r.Participant == "Poland");
        Assert.Equal((false, new DateOnly(2025, 8, 20), new DateOnly(2026, 2, 20)), (poland.HasLeft, poland.Withdrawal!.Notified, poland.Withdrawal.Effective));
        Assert.Empty(proposal.Changes);
    }

    [Fact]
    public void A_withdrawal_the_page_does_not_show_has_vanished()
    {
        var page = new PrintedStatus("CCM") { Parties = 113, Signatories = 108 }.With("Lithuania", l => l with { InBrackets = false, Note = null });
        var change = Assert.Single(Differences(page));
        Assert.Equal((ProposedChangeKind.Vanished, "withdrawal"), (change.Kind, change.Recorded!.Kind.Word()));
    }

    [Fact]
    public void Another_day_of_effect_of_a_withdrawal_is_a_change()
    {
        var page = new PrintedStatus("MBT") { AsAt = new(2026, 3, 1), Parties = 161, Signatories = 131 }
            .With("Poland", l => l with { InBrackets = true, Note = l.Note!.Replace("20 February", "25 February", StringComparison.Ordinal) });
        var change = Assert.Single(Differences(page));
        Assert.Contains("POL,withdrawal,2025-08-20,2026-02-25,", change.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_page_says_so_and_does_not_look_for_later_acts()
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus("CCM", "2014-07-10").Html());
        Assert.Equal(["ARC812"], found.Select(f => f.Rule));
        Assert.Contains("OLDER than the record", found.Single().Message, StringComparison.Ordinal);
        Assert.True(proposal!.IsOlder);
        Assert.Empty(proposal.Changes.Select(c => c.RecordedLine));
        Assert.Contains(proposal.Later, a => a.State.Iso3 == "VUT");
        Assert.Contains(proposal.Later, a => a.State.Iso3 == "LTU");
        Assert.Equal((proposal.Page.Counted.Signatories, proposal.Page.Counted.Parties), (proposal.Recorded.Signatories, proposal.Recorded.Parties));
    }

    [Fact]
    public void Without_a_day_the_latest_act_stands_in()
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus("CCM", "2014-07-10") { AsAt = null }.Html());
        Assert.Equal(["ARC811"], found.Select(f => f.Rule));
        Assert.Empty(proposal!.Changes);
        Assert.Equal(new DateOnly(2013, 9, 13), proposal.Page.KnownUntil);
    }

    [Fact]
    public void Other_protocols_are_a_change_of_the_note()
    {
        var page = new PrintedStatus("CCW").With("Bahrain", l => l with { Ticks = "I, III" }).With("Benin", l => l with { Ticks = "" });
        Assert.Equal(["\"Protocols consented to: I, III.\"", ""], Differences(page).Select(c => c.Line!.Split("Bahrain,", 2)[^1].Split("Benin,", 2)[^1].Split(",one-source")[0]));
    }

    [Fact]
    public void A_succession_to_a_protocol_is_not_the_consent_the_record_has()
    {
        var change = Assert.Single(Differences(new PrintedStatus("CCW-P4").With("Montenegro", l => l with { Cells = ["23 Oct 2006 d"] })));
        Assert.Equal("CCW-P4,MNE,succession,2006-10-23,,Montenegro,,one-source,UNTC-2026", change.Line);
    }

    [Fact]
    public void A_consent_to_an_amendment_is_one_whatever_its_letter()
    {
        var page = new PrintedStatus("CCW-A1");
        page.Columns[0] = "Ratification, Acceptance(A), Approval(AA), Accession(a), Consent to be bound(P), Succession(d)";
        foreach (var (line, i) in page.Lines.Select((l, i) => (l, i)).ToList()) page.Lines[i] = line with { Cells = [line.Cells[0]!.Replace(" P", i % 2 == 0 ? " A" : "", StringComparison.Ordinal)] };
        Assert.Empty(Differences(page));
    }

    [Fact]
    public void An_unknown_participant_is_listed_and_not_guessed()
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus("CCM").With("Uruguay", l => l with { Name = "Uruguai" }).Html());
        Assert.Equal(["ARC813"], found.Select(f => f.Rule));
        Assert.Equal("Uruguai", Assert.Single(proposal!.Page.Rows, r => r.State is null).Participant);
        Assert.All(proposal.Changes, c => Assert.Equal(("URY", ProposedChangeKind.Vanished), (c.State.Iso3, c.Kind)));
    }

    [Fact]
    public void The_line_of_an_act_has_the_columns_of_the_files() => Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Data, "actions"), "*.csv"), file =>
    {
        var lines = File.ReadAllLines(file);
        Assert.Equal(string.Join(',', ActionLine.Columns), lines[0]);
        Assert.All(Some.Register.Actions.Where(a => Path.GetFileName(a.File) == Path.GetFileName(file)), a => Assert.Equal(lines[a.Line - 1], ActionLine.Of(a)));
    });

    private static IReadOnlyList<ProposedChange> Differences(PrintedStatus page)
    {
        var (proposal, found) = Proposal.Of(page.Html());
        Assert.Empty(found);
        return proposal!.Changes;
    }
}
