using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CuratedArchive.Tests.Site;

public sealed class BrowserTests(SiteFixture site) : ChromiumTest, IClassFixture<SiteFixture>
{
    /// <summary>Every rule, without the long list of what passed.</summary>
    private static readonly AxeRunOptions OnlyBarriers = new() { ResultTypes = [ResultType.Violations] };

    [BrowserFact]
    public async Task No_page_has_a_barrier_in_light_on_a_desk_or_in_dark_on_a_phone()
    {
        var barriers = await Task.WhenAll(BarriersAsync(1280, ColorScheme.Light), BarriersAsync(360, ColorScheme.Dark));
        Assert.Empty(barriers.SelectMany(found => found));
    }

    private async Task<List<string>> BarriersAsync(int width, ColorScheme scheme)
    {
        var (page, barriers) = (await OpenAsync(width, scheme), new List<string>());
        foreach (var path in await PathsAsync())
        {
            await page.GotoAsync(path);
            var result = await page.RunAxe(OnlyBarriers);
            barriers.AddRange(result.Violations.Select(v => $"{path} at {width} in {scheme}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
        }
        return barriers;
    }

    [BrowserFact]
    public async Task No_page_breaks_the_policy_it_is_sent_with()
    {
        var page = await OpenAsync(1280, ColorScheme.Light);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add($"{page.Url}: {message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        foreach (var path in (await PathsAsync()).Where(p => p is not "/treaties/ccm?on=x" and not "/nowhere")) await page.GotoAsync(path);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_on_a_phone()
    {
        var page = await OpenAsync(360, ColorScheme.Light);
        foreach (var path in await PathsAsync())
        {
            await page.GotoAsync(path);
            Assert.Equal((path, 360), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [BrowserFact]
    public async Task The_table_of_a_treaty_leaves_room_for_what_stands_beside_it()
    {
        foreach (var width in new[] { 1120, 1280 })
        {
            var page = await OpenAsync(width, ColorScheme.Light);
            await page.GotoAsync("/treaties/ccm");
            Assert.True(await page.EvaluateAsync<bool>("document.querySelector('table.status').getBoundingClientRect().right <= document.querySelector('.beside aside').getBoundingClientRect().left"), $"at {width}");
        }
    }

    [BrowserFact]
    public async Task A_reader_goes_from_marker_to_note_and_back_by_clicking()
    {
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await OpenAsync(width, ColorScheme.Light);
            await page.GotoAsync(await site.FindDocumentAsync("iceland"));
            await page.ClickAsync("#fnref-4 a");
            Assert.EndsWith("#fn-4", page.Url, StringComparison.Ordinal);
            await Assertions.Expect(page.Locator("#fn-4")).ToBeInViewportAsync();
            await page.ClickAsync("#fn-4 a[href='#fnref-4']");
            Assert.EndsWith("#fnref-4", page.Url, StringComparison.Ordinal);
            await Assertions.Expect(page.Locator("#fnref-4")).ToBeInViewportAsync();
        }
    }

    [BrowserFact]
    public async Task Notes_stand_beside_the_text_on_a_desk_and_after_it_on_a_phone()
    {
        var desk = await OpenAsync(1280, ColorScheme.Light);
        await desk.GotoAsync(await site.FindDocumentAsync("iceland"));
        var (marker, note) = (await BoxAsync(desk, "#fnref-1"), await BoxAsync(desk, "#fn-1"));
        Assert.True(note.X > marker.X && Math.Abs(note.Y - marker.Y) < 150, $"the note is at {note.X},{note.Y}, its marker at {marker.X},{marker.Y}");
        var phone = await OpenAsync(360, ColorScheme.Light);
        await phone.GotoAsync(await site.FindDocumentAsync("iceland"));
        Assert.True((await BoxAsync(phone, "#fn-1")).Y > (await BoxAsync(phone, "#fnref-7")).Y);
    }

    private async Task<IPage> OpenAsync(int width, ColorScheme scheme)
    {
        var context = await Browser.NewContextAsync(new() { BaseURL = site.Address, ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        return await context.NewPageAsync();
    }

    private async Task<string[]> PathsAsync() =>
    [
        "/", "/states", "/states/iceland", "/states/tuvalu", "/documents", await site.FindDocumentAsync("iceland"), await site.FindDocumentAsync("malta"), "/sources",
        "/treaties", "/treaties/ccm", "/treaties/mbt?on=2026-01-10&sort=consent&order=desc", "/treaties/ccw?on=1985-01-01&status=not-independent", "/treaties/ccw-p1", "/resolutions", "/resolutions/a-res-70-54", "/statements", "/claims", "/search?q=iceland", "/about", "/api", "/treaties/ccm?on=x", "/nowhere",
    ];

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) => (await page.Locator(selector).BoundingBoxAsync())!;
}
