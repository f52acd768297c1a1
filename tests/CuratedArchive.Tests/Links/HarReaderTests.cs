using System.Text.Json;
using CuratedArchive.Links;

namespace CuratedArchive.Tests.Links;

/// <summary>Recordings of answers, as browsers save them.</summary>
public sealed class HarReaderTests
{
    [Fact]
    public void An_entry_becomes_an_answer()
    {
        var answer = Assert.Single(HarReader.Read(Har("""{"status":301,"headers":[{"name":"Location","value":"/y"},{"name":"Content-Type","value":"text/html"}],"content":{"size":2,"text":"ab"}}"""))).Value;
        Assert.Equal(("https://a.example/x", 301, "/y", "text/html", new DateOnly(2026, 11, 21)), (answer.Url, answer.Status, answer.Location, answer.MediaType, answer.Day));
        Assert.Equal("ab"u8.ToArray(), answer.Body);
    }

    [Fact]
    public void The_day_is_that_of_Greenwich() =>
        Assert.Equal(new DateOnly(2026, 11, 20), Assert.Single(HarReader.Read(Har("""{"status":200}""").Replace("2026-11-21T08:00:00.000Z", "2026-11-21T01:00:00+02:00"))).Value.Day);

    [Fact]
    public void Bytes_come_as_base64_and_an_empty_body_is_known_to_be_empty()
    {
        Assert.Equal([0, 255], Body("""{"size":2,"encoding":"base64","text":"AP8="}"""));
        Assert.Empty(Body("""{"size":0,"mimeType":"application/pdf"}""")!);
        Assert.Null(Body("""{"size":1000}"""));
    }

    [Fact]
    public void A_test_for_people_is_known_by_its_header() =>
        Assert.True(Assert.Single(HarReader.Read(Har("""{"status":403,"headers":[{"name":"CF-Mitigated","value":"challenge"}]}"""))).Value.IsChallenge);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"log":{}}""")]
    [InlineData("""{"log":{"entries":{}}}""")]
    public void Another_file_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => HarReader.Read(json));

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"request":{"url":7},"response":{}}""")]
    [InlineData("""{"request":{"url":"https://a.example/"},"response":{"status":"200","content":[]}}""")]
    public void An_entry_of_another_shape_is_passed_over(string entry) => Assert.Empty(HarReader.Read($$$"""{"log":{"entries":[{{{entry}}}]}}"""));

    private static byte[]? Body(string content) => Assert.Single(HarReader.Read(Har($$"""{"status":200,"content":{{content}}}"""))).Value.Body;

    private static string Har(string response) =>
        $$$"""{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-21T08:00:00.000Z","request":{"method":"GET","url":"https://a.example/x"},"response":{{{response}}}}]}}""";
}
