using CuratedArchive.Tests.Api;
using CuratedArchive.Tests.Corpus;
using CuratedArchive.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Tests.Site;

/// <summary>The real site over the documents of the data folder.</summary>
[Collection("Corpus")]
public sealed class CorpusPageTests(ImportedCorpus corpus) : IAsyncLifetime, IDisposable
{
    private WebApplication _site = null!;
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        _site = Web.Site.Build(new SiteOptions(corpus.Path, Repository.Data, "http://127.0.0.1:0"));
        await _site.StartAsync();
        _client.BaseAddress = new(SiteFixture.AddressOf(_site));
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_passage_that_is_gone_keeps_its_fragment_and_leads_to_what_took_its_place()
    {
        var moves = await corpus.Archive.MovedAddresses.Where(m => m.From.Contains('#')).ToListAsync();
        Assert.NotEmpty(moves);
        foreach (var move in moves)
        {
            var page = await _client.GetStringAsync("/" + move.From);
            Assert.Contains($"id=\"{move.From.Split('#')[1]}\"", page, StringComparison.Ordinal);
            if (move.To.Contains('#')) Assert.Contains($"href=\"/{move.To}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_state_a_document_names_shows_the_document_on_its_page()
    {
        var slugs = await corpus.Archive.States.ToDictionaryAsync(s => s.Iso3, s => s.Slug);
        var mentions = await corpus.Archive.Documents.SelectMany(d => d.Mentions, (d, m) => new { d.Slug, m.State }).ToListAsync();
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
        var lost = new List<string>();
        foreach (var source in await corpus.Archive.Sources.Select(s => new { s.Slug, s.Addresses }).ToListAsync())
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
        Assert.Equal(23, (await new ServedApi(_client).ReplayAsync()).Count);
        Assert.Equal(await corpus.Archive.Verdicts.CountAsync(), (await new ServedApi(_client).AllAsync("/api/v1/claims", 100)).Count);
    }
}
