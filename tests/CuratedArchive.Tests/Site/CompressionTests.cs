using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CuratedArchive.Tests.Site;

/// <summary>What is sent packed, and what clients and caches are told about it.</summary>
[Collection("Site")]
public sealed class CompressionTests(SiteFixture site)
{
    private static readonly string[] Codings = ["gzip", "", "br"];

    [Theory]
    [InlineData("/")]
    [InlineData("/states/iceland")]
    [InlineData("/sources.ris")]
    [InlineData("/sources.csl.json")]
    [InlineData("/claims.csv")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/states")]
    [InlineData("/nowhere")]
    public async Task What_is_packed_unpacks_to_what_is_sent_plain(string path)
    {
        using var plain = await AskAsync(path, "");
        var words = await plain.Content.ReadAsByteArrayAsync();
        foreach (var coding in (string[])["gzip", "br"])
        {
            using var packed = await AskAsync(path, coding);
            var bytes = await packed.Content.ReadAsByteArrayAsync();
            Assert.Equal([coding], packed.Content.Headers.ContentEncoding);
            Assert.Equal((plain.StatusCode, plain.Content.Headers.ContentType), (packed.StatusCode, packed.Content.Headers.ContentType));
            Assert.True(bytes.Length < words.Length);
            Assert.Equal(words, Unpack(coding, bytes));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("identity")]
    [InlineData("deflate")]
    [InlineData("gzip;q=0, br;q=0")]
    public async Task A_client_that_can_unpack_neither_gets_plain_words(string accepted)
    {
        using var response = await AskAsync("/states/malta?plain", accepted);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Contains("<h1>Malta</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/states/iceland")]
    [InlineData("/states/MLT")]
    [InlineData("/sources.bib")]
    [InlineData("/nowhere")]
    public async Task Every_answer_says_that_it_depends_on_what_the_client_can_unpack(string path)
    {
        foreach (var coding in Codings)
        {
            using var response = await AskAsync(path, coding);
            Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        }
    }

    [Fact]
    public async Task A_kept_page_is_sent_to_each_client_as_it_can_unpack_it()
    {
        foreach (var coding in Codings.Concat(Codings.Reverse()))
        {
            using var response = await AskAsync("/states/malta?kept", coding);
            Assert.Equal(coding, string.Concat(response.Content.Headers.ContentEncoding));
            Assert.Contains("<h1>Malta</h1>", Encoding.UTF8.GetString(Unpack(coding, await response.Content.ReadAsByteArrayAsync())), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/states/iceland")]
    [InlineData("/states/iceland.atom")]
    [InlineData("/sources.ris")]
    [InlineData("/api/v1/states")]
    public async Task A_page_that_is_held_in_any_coding_is_not_sent_again(string path)
    {
        foreach (var coding in Codings)
        {
            using var first = await AskAsync(path, coding);
            Assert.True(first.Headers.ETag!.IsWeak);
            foreach (var other in Codings) await AssertHeldAsync(path, other, first.Headers.ETag);
        }
    }

    [Theory]
    [InlineData("/states/iceland?head")]
    [InlineData("/sources.ris")]
    public async Task HEAD_tells_how_GET_would_send_it(string path)
    {
        foreach (var coding in Codings)
        {
            using var get = await AskAsync(path, coding);
            using var head = await AskAsync(path, coding, HttpMethod.Head);
            Assert.Equal(coding, string.Concat(head.Content.Headers.ContentEncoding));
            Assert.Equal((get.Headers.ETag, string.Concat(get.Headers.Vary)), (head.Headers.ETag, string.Concat(head.Headers.Vary)));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    private async Task AssertHeldAsync(string path, string coding, EntityTagHeaderValue held)
    {
        using var response = await AskAsync(path, coding, held: held);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(held, response.Headers.ETag);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accepted, HttpMethod? method = null, EntityTagHeaderValue? held = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (accepted.Length > 0) request.Headers.Add("Accept-Encoding", accepted);
        if (held is not null) request.Headers.IfNoneMatch.Add(held);
        return await site.Client.SendAsync(request);
    }

    private static byte[] Unpack(string coding, byte[] bytes)
    {
        using var packed = new MemoryStream(bytes);
        using Stream plain = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var words = new MemoryStream();
        plain.CopyTo(words);
        return words.ToArray();
    }
}
