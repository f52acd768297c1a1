using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Web;
using CuratedArchive.Web.Discovery;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class DiscoveryTests(SiteFixture site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_has_every_page_under_an_absolute_address_and_each_can_be_read()
    {
        var addresses = XElement.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Elements(Sitemaps + "url").Select(u => u.Element(Sitemaps + "loc")!.Value).ToList();
        Assert.All(addresses, a => Assert.StartsWith(site.Address + "/", a, StringComparison.Ordinal));
        using var archive = ArchiveFile.Open(site.Archive);
        Assert.Equal(10 + archive.States.Count() + archive.Treaties.Count() + archive.Resolutions.Count() + archive.Documents.Count() + archive.Sources.Count(), addresses.Distinct().Count());
        foreach (var address in addresses.Where((a, i) => i < 12 || i % 20 == 0 || a.Contains("/sources/", StringComparison.Ordinal)))
        {
            using var response = await site.Client.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address} answers {(int)response.StatusCode}");
        }
    }

    [Fact]
    public async Task A_document_in_the_sitemap_has_the_day_of_its_last_change() =>
        Assert.All(XElement.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Elements(Sitemaps + "url").Where(u => u.Value.Contains("/documents/", StringComparison.Ordinal)),
            u => Assert.Equal("2026-02-03", u.Element(Sitemaps + "lastmod")?.Value));

    [Fact]
    public void A_long_sitemap_is_an_index_of_parts_that_hold_every_page_once()
    {
        var pages = Enumerable.Range(1, 7).Select(i => new SitePage($"/p{i}", i == 4 ? new DateOnly(2030, 1, 1) : null)).ToList();
        var index = Sitemap.Whole(pages, 3, path => path).Root!;
        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"], index.Descendants(Sitemaps + "loc").Select(l => l.Value));
        Assert.Equal(["2030-01-01"], index.Descendants(Sitemaps + "lastmod").Select(l => l.Value));
        Assert.Equal(pages.Select(p => p.Path), Enumerable.Range(1, 3).SelectMany(i => Sitemap.Part(pages, 3, i, path => path)!.Descendants(Sitemaps + "loc").Select(l => l.Value)));
        Assert.Null(Sitemap.Part(pages, 3, 4, path => path));
        Assert.Null(Sitemap.Part(pages, 7, 1, path => path));
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is() =>
        Assert.Contains($"\nSitemap: {site.Address}/sitemap.xml\n", await site.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task A_browser_can_search_from_its_own_box()
    {
        var link = (await site.GetPageAsync("/")).QuerySelector("link[rel=search]")!.GetAttribute("href")!;
        using var response = await site.Client.GetAsync(link);
        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType?.MediaType);
        var description = XElement.Parse(await response.Content.ReadAsStringAsync());
        var template = description.Descendants(description.Name.Namespace + "Url").First().Attribute("template")!.Value;
        var found = await site.GetPageAsync(template.Replace("{searchTerms}", "iceland", StringComparison.Ordinal).Replace("{startPage?}", "", StringComparison.Ordinal).Replace(site.Address, "", StringComparison.Ordinal));
        Assert.NotEmpty(found.QuerySelectorAll("main a[href^='/documents/']"));
    }

    [Fact]
    public async Task Everything_absolute_is_under_the_address_readers_know()
    {
        await using var known = Web.Site.Build(new SiteOptions(site.Archive, Repository.Data, "http://127.0.0.1:0") { PublicUrl = new("https://archive.example/held/") });
        await known.StartAsync();
        using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(known)) };
        foreach (var path in (string[])["/sitemap.xml", "/robots.txt", "/opensearch.xml", "/feeds/documents.atom", "/states/malta.atom", "/oai?verb=Identify", "/oai?verb=ListRecords&metadataPrefix=oai_dc"])
        {
            var text = await client.GetStringAsync(path);
            Assert.Contains("https://archive.example/held/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nobody@curated-archive.invalid", "curated-archive.invalid")]
    [InlineData("webmaster@archive.example", "curated-archive.invalid", "--public-url", "https://archive.example")]
    [InlineData("nobody@curated-archive.invalid", "curated-archive.invalid", "--public-url", "http://10.0.0.1")]
    [InlineData("a@b.example", "b.example", "--admin-email", "a@b.example", "--oai-namespace", "b.example")]
    public void Harvesters_are_told_whom_to_write_to_and_no_more_than_is_known(string email, string name, params string[] args)
    {
        var (options, _) = SiteOptions.Read(args);
        Assert.Equal((email, name), (options!.Oai.AdminEmail, options.Oai.Namespace));
    }
}
