using System.Net;
using System.Xml.Linq;
using CuratedArchive.Tests.History;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class FeedTests(SiteFixture site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/documents.atom", 2)]
    [InlineData("/feeds/actions.atom", 50)]
    [InlineData("/states/iceland.atom", 0)]
    [InlineData("/treaties/ccm.atom", 50)]
    public async Task A_feed_has_what_RFC_4287_asks_for(string path, int entries)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        var feed = XElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(site.Address + path, feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.NotNull(feed.Element(Atom + "author"));
        if (entries > 0) Assert.Equal(entries, feed.Elements(Atom + "entry").Count());
        Assert.All(feed.Elements(Atom + "entry").Prepend(feed), e =>
        {
            Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", e.Element(Atom + "id")!.Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", e.Element(Atom + "updated")!.Value);
            Assert.NotEmpty(e.Element(Atom + "title")!.Value);
        });
        Assert.Equal(feed.Elements(Atom + "entry").Count(), feed.Descendants(Atom + "id").Skip(1).Select(id => id.Value).Distinct().Count());
    }

    [Fact]
    public async Task Every_entry_leads_to_a_place_on_a_page()
    {
        foreach (var path in (string[])["/states/malta.atom", "/treaties/ccm.atom"])
            foreach (var entry in XElement.Parse(await site.Client.GetStringAsync(path)).Elements(Atom + "entry").Take(5))
            {
                var address = new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value);
                var page = await site.GetPageAsync(address.AbsolutePath);
                if (address.Fragment.Length > 1) Assert.NotNull(page.GetElementById(address.Fragment[1..]));
            }
    }

    [Fact]
    public async Task A_feed_that_is_held_already_is_not_sent_again()
    {
        using var first = await site.Client.GetAsync("/feeds/documents.atom");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feeds/documents.atom");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_state_and_a_treaty_name_their_feeds_and_an_unknown_one_has_none()
    {
        Assert.NotNull((await site.GetPageAsync("/states/malta")).QuerySelector("link[rel=alternate][type='application/atom+xml'][href='/states/malta.atom']"));
        Assert.NotNull((await site.GetPageAsync("/treaties/ccm")).QuerySelector("link[rel=alternate][type='application/atom+xml'][href='/treaties/ccm.atom']"));
        using var response = await site.Client.GetAsync("/states/atlantis.atom");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Ids_survive_an_import_and_what_changed_comes_first()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("denmark", Reimported.Denmark);
        served.Archive.Put("malta", Reimported.Malta);
        served.Archive.Import();
        var before = Ids(await served.GetAsync("/feeds/documents.atom"));
        served.Archive.Put("denmark", Reimported.Denmark.Replace("3 May", "4 May", StringComparison.Ordinal));
        served.Archive.Put("peru", Reimported.Peru);
        served.Archive.Import("2030-01-01");
        var feed = await served.GetAsync("/feeds/documents.atom");
        var after = Ids(feed);
        Assert.Equal(["Peru speaks", "Denmark speaks", "Malta speaks"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal((before["Denmark speaks"], before["Malta speaks"]), (after["Denmark speaks"], after["Malta speaks"]));
        Assert.Equal("2030-01-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        var denmark = feed.Elements(Atom + "entry").ElementAt(1);
        Assert.Equal(("2026-02-03T00:00:00Z", "2030-01-01T00:00:00Z"), (denmark.Element(Atom + "published")!.Value, denmark.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public async Task A_verdict_is_told_with_the_exact_words_of_the_claim()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("peru", Reimported.Peru.Replace("is a state party to", "has not signed", StringComparison.Ordinal));
        served.Archive.Import();
        var entry = Assert.Single((await served.GetAsync("/feeds/verdicts.atom")).Elements(Atom + "entry"));
        Assert.Equal("Outdated: Peru, has not signed (CCM)", entry.Element(Atom + "title")!.Value);
        Assert.Equal(served.Archive.Read(a => a.Claims.Single().Quote), entry.Element(Atom + "content")!.Value);
    }

    [Fact]
    public async Task Characters_that_XML_forbids_are_replaced_where_they_can_be_seen()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("peru", Reimported.Peru.Replace("title: Peru speaks", "title: \"Peru \\u0001 <b>&amp; \\uFFFE speaks\"", StringComparison.Ordinal));
        served.Archive.Import();
        Assert.Contains('\u0001', served.Archive.Read(a => a.Documents.Single().Title));
        var entry = Assert.Single((await served.GetAsync("/feeds/documents.atom")).Elements(Atom + "entry"));
        Assert.Equal("Peru \uFFFD <b>&amp; \uFFFD speaks", entry.Element(Atom + "title")!.Value);
    }

    private static Dictionary<string, string> Ids(XElement feed) => feed.Elements(Atom + "entry").ToDictionary(e => e.Element(Atom + "title")!.Value, e => e.Element(Atom + "id")!.Value);
}
