using System.Net;
using CuratedArchive.Tests.Api;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Tests.Curation;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Site;

/// <summary>What a curator changed shows on the pages, with what was read beside it.</summary>
public sealed class CurationTests : IDisposable
{
    private const string Decided = "compared in the library,2026-01-15\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_pages_show_what_a_curator_changed()
    {
        await using var site = Web.Site.Build(new SiteOptions(Import(), _folder.At("data"), "http://127.0.0.1:0"));
        await site.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(SiteFixture.AddressOf(site)) };
        using var old = await client.GetAsync("/sources/krag-2009-05-04-small-bombs-long-shadow");
        Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
        Assert.Equal("/sources/krag-2009-05-04-small-bombs-long-shadows", old.Headers.Location?.ToString());
        Assert.Contains("Small Bombs, Long Shadows", await client.GetStringAsync("/sources/krag-2009-05-04-small-bombs-long-shadow.bib"));
        foreach (var suffix in new[] { "bib", "biblatex.bib", "ris", "csl.json", "csv" })
            Assert.Contains("Long Shadow (krag-2009-05-04-small-bombs-long-shadow)", await client.GetStringAsync($"/sources/krag-2009-05-04-small-bombs-long-shadows.{suffix}"));
        Assert.Contains("What a curator changed", await client.GetStringAsync(old.Headers.Location));
        var document = await client.GetStringAsync($"/documents/{CuratedText.Slug}");
        Assert.Contains("A curator supplied these words:", document);
        Assert.Contains("nothing was read", document);
    }

    [Fact]
    public async Task The_API_leads_on_from_a_merged_source_and_says_which_words_were_supplied()
    {
        await using var site = Web.Site.Build(new SiteOptions(Import(), _folder.At("data"), "http://127.0.0.1:0"));
        await site.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(SiteFixture.AddressOf(site)) };
        using var old = await client.GetAsync("/api/v1/sources/krag-2009-05-04-small-bombs-long-shadow");
        Assert.Equal(HttpStatusCode.PermanentRedirect, old.StatusCode);
        Assert.Equal("/api/v1/sources/krag-2009-05-04-small-bombs-long-shadows", old.Headers.Location?.ToString());
        var api = new ServedApi(client);
        var supplied = Assert.Single(await api.AllAsync($"/api/v1/citations?document={CuratedText.Slug}", 100), c => c["passage"]!["start"] is null);
        Assert.Contains("Nothing Left", (string?)supplied["passage"]!["words"], StringComparison.Ordinal);
        Assert.NotEmpty(await api.AllAsync("/api/v1/citations?source=krag-2009-05-04-small-bombs-long-shadow", 100));
    }

    /// <summary>Builds the curated archive.</summary>
    private string Import()
    {
        var (data, archive) = (_folder.CopyOfData(), _folder.At("a.db"));
        _folder.Write("data/curation/notes.csv", $"{CuratedText.HeaderOf("notes.csv")}\n{CuratedText.Slug},fn-2,\"Peter Lund, “Nothing Left,” Harbour Post, 2 June 2012.\",a copy,{Decided}");
        _folder.Write("data/curation/sources.csv", $"{CuratedText.HeaderOf("sources.csv")}\n{CuratedText.Slug},fn-5,krag-2009-05-04-small-bombs-long-shadow,merge,,,krag-2009-05-04-small-bombs-long-shadows,,{Decided}");
        Assert.True(new Importer(new([_folder.Write("denmark.txt", CuratedText.Text)], data, archive)).Run().Written);
        return archive;
    }
}
