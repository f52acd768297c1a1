using CuratedArchive.Tests.Site;

namespace CuratedArchive.Tests.Api;

/// <summary>Every fact leads to its words.</summary>
[Collection("Site")]
public sealed class ApiPassageTests(SiteFixture site)
{
    private readonly ServedApi _api = new(site.Client);

    [Theory]
    [InlineData("claims")]
    [InlineData("statements")]
    [InlineData("holdings")]
    [InlineData("citations")]
    [InlineData("footnotes")]
    public async Task A_passage_says_the_words_that_stand_there(string list)
    {
        var (texts, pages) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var passage in (await _api.AllAsync($"/api/v1/{list}", 500)).Select(r => r["passage"]!))
        {
            var document = (string)passage["document"]!;
            if (!texts.ContainsKey(document)) (texts[document], pages[document]) = (await site.Client.GetStringAsync($"/api/v1/documents/{document}/text"), await site.Client.GetStringAsync($"/documents/{document}"));
            Assert.Equal((string)passage["words"]!, texts[document].Substring((int)passage["start"]!, (int)passage["length"]!));
            Assert.Contains($"id=\"{((string)passage["href"]!).Split('#')[1].Split(":~:")[0]}\"", pages[document], StringComparison.Ordinal);
        }
        Assert.NotEmpty(texts);
    }

    [Fact]
    public async Task A_lost_note_keeps_its_number_and_its_marker()
    {
        var lost = Assert.Single(await _api.AllAsync("/api/v1/footnotes?missing=true", 10));
        Assert.Equal("3", lost["number"]!.ToString());
        Assert.Null(lost["text"]);
        Assert.Equal("[3]", (string?)lost["passage"]!["words"]);
    }
}
