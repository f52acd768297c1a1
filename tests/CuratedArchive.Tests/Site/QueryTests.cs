using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class QueryTests(SiteFixture site)
{
    [Theory]
    [InlineData("\"")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"unfinished phrase")]
    [InlineData("NEAR(a b) AND * ^ : { } ( )")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\0")]
    [InlineData("على الحدود")]
    [InlineData("%")]
    public async Task Whatever_is_typed_into_the_search_is_looked_for_and_nothing_else(string words)
    {
        var page = await site.GetPageAsync($"/search?q={Uri.EscapeDataString(words)}");
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json'])"));
    }

    [Fact]
    public async Task A_very_long_search_is_cut()
    {
        var page = await site.GetPageAsync($"/search?q={new string('a', 8000)}");
        Assert.Equal(new string('a', 500), page.QuerySelector("main input[name='q']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/search?q=help&kind=statement")]
    [InlineData("/search?q=iceland&state=ISL&page=1")]
    [InlineData("/statements?state=iceland&kind=said&year=2016")]
    [InlineData("/claims?state=MLT&treaty=ccm&kind=ratification&verdict=agrees&year=2009")]
    [InlineData("/documents?kind=policy-profile&state=ISL")]
    [InlineData("/sources?kind=letter")]
    [InlineData("/sources?state=ISL&year=2016&kind=report")]
    [InlineData("/statements?state=&kind=&year=")]
    [InlineData("/statements?page=999")]
    public async Task Filters_can_be_bookmarked(string path)
    {
        var page = await site.GetPageAsync(path);
        foreach (var select in page.QuerySelectorAll<IHtmlSelectElement>("main select"))
            Assert.True((select.Value is { Length: > 0 }) == Regex.IsMatch(path, $"[?&]{select.Name}=[^&]"), $"{path}: {select.Name} is “{select.Value}”");
    }

    [Theory]
    [InlineData("/treaties/ccm?on=garbage", "garbage")]
    [InlineData("/treaties/ccm?on=2023-02-30", "2023-02-30")]
    [InlineData("/treaties/ccm?sort=size", "size")]
    [InlineData("/treaties/ccm?sort=signed&order=sideways", "sideways")]
    [InlineData("/treaties/ccm?status=undecided", "undecided")]
    [InlineData("/statements?state=atlantis", "atlantis")]
    [InlineData("/statements?kind=sung", "sung")]
    [InlineData("/statements?year=last", "last")]
    [InlineData("/claims?verdict=guilty", "guilty")]
    [InlineData("/claims?treaty=npt", "npt")]
    [InlineData("/documents?page=-1", "-1")]
    [InlineData("/sources?kind=papyrus", "papyrus")]
    [InlineData("/sources?document=nowhere", "nowhere")]
    [InlineData("/sources?state=atlantis", "atlantis")]
    [InlineData("/states?by=size", "size")]
    [InlineData("/search?q=a&kind=dream", "dream")]
    public async Task A_value_that_cannot_be_used_is_said_on_the_page(string path, string value)
    {
        var page = await site.GetPageAsync(path, HttpStatusCode.BadRequest);
        Assert.Contains($"“{value}” cannot be used", page.QuerySelector(".complaint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_marks_what_it_found_and_leads_to_the_very_paragraph()
    {
        var page = await site.GetPageAsync("/search?q=neighbours");
        Assert.Equal("neighbours", page.QuerySelector("ol.hits mark")!.TextContent);
        Assert.Matches("^/documents/[a-z0-9-]+#p-[0-9]+$", page.QuerySelector("ol.hits a")!.GetAttribute("href")!);
    }

    [Fact]
    public async Task Claims_can_be_narrowed_to_those_of_one_state()
    {
        var page = await site.GetPageAsync("/claims?state=MLT");
        var states = page.QuerySelectorAll("table.claims tbody td:first-child").Select(c => c.TextContent.Trim()).Distinct();
        Assert.Equal(["Malta"], states);
    }
}
