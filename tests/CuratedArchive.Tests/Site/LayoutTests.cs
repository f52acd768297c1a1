using CuratedArchive.Tests.Cli;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace CuratedArchive.Tests.Site;

/// <summary>What a reader sees on a desk, on a phone and on paper, and in which order.</summary>
[Collection("Site")]
public sealed class LayoutTests(SiteFixture site) : ChromiumTest
{
    [BrowserFact]
    public async Task What_is_folded_on_a_screen_is_open_on_paper()
    {
        var page = await OpenAsync("/states/iceland", 1280);
        const string folded = "details:not([open]) table.acts, details.printed:not([open]) > p";
        Assert.False(await page.Locator(folded).First.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.WaitForFunctionAsync($"[...document.querySelectorAll('{folded}')].every(e => e.checkVisibility({{ contentVisibilityAuto: true }}) && e.getBoundingClientRect().height > 0)");
        Assert.False(await page.Locator("nav.jump").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_timeline_is_drawn_for_the_width_it_is_read_on()
    {
        foreach (var (width, shown, other) in new[] { (1280, "wide", "narrow"), (360, "narrow", "wide") })
        {
            var page = await OpenAsync("/states/iceland", width);
            Assert.True(await page.Locator($".timeline svg.{shown}").IsVisibleAsync(), $"{shown} at {width}");
            Assert.False(await page.Locator($".timeline svg.{other}").IsVisibleAsync(), $"{other} at {width}");
            Assert.True(await page.EvaluateAsync<double>($"document.querySelector('.timeline .{shown} .label').getBoundingClientRect().height") > 10, $"words at {width}");
        }
    }

    [BrowserFact]
    public async Task A_note_among_too_many_is_shown_whole_when_its_number_is_followed()
    {
        using var folder = new TemporaryFolder();
        var works = string.Join("; ", Enumerable.Range(1, 6).Select(n => $"“The {n}. report of the harbour on what it saw,” Harbour Post, {n} May 2009, https://harbour.example/{n}"));
        folder.Write("texts/crowded.md", $"---\nkind: news\ntitle: Crowded\ndate: 2016-06-03\n---\n\nIt was said.[^1] It was denied.[^2]\n\n[^1]: {works}\n[^2]: {works}\n");
        Assert.True(new Importer(new([folder.At("texts")], Repository.Data, folder.At("a.db"))).Run().Written);
        await using (var own = Web.Site.Build(new SiteOptions(folder.At("a.db"), Repository.Data, "http://127.0.0.1:0")))
        {
            await own.StartAsync();
            var page = await OpenAsync(SiteFixture.AddressOf(own) + "/documents/crowded-2016-06-03", 1280);
            var (first, second) = (page.Locator("#fn-1"), page.Locator("#fn-2"));
            var height = (await first.BoundingBoxAsync())!.Height;
            Assert.True((await second.BoundingBoxAsync())!.Y < 600, "the second note is level with the text");
            await page.ClickAsync("#fnref-1 a");
            Assert.Equal("visible", await first.EvaluateAsync<string>("note => getComputedStyle(note).overflow"));
            Assert.True(await first.Locator("> div").EvaluateAsync<double>("words => words.getBoundingClientRect().height") > height);
            Assert.Equal("hidden", await second.EvaluateAsync<string>("note => getComputedStyle(note).overflow"));
        }
        SqliteConnection.ClearAllPools();
    }

    [BrowserFact]
    public async Task A_long_page_has_its_contents_beside_it_or_a_way_back_to_them()
    {
        var wide = await OpenAsync("/states/iceland", 1680);
        await wide.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");
        await Assertions.Expect(wide.Locator("nav.jump")).ToBeInViewportAsync();
        var phone = await OpenAsync("/states/iceland", 360);
        await Assertions.Expect(phone.Locator(".up a")).ToBeHiddenAsync();
        await phone.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");
        await phone.ClickAsync(".up a");
        await Assertions.Expect(phone.Locator("h1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_statement_that_is_found_is_called_by_its_document()
    {
        var page = await site.GetPageAsync("/search?q=iceland&kind=statement");
        var hits = page.QuerySelectorAll("ol.hits > li");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.DoesNotMatch("^[a-z0-9-]+-[0-9a-f]{8}$", hit.QuerySelector("a")!.TextContent));
        Assert.All(hits, hit => Assert.Equal("statement", hit.QuerySelector(".quiet")!.TextContent));
    }

    [Fact]
    public async Task Protocols_stand_below_the_treaty_they_belong_to()
    {
        var codes = (await site.GetPageAsync("/treaties")).QuerySelectorAll("tbody tr").Select(r => r.Children[1].TextContent).ToList();
        Assert.Equal(codes.IndexOf("CCW") + 1, codes.FindIndex(c => c.StartsWith("CCW-", StringComparison.Ordinal)));
        Assert.Equal(codes.Count(c => c.StartsWith("CCW-", StringComparison.Ordinal)), codes.Skip(codes.IndexOf("CCW") + 1).TakeWhile(c => c.StartsWith("CCW-", StringComparison.Ordinal)).Count());
    }

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var context = await Browser.NewContextAsync(new() { BaseURL = site.Address, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
