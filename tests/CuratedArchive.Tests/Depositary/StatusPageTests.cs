using System.Text;
using CuratedArchive.Depositary;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Tests.Depositary;

/// <summary>What a page, its XML and a CSV of it say is what the record says, when they are of its day.</summary>
public sealed class StatusPageTests
{
    [Theory]
    [InlineData("CCM", 107, 112)]
    [InlineData("MBT", 132, 162)]
    [InlineData("CCW", 50, 128)]
    [InlineData("ATT", 130, null)]
    [InlineData("CCW-P4", null, null)]
    [InlineData("CCW-AP2", null, null)]
    [InlineData("CCW-A1", null, null)]
    [InlineData("CCW-P5", null, null)]
    public void The_page_of_the_day_of_the_record_differs_in_nothing(string code, int? signatories, int? parties)
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus(code).Html());
        Assert.Empty(found);
        Assert.Equal(code, proposal!.Page.Treaty.Code);
        Assert.Empty(proposal.Changes.Select(c => c.Line));
        Assert.Empty(proposal.Later);
        if (signatories is not null) Assert.Equal(signatories, proposal.Page.Stated.Signatories);
        if (parties is not null) Assert.Equal(parties, proposal.Page.Stated.Parties);
        Assert.Equal(proposal.Page.Counted.Parties, proposal.Recorded.Parties);
        if (signatories is not null) Assert.Equal(proposal.Page.Counted.Signatories, proposal.Recorded.Signatories);
    }

    [Theory]
    [InlineData("CCM")]
    [InlineData("MBT")]
    [InlineData("ATT")]
    [InlineData("CCW-P5")]
    public void The_xml_differs_in_nothing_and_names_no_day(string code)
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus(code).XmlBytes(), "XXVI.en.xml");
        Assert.Equal(["ARC811"], found.Select(f => f.Rule));
        Assert.Equal((code, null), (proposal!.Page.Treaty.Code, proposal.Page.AsAt));
        Assert.Empty(proposal.Changes.Select(c => c.Line));
    }

    [Theory]
    [InlineData("CCM", "XXVI-6.csv")]
    [InlineData("MBT", "status XXVI-5 as saved.csv")]
    public void A_csv_differs_in_nothing_and_has_neither_day_nor_totals(string code, string name)
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus(code).Csv(), name);
        Assert.Equal(["ARC811", "ARC814", "ARC814"], found.Select(f => f.Rule).Order());
        Assert.Equal(code, proposal!.Page.Treaty.Code);
        Assert.Empty(proposal.Changes.Select(c => c.Line));
    }

    [Fact]
    public void A_csv_with_lines_about_the_treaty_says_its_day_and_totals()
    {
        var csv = "\"CHAPTER XXVI Disarmament\"\n\"6. Convention on Cluster Munitions\"\n\"Status as at : 03-02-2026 05:01:04 EDT\"\nSignatories : 107. Parties : 112\n\n" + new PrintedStatus("CCM").Csv() + "\nEnd Note\n1 A note.\n";
        var (proposal, found) = Proposal.Of(csv, "saved.csv");
        Assert.Empty(found);
        Assert.Empty(proposal!.Changes);
        Assert.Equal(new DateOnly(2026, 2, 3), proposal.Page.AsAt);
    }

    [Theory]
    [InlineData("Cabo Verde", "Cape Verde")]
    [InlineData("Eswatini", "Swaziland")]
    [InlineData("Netherlands (Kingdom of the)", "Netherlands")]
    [InlineData("North Macedonia", "The former Yugoslav Republic of Macedonia")]
    [InlineData("Côte d'Ivoire", "Cote d'Ivoire")]
    [InlineData("Czech Republic", "Czechia")]
    [InlineData("Sao Tome and Principe", "São Tomé and Príncipe")]
    [InlineData("St. Kitts and Nevis", "Saint Kitts and Nevis")]
    public void A_former_or_other_name_is_the_same_State(string now, string then)
    {
        var (proposal, found) = Proposal.Of(new PrintedStatus("CCM").With(now, l => l with { Name = then }).Html());
        Assert.Empty(found);
        Assert.Empty(proposal!.Changes);
    }

    [Fact]
    public void Every_name_the_record_was_printed_with_is_known() =>
        Assert.All(Some.Register.Actions.DistinctBy(a => a.Participant), a => Assert.Equal(a.State, new ParticipantNames(Some.Register).Find(a.Participant)));

    [Fact]
    public void A_page_a_browser_has_written_anew_is_the_same_page()
    {
        var saved = new PrintedStatus("CCM").Html().Replace("<tr", "<tbody><tr", StringComparison.Ordinal).Replace("</tr>", "</tr></tbody>", StringComparison.Ordinal)
            .Replace("./ViewDetails.aspx", "https://treaties.un.org/Pages/ViewDetails.aspx", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        var (proposal, found) = Proposal.Of("<!DOCTYPE html>\r\n<!-- saved from url=(0098)https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-6&chapter=26&clang=_en -->\r\n" + saved.TrimStart()["<!DOCTYPE html>".Length..]);
        Assert.Empty(found);
        Assert.Empty(proposal!.Changes);
    }

    [Fact]
    public void The_treaty_is_the_one_printed_even_if_the_address_is_still_that_of_the_page_before()
    {
        var page = new PrintedStatus("CCM").Html().Replace("mtdsg_no=XXVI-6", "mtdsg_no=XXVI-5", StringComparison.Ordinal);
        Assert.Equal("CCM", Proposal.Of(page).Proposal!.Page.Treaty.Code);
    }

    [Fact]
    public void A_page_in_windows_1252_that_says_so_is_read_with_a_warning()
    {
        var page = new PrintedStatus("CCM").Html().Replace("charset=utf-8", "charset=windows-1252", StringComparison.Ordinal);
        var (proposal, found) = Proposal.Of(Encoding.Latin1.GetBytes(page), "page.html");
        Assert.Equal([Rules.EncodingGuessed.Id], found.Select(f => f.Rule));
        Assert.Empty(proposal!.Changes);
    }
}
