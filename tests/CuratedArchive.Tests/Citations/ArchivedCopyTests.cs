using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Citations;

/// <summary>Original and copy told apart, and the copy nearest to a day.</summary>
public sealed class ArchivedCopyTests
{
    [Theory]
    [InlineData("https://web.archive.org/web/20160506120000/http://www.mod.example/a?b=1", "the Wayback Machine", "http://www.mod.example/a?b=1", "2016-05-06")]
    [InlineData("http://web.archive.org/web/20160506120000id_/https://mod.example/a", "the Wayback Machine", "https://mod.example/a", "2016-05-06")]
    [InlineData("web.archive.org/web/201605/mod.example/a", "the Wayback Machine", "http://mod.example/a", "2016-05")]
    [InlineData("https://web.archive.org/web/20160506120000/http:/mod.example/a", "the Wayback Machine", "http://mod.example/a", "2016-05-06")]
    [InlineData("https://web.archive.org/web/*/http://mod.example/a", "the Wayback Machine", "http://mod.example/a", null)]
    [InlineData("https://archive.is/2016.05.06-120000/http://mod.example/a", "archive.today", "http://mod.example/a", "2016-05-06")]
    [InlineData("https://archive.ph/AbC12", "archive.today", null, null)]
    [InlineData("https://perma.cc/A1B2-C3D4", "Perma.cc", null, null)]
    [InlineData("https://webarchive.nationalarchives.gov.uk/20100304050607/http://mod.example/a", "webarchive.nationalarchives.gov.uk", "http://mod.example/a", "2010-03-04")]
    public void The_address_of_a_copy_tells_what_it_is_a_copy_of_and_when_it_was_taken(string url, string archive, string? original, string? taken) =>
        Assert.Equal(new ArchivedCopy(archive, original, PartialDate.Parse(taken)), ArchivedCopy.Read(url));

    [Theory]
    [InlineData("https://archive.org/details/book")]
    [InlineData("https://archives.the-monitor.org/index.php/publications/display?act=submit")]
    [InlineData("https://mod.example/web/20160506/http://other.example")]
    public void Another_address_is_no_copy(string url) => Assert.Null(ArchivedCopy.Read(url));

    [Theory]
    [InlineData("2017-08-04", "https://web.archive.org/web/20170804/https://mod.example/a")]
    [InlineData("2017-08", "https://web.archive.org/web/201708/https://mod.example/a")]
    [InlineData("2017", "https://web.archive.org/web/2017/https://mod.example/a")]
    [InlineData("--08-04", null)]
    public void The_nearest_copy_is_asked_for_as_precisely_as_the_date_is_known(string date, string? address) =>
        Assert.Equal(address, ArchivedCopy.Nearest("https://mod.example/a#top", PartialDate.Parse(date)!.Value));

    [Fact]
    public void No_copy_is_looked_for_of_a_copy() => Assert.Null(ArchivedCopy.Nearest("https://perma.cc/A1B2-C3D4", new(2017)));

    [Fact]
    public void A_note_with_an_archived_address_has_the_copy_and_the_original() =>
        Assert.Equal(
            [
                ("https://web.archive.org/web/20160506120000/http://www.mod.example/a", AddressKind.Archived, "2016-05-06"),
                ("http://www.mod.example/a", AddressKind.Given, null),
            ],
            Read("“Old Bombs,” Harbour Post, 4 May 2016, https://web.archive.org/web/20160506120000/http://www.mod.example/a.").Addresses.Select(a => (a.Url, a.Kind, a.Version)));

    [Fact]
    public void A_note_with_both_has_both() =>
        Assert.Equal(["https://mod.example/a", "https://perma.cc/A1B2-C3D4"],
            Read("“Old Bombs,” Harbour Post, 4 May 2016, https://mod.example/a, archived at https://perma.cc/A1B2-C3D4.").Addresses.Select(a => a.Url));

    [Fact]
    public void An_old_address_of_a_symbol_makes_the_work_the_one_the_symbol_names() =>
        Assert.Equal("A/RES/63/71", Assert.Single(Some.Sources(
            "UN General Assembly, “A Convention,” A/RES/63/71, 2 December 2008.",
            "“A Convention,” 2 December 2008, https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/63/71&Lang=E.")).Symbol);

    private static Source Read(string note) => Assert.Single(Some.Sources(note));
}
