using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using CuratedArchive.Web.Metadata;

namespace CuratedArchive.Tests.Site;

/// <summary>What the running site tells programs: in the head, in headers, and through unAPI.</summary>
[Collection("Site")]
public sealed class MetadataTests(SiteFixture site)
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public async Task Every_page_says_where_it_is_and_what_is_on_it()
    {
        foreach (var path in await PathsAsync())
        {
            var page = await site.GetPageAsync(path);
            Assert.Equal($"{site.Address}{path}", Only(page, "link[rel=canonical]", "href"));
            Assert.Equal($"{site.Address}{path}", Only(page, "meta[property='og:url']", "content"));
            Assert.NotEmpty(Only(page, "meta[property='og:title']", "content"));
        }
    }

    [Fact]
    public async Task What_describes_a_page_is_never_taken_for_the_abstract_of_the_work_it_is_on()
    {
        foreach (var path in await PathsAsync())
        {
            var page = await site.GetPageAsync(path);
            var described = JsonDocument.Parse(page.QuerySelector("script")!.TextContent).RootElement.GetProperty("@graph")[0].GetProperty("description").GetString()!;
            Assert.InRange(described.Length, 40, 300);
            Assert.DoesNotContain('\u00A0', described);
            var isOnAnothersWork = page.QuerySelector("meta[name='z:itemType']") is not null && !path.StartsWith("/states/", StringComparison.Ordinal);
            foreach (var tag in new[] { "meta[name=description]", "meta[property='og:description']" })
                Assert.Equal(isOnAnothersWork ? null : described, page.QuerySelector(tag)?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Every_page_is_described_in_the_words_of_schema_org()
    {
        foreach (var path in await PathsAsync())
        {
            var page = await site.GetPageAsync(path);
            var data = JsonDocument.Parse(page.QuerySelectorAll("script").Single().TextContent).RootElement;
            Assert.Equal("application/ld+json", page.QuerySelector("script")!.GetAttribute("type"));
            Assert.Equal($"{site.Address}{path}", data.GetProperty("@graph")[0].GetProperty("@id").GetString());
        }
    }

    [Theory]
    [InlineData("/", "Dataset")]
    [InlineData("/states/iceland", "Country")]
    [InlineData("/treaties/ccm", "Legislation")]
    [InlineData("/resolutions/a-res-70-54", "Legislation")]
    public async Task What_a_page_is_about_has_its_type(string path, string type) =>
        Assert.Contains($"\"@type\":\"{type}\"", (await site.GetPageAsync(path)).QuerySelector("script")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("/treaties/ccm", "statute")]
    [InlineData("/resolutions/a-res-70-54", "statute")]
    [InlineData("/states/iceland", "webpage")]
    public async Task A_page_on_a_work_names_the_type_of_item(string path, string type) =>
        Assert.Equal(type, Only(await site.GetPageAsync(path), "meta[name='z:itemType']", "content"));

    [Theory]
    [InlineData("/treaties/ccm")]
    [InlineData("/resolutions/a-res-70-54")]
    public async Task The_address_a_reference_manager_saves_is_one_the_page_leads_to(string path)
    {
        var page = await site.GetPageAsync(path);
        Assert.Contains(Only(page, "meta[name='z:url']", "content"), page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_identifier_on_a_page_is_there_once_and_has_a_record()
    {
        foreach (var path in new[] { "/states/iceland", await site.FindDocumentAsync("iceland"), await FindSourceAsync(), "/treaties/ccm", "/resolutions/a-res-70-54" })
        {
            var page = await site.GetPageAsync(path);
            Assert.Equal(UnApi.Path, Only(page, "link[rel=unapi-server]", "href"));
            var ids = page.QuerySelectorAll("abbr.unapi-id").Select(a => a.GetAttribute("title")!).ToList();
            Assert.NotEmpty(ids);
            Assert.Equal(ids.Distinct(), ids);
            foreach (var id in ids) Assert.Single(XDocument.Parse(await site.Client.GetStringAsync($"/unapi?id={id}&format=rdf_zotero")).Descendants(Dc + "title"));
        }
    }

    [Fact]
    public async Task The_page_itself_comes_first_among_its_identifiers() =>
        Assert.Equal("state.iceland", (await site.GetPageAsync("/states/iceland")).QuerySelector("abbr.unapi-id")!.GetAttribute("title"));

    [Theory]
    [InlineData("/unapi", HttpStatusCode.OK, "application/xml")]
    [InlineData("/unapi?id=state.iceland", HttpStatusCode.MultipleChoices, "application/xml")]
    [InlineData("/unapi?id=treaty.ccm&format=rdf_zotero", HttpStatusCode.OK, "application/rdf+xml")]
    [InlineData("/unapi?id=treaty.ccm&format=ris", HttpStatusCode.OK, "application/x-research-info-systems")]
    [InlineData("/unapi?id=treaty.ccm&format=mods", HttpStatusCode.OK, "application/mods+xml")]
    [InlineData("/unapi?id=treaty.ccm&format=bibtex", HttpStatusCode.OK, "application/x-bibtex")]
    [InlineData("/unapi?id=treaty.ccm&format=csl-json", HttpStatusCode.OK, "application/vnd.citationstyles.csl+json")]
    [InlineData("/unapi?id=treaty.ccm&format=word", HttpStatusCode.NotAcceptable, "text/plain")]
    [InlineData("/unapi?id=treaty.atlantis&format=ris", HttpStatusCode.NotFound, "text/plain")]
    [InlineData("/unapi?id=..%2fetc&format=ris", HttpStatusCode.NotFound, "text/plain")]
    [InlineData("/unapi?format=ris", HttpStatusCode.BadRequest, "text/plain")]
    public async Task UnApi_answers_as_its_specification_says(string path, HttpStatusCode status, string mediaType)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.Client.SendAsync(new(method, path));
            Assert.Equal((status, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task The_list_of_formats_starts_with_the_one_that_loses_nothing() =>
        Assert.Equal("rdf_zotero", XDocument.Parse(await site.Client.GetStringAsync("/unapi")).Root!.Elements().First().Attribute("name")!.Value);

    [Fact]
    public async Task A_record_is_kept_by_its_client_and_asked_for_again_by_its_tag()
    {
        using var first = await site.Client.GetAsync("/unapi?id=treaty.ccm&format=rdf_zotero");
        Assert.NotNull(first.Headers.CacheControl!.MaxAge);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/unapi?id=treaty.ccm&format=rdf_zotero") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await site.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Signposts_lead_from_a_page_to_its_records_and_back()
    {
        using var page = await site.Client.GetAsync("/treaties/ccm");
        var links = Assert.Single(page.Headers.GetValues("Link"));
        Assert.Contains($"<{site.Address}/treaties/ccm>; rel=\"cite-as\"", links, StringComparison.Ordinal);
        Assert.Contains("<https://schema.org/Legislation>; rel=\"type\"", links, StringComparison.Ordinal);
        Assert.Contains("rel=\"describedby\"; type=\"application/rdf+xml\"", links, StringComparison.Ordinal);
        Assert.True(links.Length < 2000 && links.All(char.IsAscii));
        foreach (var (record, described) in new[] { ("/unapi?id=treaty.ccm&format=ris", "/treaties/ccm"), ("/states/iceland.ris", "/states/iceland") })
        {
            using var response = await site.Client.GetAsync(record);
            Assert.Equal($"<{site.Address}{described}>; rel=\"describes\"; type=\"text/html\"", Assert.Single(response.Headers.GetValues("Link")));
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_describes_nothing() =>
        Assert.Null((await site.GetPageAsync("/states/atlantis", HttpStatusCode.NotFound)).QuerySelector("link[rel=canonical]"));

    private async Task<string[]> PathsAsync() =>
    [
        "/", "/states", "/states/iceland", "/documents", await site.FindDocumentAsync("iceland"), "/sources", await FindSourceAsync(), "/treaties", "/treaties/ccm",
        "/treaties/ccm?on=2010-01-01", "/resolutions", "/resolutions/a-res-70-54", "/statements", "/claims", "/search", "/about", "/feeds",
    ];

    private async Task<string> FindSourceAsync() =>
        (await site.GetPageAsync("/sources")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/sources/", StringComparison.Ordinal));

    private static string Only(IParentNode page, string selector, string attribute) => page.QuerySelectorAll(selector).Single().GetAttribute(attribute)!;
}
