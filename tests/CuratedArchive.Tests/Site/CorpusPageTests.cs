using CuratedArchive.Archive;
using CuratedArchive.Tests.Api;
using CuratedArchive.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Tests.Site;

/// <summary>The real site over the documents of the data folder.</summary>
public sealed class CorpusPageTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-corpus").FullName;
    private WebApplication _site = null!;
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        Assert.True(new Importer(new([], Repository.Data, Path.Combine(_folder, "archive.db"))).Run().Written);
        _site = Web.Site.Build(new SiteOptions(Path.Combine(_folder, "archive.db"), Repository.Data, "http://127.0.0.1:0"));
        await _site.StartAsync();
        _client.BaseAddress = new(SiteFixture.AddressOf(_site));
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_state_a_document_names_shows_the_document_on_its_page()
    {
        using var archive = ArchiveFile.Open(Path.Combine(_folder, "archive.db"));
        var slugs = await archive.States.ToDictionaryAsync(s => s.Iso3, s => s.Slug);
        var mentions = await archive.Documents.SelectMany(d => d.Mentions, (d, m) => new { d.Slug, m.State }).ToListAsync();
        var lost = new List<string>();
        foreach (var state in mentions.GroupBy(m => m.State))
        {
            var page = await _client.GetStringAsync($"/states/{slugs[state.Key]}");
            lost.AddRange(state.Where(m => !page.Contains($"href=\"/documents/{m.Slug}\"", StringComparison.Ordinal)).Select(m => $"{state.Key} lacks {m.Slug}"));
        }
        Assert.NotEmpty(mentions);
        Assert.Empty(lost);
    }

    [Fact]
    public async Task Every_source_says_where_it_can_be_read_or_that_no_address_is_known()
    {
        using var archive = ArchiveFile.Open(Path.Combine(_folder, "archive.db"));
        var lost = new List<string>();
        foreach (var source in await archive.Sources.Select(s => new { s.Slug, s.Addresses }).ToListAsync())
        {
            var page = await _client.GetStringAsync($"/sources/{source.Slug}");
            if (source.Addresses.Count > 0 ? !page.Contains(System.Net.WebUtility.HtmlEncode(source.Addresses[0].Url), StringComparison.Ordinal) : !page.Contains("No note gives an address", StringComparison.Ordinal))
                lost.Add(source.Slug);
        }
        Assert.Empty(lost);
    }

    [Fact]
    public async Task The_API_answers_its_examples_and_finds_every_claim_the_archive_holds()
    {
        using var archive = ArchiveFile.Open(Path.Combine(_folder, "archive.db"));
        Assert.Equal(23, (await new ServedApi(_client).ReplayAsync()).Count);
        Assert.Equal(await archive.Verdicts.CountAsync(), (await new ServedApi(_client).AllAsync("/api/v1/claims", 100)).Count);
    }
}
