using System.Text;

namespace CuratedArchive.Tests.Depositary;

/// <summary>Nothing is proposed from a page that is not whole, and the reason is given.</summary>
public sealed class RefusedPageTests
{
    private static readonly string Page = new PrintedStatus("CCM").Html();

    [Fact]
    public void A_page_that_says_the_site_is_closed() => Refuses("<html><body><h1>We are sorry</h1><p>The site is undergoing urgent maintenance and is currently unavailable.</p></body></html>", "ARC801: holds no status table: the page says “currently unavailable”");

    [Fact]
    public void A_page_of_something_else() => Refuses("<html><body><table><tr><td>State</td><td>Capital</td></tr><tr><td>Peru</td><td>Lima</td></tr></table></body></html>", "ARC801: holds no status table: no table has a column of participants");

    [Fact]
    public void A_page_of_more_tags_than_any_of_the_depositary()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        Refuses($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 120_000))}</body></html>", "ARC801: holds no status table: it has 120004 tags, and no page of the depositary has more than 40000");
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(5), $"it took {started.Elapsed}");
    }

    [Fact]
    public void An_empty_file() => Refuses("", "ARC102: is empty");

    [Fact]
    public void A_file_of_blanks() => Refuses(" \n ", "ARC102: is empty");

    [Fact]
    public void A_picture() => Refuses([0x89, 0x50, 0x4E, 0x47, 0, 0, 1], "ARC103: is not text");

    [Fact]
    public void A_treaty_the_archive_does_not_keep() => Refuses(Page.Replace("XXVI", "XXVII", StringComparison.Ordinal), "ARC802: is the status of no treaty this archive keeps: its reference is XXVII-6, its title “Convention on Cluster Munitions”");

    [Fact]
    public void A_csv_that_does_not_say_of_which_treaty() => Refuses(new PrintedStatus("CCM").Csv(), "ARC802: is the status of no treaty this archive keeps: it gives neither a reference such as XXVI-6 nor a title", "status.csv");

    [Fact]
    public void Totals_that_are_not_those_of_the_rows()
    {
        Refuses(new PrintedStatus("CCM") { Signatories = 108 }.Html(), "ARC803: its head says 108 signatories, its rows make 107");
        Refuses(new PrintedStatus("CCM").With("Zambia", _ => null).Html(), "ARC803: its head says 112 parties, its rows make 111");
        Refuses(new PrintedStatus("MBT") { Parties = 3 }.XmlBytes(), "ARC803: its head says 3 parties, its rows make 162", "XXVI-5.en.xml");
    }

    [Fact]
    public void A_page_without_its_end() => Refuses(Page[..^30], "ARC804: is cut short: it has no closing tag");

    [Fact]
    public void A_csv_whose_last_row_is_cut() => Refuses(new PrintedStatus("CCM").Csv()[..^22], "ARC804: is cut short: this row has 2 fields where the header has 4", "XXVI-6.csv");

    [Theory]
    [InlineData("3 Dec\t 2008", "3 Dez\t 2008", "row 1 cannot be read: Afghanistan: “3 Dez 2008” is not a day")]
    [InlineData("3 Dec\t 2008", "3 Dec\t 2208", "“3 Dec 2208” is not a day")]
    [InlineData("3 Dec\t 2008", "3 Dec\t 1908", "“3 Dec 1908” is not a day between 2008-05-30 and 2026-02-03")]
    [InlineData("3 Dec\t 2008", "3 Dec\t 2008 q", "“3 Dec 2008 q” is not a day")]
    [InlineData("3 Dec\t 2008", "3 Dec\t 2008 4 Dec\t 2008", "is not a day")]
    [InlineData("[ &nbsp;3 Dec\t 2008 ]", "3 Dec\t 2008", "Lithuania: some of its acts stand in brackets and some do not")]
    [InlineData("[ &nbsp;3 Dec\t 2008 ]", "[ &nbsp;3 Dec\t 2008", "Lithuania: “[ 3 Dec 2008” is not a day")]
    [InlineData("<td>Peru<br></td>", "<td>Panama<br></td>", "Panama stands already in row ")]
    [InlineData("<td>Peru<br></td>", "<td><br></td>", "it has 4 cells and the name “”")]
    [InlineData("<td>Peru<br></td>\n", "", "the table has 4 columns")]
    public void A_row_that_cannot_be_read(string was, string becomes, string reason)
    {
        var at = Page.IndexOf(was, StringComparison.Ordinal);
        Refuses(Page[..at] + becomes + Page[(at + was.Length)..], reason);
    }

    [Theory]
    [InlineData("CÃ´te d'Ivoire")]
    [InlineData("C\ufffdte d'Ivoire")]
    public void Letters_that_were_spoilt(string name) => Refuses(new PrintedStatus("CCM").With("Côte d'Ivoire", l => l with { Name = name }).Html(), $"ARC807: its letters are spoilt: “{name}”");

    [Fact]
    public void A_page_that_says_utf8_and_is_not() => Refuses(Encoding.Latin1.GetBytes(Page), "ARC807: its letters are spoilt: the page says it is UTF-8, and its bytes are not");

    [Fact]
    public void An_xml_file_that_is_cut() => Refuses(new PrintedStatus("CCM").XmlBytes()[..9000], "ARC806: cannot be read as XML", "XXVI-6.en.xml");

    [Fact]
    public void An_xml_file_with_a_document_type() => Refuses("<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a \"aaaa\">]><Document>&a;</Document>", "ARC806: cannot be read as XML", "a.xml");

    [Fact]
    public void An_xml_file_nested_without_end() => Refuses("<?xml version=\"1.0\"?>" + string.Concat(Enumerable.Repeat("<Document>", 50_000)), "ARC806: cannot be read as XML: its elements are nested more than 200 deep", "a.xml");

    [Fact]
    public void The_head_of_a_record_without_its_participants() =>
        Refuses("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<Document><Treaty><Header><Chapter><Header>CHAPTER XXVI</Header></Chapter></Header></Treaty></Document>", "ARC801: holds no status table: it is the head of a record without its participants", "XXVI-6.en.xml");

    [Fact]
    public void A_page_cut_anywhere_is_refused() => Assert.All(Enumerable.Range(0, (Page.Length / 200) + 1), i => Assert.Null(Proposal.Of(Page[..(i * 200)]).Proposal));

    [Fact]
    public void An_xml_file_cut_anywhere_is_refused()
    {
        var xml = new PrintedStatus("ATT").XmlBytes();
        Assert.All(Enumerable.Range(0, xml.Length / 200), i => Assert.Null(Proposal.Of(xml[..(i * 200)], "XXVI-8.en.xml").Proposal));
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("XXVI-6.en.xml")]
    [InlineData("XXVI-6.csv")]
    public void Spoilt_bytes_end_in_a_refusal_or_in_a_proposal_and_never_in_an_exception(string name)
    {
        var status = new PrintedStatus("CCM");
        var file = name.EndsWith("xml", StringComparison.Ordinal) ? status.XmlBytes() : Encoding.UTF8.GetBytes(name.EndsWith("csv", StringComparison.Ordinal) ? status.Csv() : status.Html());
        var random = new Random(6);
        for (var i = 0; i < 400; i++)
        {
            var spoilt = file.ToArray();
            for (var n = random.Next(1, 60); n > 0; n--) spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            var (proposal, found) = Proposal.Of(spoilt, name);
            if (proposal is null) Assert.True(found.HasErrors);
        }
    }

    private static void Refuses(string file, string reason, string name = "page.html") => Refuses(Encoding.UTF8.GetBytes(file), reason, name);

    private static void Refuses(byte[] file, string reason, string name = "page.html")
    {
        var (proposal, found) = Proposal.Of(file, name);
        Assert.Null(proposal);
        Assert.Contains(found, f => f.Severity == CuratedArchive.Diagnostics.Severity.Error && f.ToString().Contains(reason, StringComparison.Ordinal));
    }
}
