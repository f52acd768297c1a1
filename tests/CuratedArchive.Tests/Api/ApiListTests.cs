using System.Text.Json.Nodes;
using CuratedArchive.Tests.Site;

namespace CuratedArchive.Tests.Api;

/// <summary>Lists are whole, in the same order however they are cut, and narrowed by what they are asked.</summary>
[Collection("Site")]
public sealed class ApiListTests(SiteFixture site)
{
    private readonly ServedApi _api = new(site.Client);

    [Fact]
    public async Task Every_list_gives_each_row_once_whatever_the_size_of_its_pages()
    {
        foreach (var list in await _api.ListsAsync())
        {
            var (large, small) = (await _api.AllAsync(list, 500), await _api.AllAsync(list, 61));
            Assert.NotEmpty(large);
            Assert.Equal(large.Select(r => r.ToJsonString()), small.Select(r => r.ToJsonString()));
        }
    }

    [Fact]
    public async Task The_next_rows_are_in_the_header_as_well()
    {
        using var response = await site.Client.GetAsync("/api/v1/states?limit=2");
        var next = (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["next"];
        Assert.Equal($"<{next}>; rel=\"next\"", response.Headers.GetValues("Link").Single());
        using var last = await site.Client.GetAsync("/api/v1/states?limit=500");
        Assert.False(last.Headers.Contains("Link"));
    }

    [Theory]
    [InlineData("/api/v1/states?region=europe", "region", "Europe")]
    [InlineData("/api/v1/actions?treaty=ccm", "treaty", "CCM")]
    [InlineData("/api/v1/actions?state=iceland", "state", "ISL")]
    [InlineData("/api/v1/actions?kind=withdrawal", "action", "withdrawal")]
    [InlineData("/api/v1/documents?kind=news", "kind", "news")]
    [InlineData("/api/v1/documents?year=2018", "date", "2018-03-12")]
    [InlineData("/api/v1/footnotes?missing=true", "text", null)]
    [InlineData("/api/v1/footnotes?missing=false", "missing", "false")]
    [InlineData("/api/v1/footnotes?q=%22pointed+at+by+nothing%22", "number", "8")]
    [InlineData("/api/v1/sources?kind=letter", "kind", "letter")]
    [InlineData("/api/v1/sources?q=northern+treaties", "kind", "book")]
    [InlineData("/api/v1/citations?kind=letter", "kind", "letter")]
    [InlineData("/api/v1/citations?year=2017", "date", "2017-06-07")]
    [InlineData("/api/v1/statements?state=MLT", "state", "MLT")]
    [InlineData("/api/v1/statements?q=tomorrow", "speaker", "Carmelo Abela")]
    [InlineData("/api/v1/claims?state=MLT&treaty=ccm", "state", "MLT")]
    [InlineData("/api/v1/claims?kind=vote-yes", "action", "vote-yes")]
    [InlineData("/api/v1/claims?verdict=agrees", "verdict", "agrees")]
    [InlineData("/api/v1/claims?year=2009", "date", "2009-09-24")]
    [InlineData("/api/v1/votes?resolution=A/RES/70/54&vote=no", "vote", "no")]
    [InlineData("/api/v1/votes?state=rus", "state", "RUS")]
    [InlineData("/api/v1/resolutions?treaty=CCM", "treaty", "CCM")]
    [InlineData("/api/v1/holdings?kind=declared-stockpile", "relation", "declared-stockpile")]
    [InlineData("/api/v1/holdings?state=HRV", "state", "HRV")]
    public async Task A_filter_leaves_the_rows_that_pass_and_no_other(string narrowed, string field, string? value)
    {
        var (rows, all) = (await _api.AllAsync(narrowed, 500), await _api.AllAsync(narrowed.Split('?')[0], 500));
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(value, row[field]?.ToString()));
        Assert.True(rows.Count < all.Count || all.TrueForAll(row => row[field]?.ToString() == value), $"{narrowed} leaves everything");
    }

    [Fact]
    public async Task Acts_since_a_day_are_of_that_day_or_later() =>
        Assert.All(await _api.AllAsync("/api/v1/actions?since=2024-07-01", 500), act => Assert.True(string.CompareOrdinal((string?)act["date"], "2024-07-01") >= 0));

    [Fact]
    public async Task A_search_for_nothing_finds_nothing() => Assert.Empty(await _api.AllAsync("/api/v1/statements?q=%22%22", 10));

    [Fact]
    public async Task A_state_is_found_by_either_of_its_names()
    {
        var byCode = await _api.GetAsync("/api/v1/states/isl");
        Assert.True(JsonNode.DeepEquals(byCode, await _api.GetAsync("/api/v1/states/iceland")));
        Assert.Equal("in-force", (string?)byCode["standings"]!.AsArray().Single(s => (string?)s!["treaty"] == "CCM")!["status"]);
    }

    [Fact]
    public async Task Every_address_in_an_answer_leads_somewhere()
    {
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var list in await _api.ListsAsync()) Collect(await _api.GetAsync($"{list}?limit=20"), addresses);
        foreach (var address in addresses)
        {
            using var response = await site.Client.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address} answers {(int)response.StatusCode}");
        }
        Assert.True(addresses.Count > 150);
    }

    private static void Collect(JsonNode? node, SortedSet<string> addresses)
    {
        if (node is JsonObject row) foreach (var (_, value) in row) Collect(value, addresses);
        else if (node is JsonArray many) foreach (var value in many) Collect(value, addresses);
        else if (node is JsonValue one && one.TryGetValue<string>(out var text) && text.StartsWith('/')) addresses.Add(text.Split('#')[0]);
    }
}
