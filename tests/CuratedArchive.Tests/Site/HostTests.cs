using System.Net;
using System.Net.Http.Headers;
using CuratedArchive.Archive;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class HostTests(SiteFixture site)
{
    [Theory]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/states/iceland")]
    [InlineData("DELETE", "/sources.bib")]
    [InlineData("PATCH", "/nowhere")]
    [InlineData("OPTIONS", "/")]
    public async Task Only_GET_and_HEAD_are_answered(string method, string path)
    {
        using var response = await site.Client.SendAsync(new(new(method), path));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        AssertSecure(response);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/states/iceland.bib", HttpStatusCode.OK)]
    [InlineData("/states/isl", HttpStatusCode.MovedPermanently)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/states/atlantis", HttpStatusCode.NotFound)]
    [InlineData("/states/iceland.doc", HttpStatusCode.NotFound)]
    [InlineData("/states/atlantis.bib", HttpStatusCode.NotFound)]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd", HttpStatusCode.NotFound)]
    [InlineData("/treaties/ccm?on=garbage", HttpStatusCode.BadRequest)]
    public async Task Every_answer_carries_the_security_headers(string path, HttpStatusCode expected)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        AssertSecure(response);
    }

    [Fact]
    public async Task A_page_that_is_not_there_helps_to_find_it()
    {
        var page = await site.GetPageAsync("/states/north-atlantis", HttpStatusCode.NotFound);
        Assert.Equal("north atlantis", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/states/iceland")]
    [InlineData("/sources.ris")]
    [InlineData("/claims.csv")]
    public async Task A_page_that_is_held_already_is_not_sent_again(string path)
    {
        using var first = await site.Client.GetAsync(path);
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_error_is_never_held()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task A_page_asked_for_again_is_the_same_to_the_letter_and_to_the_header()
    {
        var answers = new List<(HttpStatusCode, string?, string?, string?, string)>();
        for (var i = 0; i < 3; i++)
        {
            using var response = await site.Client.GetAsync("/states/malta?again");
            answers.Add((response.StatusCode, response.Headers.ETag?.ToString(), response.Headers.CacheControl?.ToString(), response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync()));
            AssertSecure(response);
        }
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_replaced_archive_is_answered_from_at_once()
    {
        var file = Path.Combine(Path.GetDirectoryName(site.Archive)!, "replaced.db");
        File.Copy(site.Archive, file);
        await using var replaced = Web.Site.Build(new SiteOptions(file, Repository.Data, "http://127.0.0.1:0"));
        await replaced.StartAsync();
        using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(replaced)) };
        for (var i = 0; i < 2; i++) Assert.Contains("Malta", await client.GetStringAsync("/documents"), StringComparison.Ordinal);
        Assert.True(new Importer(new([Path.Combine(Repository.Tests, "Site", "documents", "iceland.txt")], Repository.Data, file)).Run().Written);
        Assert.DoesNotContain("Malta", await client.GetStringAsync("/documents"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sources.bib")]
    [InlineData("/nowhere")]
    public async Task HEAD_answers_as_GET_does_without_the_words(string path)
    {
        using var get = await site.Client.GetAsync(path);
        using var head = await site.Client.SendAsync(new(HttpMethod.Head, path));
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_stylesheet_is_kept_for_a_year_under_an_address_that_changes_with_it()
    {
        var sheet = (await site.GetPageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches(@"^/site\.[0-9a-f]{12}\.css$", sheet);
        using var response = await site.Client.GetAsync(sheet);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public void The_archive_cannot_be_written_through_the_site()
    {
        using var scope = site.Services.CreateScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var refused = Assert.Throws<SqliteException>(() => archive.Documents.ExecuteDelete());
        Assert.Equal(8, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task No_cookie_is_set_and_no_server_is_named()
    {
        using var response = await site.Client.GetAsync("/search?q=iceland");
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task An_archive_that_breaks_while_it_is_served_gives_an_error_page()
    {
        await using var breaking = await site.StartBreakingAsync("breaking.db");
        using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(breaking)) };
        using var response = await client.GetAsync("/states");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Something went wrong here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertSecure(response);
    }

    private static void AssertSecure(HttpResponseMessage response)
    {
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
    }
}
