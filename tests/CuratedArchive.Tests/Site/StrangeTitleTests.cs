using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Site;

/// <summary>A title no markup is safe from comes back from every place it is told in as it is.</summary>
public sealed class StrangeTitleTests : IDisposable
{
    private const string Title = "</script><b>“Ne \"touchez\" pas” & 'l’armée' <!-- אל תיגע 🕊️ لا تلمس --> ]]> \\u003c";

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_title_comes_back_unharmed()
    {
        var archive = _folder.At("a.db");
        var document = _folder.Write("strange.md", $"---\ntitle: '{Title.Replace("'", "''")}'\nkind: report\ndate: 2016-12\npublisher: Harbour Post\nlanguage: fr\n---\n\nUne phrase.\n");
        Assert.True(new Importer(new([document], Repository.Data, archive)).Run().Written);
        await using var site = Web.Site.Build(new SiteOptions(archive, Repository.Data, "http://127.0.0.1:0"));
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(site)) };
        var parser = new HtmlParser();
        var path = parser.ParseDocument(await client.GetStringAsync("/documents")).QuerySelector("main a[href^='/documents/']")!.GetAttribute("href")!;
        var page = parser.ParseDocument(await client.GetStringAsync(path));
        Assert.Equal(Title, page.QuerySelector("meta[name='DC.title']")!.GetAttribute("content"));
        Assert.Equal(Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal("2016-12", page.QuerySelector("meta[name='dcterms.issued']")!.GetAttribute("content"));
        Assert.Equal("fr", page.QuerySelector("meta[name='DC.language']")!.GetAttribute("content"));
        Assert.Contains(JsonDocument.Parse(page.QuerySelectorAll("script").Single().TextContent).RootElement.GetProperty("@graph").EnumerateArray(),
            node => node.GetProperty("@type").GetString() == "Report" && node.GetProperty("name").GetString() == Title);
        var record = XDocument.Parse(await client.GetStringAsync($"/unapi?id={page.QuerySelector("abbr.unapi-id")!.GetAttribute("title")}&format=rdf_zotero"));
        Assert.Equal(Title, record.Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value);
    }
}
