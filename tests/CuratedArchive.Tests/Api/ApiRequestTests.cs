using System.Net;
using System.Net.Http.Headers;
using CuratedArchive.Tests.Site;

namespace CuratedArchive.Tests.Api;

/// <summary>Whatever is asked is answered in the API's form: with rows, or with a problem that says what is wrong.</summary>
[Collection("Site")]
public sealed class ApiRequestTests(SiteFixture site)
{
    private readonly ServedApi _api = new(site.Client);

    [Theory]
    [InlineData("claims?colour=red", "colour")]
    [InlineData("claims?limit=501", "501")]
    [InlineData("claims?limit=0", "limit")]
    [InlineData("claims?limit=-1", "-1")]
    [InlineData("claims?limit=99999999999999999999", "limit")]
    [InlineData("claims?limit=1e2", "1e2")]
    [InlineData("claims?after=5", "after")]
    [InlineData("claims?after=' OR 1=1 --", "after")]
    [InlineData("claims?state=atlantis", "atlantis")]
    [InlineData("claims?state=JPN&state=ISL", "given once")]
    [InlineData("claims?state=%00", "state")]
    [InlineData("claims?kind=';DROP TABLE Claims;--", "kind")]
    [InlineData("claims?verdict=guilty", "agrees, contradicts, outdated, unverifiable")]
    [InlineData("claims?treaty=npt", "npt")]
    [InlineData("claims?document=nowhere", "nowhere")]
    [InlineData("claims?year=last", "last")]
    [InlineData("claims?year=99999", "99999")]
    [InlineData("actions?since=2023-02-30", "2023-02-30")]
    [InlineData("treaties/ccm/status?on=garbage", "garbage")]
    [InlineData("treaties/ccm/status?limit=3", "on, state")]
    [InlineData("states/iceland?q=a", "takes none")]
    [InlineData("votes?resolution=A/RES/1/1", "A/RES/1/1")]
    [InlineData("citations?source=nothing", "nothing")]
    [InlineData("footnotes?missing=perhaps", "perhaps")]
    public async Task What_cannot_be_used_is_said(string request, string said)
    {
        var problem = await _api.GetAsync($"/api/v1/{request}", HttpStatusCode.BadRequest);
        Assert.Equal(400, (int)problem["status"]!);
        Assert.Contains(said, problem["errors"]!.AsArray().Single()!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_next_rows_of_an_archive_that_was_rebuilt_leads_to_the_beginning()
    {
        using var answer = await site.Client.GetAsync("/api/v1/claims?limit=2&after=5-deadbeef");
        Assert.Equal(System.Net.HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("</api/v1/claims?limit=2>; rel=\"first\"", Assert.Single(answer.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_with_what_is_allowed()
    {
        var problem = await _api.GetAsync("/api/v1/claims?colour=red&state=atlantis&limit=no&verdict=guilty", HttpStatusCode.BadRequest);
        Assert.Equal(4, problem["errors"]!.AsArray().Count);
        Assert.Equal("agrees, contradicts, outdated, unverifiable", (string?)problem["allowed"]!["verdict"]);
    }

    [Fact]
    public async Task A_value_that_is_far_too_long_is_refused_and_not_repeated()
    {
        var problem = await _api.GetAsync($"/api/v1/statements?q={new string('a', 8000)}", HttpStatusCode.BadRequest);
        Assert.True(problem.ToJsonString().Length < 2000);
        Assert.True((await _api.GetAsync($"/api/v1/statements?{new string('b', 8000)}=1", HttpStatusCode.BadRequest)).ToJsonString().Length < 2000);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("' OR 1=1 --")]
    [InlineData("NEAR(a b) AND * ^ : { } ( )")]
    [InlineData("\0")]
    [InlineData("على الحدود")]
    public async Task Whatever_is_looked_for_is_looked_for_and_nothing_else(string words)
    {
        foreach (var list in (string[])["documents", "footnotes", "sources", "statements"]) await _api.GetAsync($"/api/v1/{list}?q={Uri.EscapeDataString(words)}");
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/claims/nothing")]
    [InlineData("/api/v1/claims/no.thing")]
    [InlineData("/api/v1/states/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/v1/treaties/npt/status")]
    [InlineData("/api/v1/documents/nothing/footnotes")]
    [InlineData("/api/v1/documents/nothing/text")]
    public async Task Where_nothing_stands_a_problem_says_so(string path) =>
        Assert.Equal(404, (int)(await _api.GetAsync(path, HttpStatusCode.NotFound))["status"]!);

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_GET_and_HEAD_are_answered(string method)
    {
        using var response = await site.Client.SendAsync(new(new(method), "/api/v1/claims"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/v1/claims", "GET", 204)]
    [InlineData("/openapi/v1.json", "HEAD", 204)]
    [InlineData("/api/v1/claims", "DELETE", 405)]
    [InlineData("/claims", "GET", 405)]
    public async Task A_browser_may_ask_whether_it_may_read_the_API(string path, string method, int status)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, path);
        preflight.Headers.Add("Origin", "https://reader.example");
        preflight.Headers.Add("Access-Control-Request-Method", method);
        preflight.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var response = await site.Client.SendAsync(preflight);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 204, response.Headers.TryGetValues("Access-Control-Allow-Headers", out _));
        Assert.Equal(path != "/claims", response.Headers.TryGetValues("Access-Control-Allow-Origin", out _));
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/claims?limit=1")]
    [InlineData("/api/v1/states/iceland")]
    [InlineData("/openapi/v1.json")]
    public async Task An_answer_is_open_to_other_sites_and_held_until_the_archive_changes(string path)
    {
        using var first = await site.Client.GetAsync(path);
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", first.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var head = await site.Client.SendAsync(new(HttpMethod.Head, path));
        Assert.Equal(first.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_pages_stay_closed_to_other_sites()
    {
        using var page = await site.Client.GetAsync("/claims");
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", page.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Theory]
    [InlineData("/api/v1/claims?colour=red")]
    [InlineData("/api/v1/claims/nothing")]
    public async Task A_problem_is_never_held(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var response = await site.Client.SendAsync(request);
        Assert.Null(response.Headers.ETag);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_archive_that_breaks_while_it_is_served_is_a_problem_too()
    {
        await using var breaking = await site.StartBreakingAsync("breaking-api.db");
        using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(breaking)) };
        var problem = await new ServedApi(client).GetAsync("/api/v1/states", HttpStatusCode.InternalServerError);
        Assert.Equal("Something went wrong here", (string?)problem["title"]);
    }
}
