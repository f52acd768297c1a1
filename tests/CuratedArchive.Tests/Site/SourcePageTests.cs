using System.Net;
using AngleSharp.Html.Parser;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Site;

/// <summary>From a marker to the source, and what the source's page says about reading it.</summary>
[Collection("Site")]
public sealed class SourcePageTests(SiteFixture site)
{
    [Fact]
    public async Task A_marker_leads_to_its_note_and_straight_on_to_each_source()
    {
        var page = await site.GetPageAsync(await site.FindDocumentAsync("iceland"));
        var links = page.QuerySelectorAll("sup.marker").ToDictionary(m => m.QuerySelector("a")!.TextContent, m => m.QuerySelectorAll("a").Skip(1).ToList());
        Assert.StartsWith("/sources/", Assert.Single(links["1"]).GetAttribute("href"));
        Assert.Equal("Source of note 1: Letter from Anna Jonsdottir to Nordic Arms Watch, 4 May 2016", links["1"][0].GetAttribute("aria-label"));
        Assert.Equal(2, links["7"].Select(l => l.GetAttribute("href")).Distinct().Count());
        Assert.Empty(links["3"]);
        foreach (var link in links.Values.SelectMany(l => l)) _ = await site.GetPageAsync(link.GetAttribute("href")!);
    }

    [Fact]
    public async Task A_link_to_the_original_says_which_address_was_meant_on_which_day()
    {
        var note = (await site.GetPageAsync(await site.FindDocumentAsync("iceland"))).QuerySelector("#fn-5")!;
        var link = note.QuerySelector("a[data-originalurl]")!;
        Assert.Equal(("https://www.nordicarmswatch.example/forms", "2018-03-12"), (link.GetAttribute("data-originalurl"), link.GetAttribute("data-versiondate")));
        Assert.Equal("https://web.archive.org/web/20180312/https://www.nordicarmswatch.example/forms", link.GetAttribute("data-versionurl"));
        Assert.Contains("not checked", note.QuerySelector("a[href^='https://web.archive.org/']")!.GetAttribute("title"));
    }

    [Fact]
    public async Task A_symbol_gives_addresses_that_are_called_derived_and_not_checked()
    {
        var page = await site.GetPageAsync((await site.GetPageAsync(await site.FindDocumentAsync("iceland"))).QuerySelector("#fn-4 .reference a")!.GetAttribute("href")!);
        var places = page.QuerySelectorAll("#read ~ ul li").Select(l => l.TextContent).ToList();
        Assert.Equal(4, places.Count);
        Assert.All(places, p => Assert.Contains("not checked", p));
        Assert.Contains(places, p => p.StartsWith("https://docs.un.org/en/A/RES/71/45 the viewer of the United Nations; derived from the symbol", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("a[href^='https://web.archive.org/']"));
    }

    [Fact]
    public async Task A_work_without_an_address_says_so()
    {
        var page = await site.GetPageAsync((await site.GetPageAsync(await site.FindDocumentAsync("iceland"))).QuerySelector("#fn-1 .reference a")!.GetAttribute("href")!);
        Assert.Contains("No address known.", page.QuerySelector("[aria-labelledby=read]")!.TextContent);
        Assert.Contains("Nordic Arms Watch", page.QuerySelector("dl.facts")!.TextContent);
    }

    [Theory]
    [InlineData("/states/isl", "/states/iceland")]
    [InlineData("/states/isl.ris", "/states/iceland.ris")]
    [InlineData("/states/isl?x=1", "/states/iceland?x=1")]
    public async Task An_address_that_moved_leads_on_for_good(string from, string to)
    {
        using var response = await site.Client.GetAsync(from);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/states/nowhere")]
    [InlineData("/sources/nothing.ris")]
    [InlineData("/nothing/at/all")]
    public async Task An_address_that_never_was_is_not_found(string path)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Passages_stand_by_document_and_edition_and_addresses_say_what_they_answered()
    {
        using var folder = new TemporaryFolder();
        var data = folder.CopyOfData();
        File.AppendAllText(Path.Combine(data, "links.csv"), "https://harbour.example/1,gone,2024-05-03,2026-11-21,404,,\n");
        foreach (var year in new[] { 2016, 2012 })
            folder.Write($"texts/{year}.md", $"---\nkind: policy-profile\ntitle: Norway’s policy in {year}\nstate: NOR\ndate: {year}-06-03\n---\n\nNorway spoke about it in {year}.[^1]\n\n[^1]: “Small Bombs,” Harbour Post, 4 May 2009, https://harbour.example/1\n");
        Assert.True(new Importer(new([folder.At("texts")], data, folder.At("a.db"))).Run().Written);
        await using (var own = Web.Site.Build(new SiteOptions(folder.At("a.db"), data, "http://127.0.0.1:0")))
        {
            await own.StartAsync();
            using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(own)) };
            var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/sources/2009-05-04-small-bombs"));
            var cited = page.QuerySelector("[aria-labelledby=cited-in]")!;
            Assert.Single(cited.QuerySelectorAll("h3"));
            Assert.Equal(["3\u00a0June\u00a02012", "3\u00a0June\u00a02016"], cited.QuerySelectorAll("h4").Select(h => h.TextContent.Trim()));
            Assert.Contains("spoke about it in 2012", cited.QuerySelector("blockquote")!.TextContent);
            Assert.Contains("gone since 3\u00a0May\u00a02024, asked last on 21\u00a0November\u00a02026", page.QuerySelector("#read ~ ul li")!.TextContent);
            Assert.Equal(["https://web.archive.org/web/20120603/https://harbour.example/1", "https://web.archive.org/web/20160603/https://harbour.example/1"],
                page.QuerySelectorAll("[aria-labelledby=read] a[href^='https://web.archive.org/']").Select(a => a.GetAttribute("href")));
        }
        SqliteConnection.ClearAllPools();
    }
}
