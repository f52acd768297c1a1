using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CuratedArchive.Record;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Web;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed partial class TreatyPageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/treaties/ccm")]
    [InlineData("/treaties/ccm?on=2008-12-02")]
    [InlineData("/treaties/ccm?on=2010-08-01")]
    [InlineData("/treaties/ccm?on=2023-07-24")]
    [InlineData("/treaties/mbt?on=2026-01-10")]
    [InlineData("/treaties/att?on=2014-06-01")]
    [InlineData("/treaties/ccw-p5?on=2010-01-01")]
    public async Task The_map_the_table_and_the_legend_say_the_same(string path)
    {
        var page = await site.GetPageAsync(path);
        var drawn = page.QuerySelectorAll("svg.world g[class] > a").Select(a => (a.GetAttribute("href"), Class: a.ParentElement!.ClassList[0])).Order().ToList();
        var told = page.QuerySelectorAll("table.status tbody tr").Select(r => (r.QuerySelector("a")!.GetAttribute("href"), Class: r.QuerySelector(".standing")!.ClassList[1])).Order().ToList();
        Assert.Equal(Some.Register.States.Count, drawn.Count);
        Assert.Equal(told, drawn);
        Assert.Equal(told.CountBy(t => t.Class).Select(c => $"{c.Key} {c.Value}").Order(),
            page.QuerySelectorAll(".legend li").Select(li => $"{li.QuerySelector(".standing")!.ClassList[1]} {li.QuerySelector("strong")!.TextContent}").Where(l => !l.EndsWith(" 0", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task The_States_it_is_in_force_for_are_counted_and_can_be_asked_for()
    {
        var page = await site.GetPageAsync("/treaties/ccm?on=2023-07-24");
        Assert.Equal("in force for 110", page.QuerySelector("p.lead a")!.TextContent);
        Assert.Equal(110, (await site.GetPageAsync("/treaties/ccm?on=2023-07-24&status=in-force")).QuerySelectorAll("table.status tbody tr").Length);
        Assert.Equal("Lithuania", Plain((await site.GetPageAsync("/treaties/ccm?on=2025-01-01&status=withdrawal-notified")).QuerySelector("table.status tbody th a")!));
        Assert.Equal("descending", (await site.GetPageAsync("/treaties/ccm?sort=withdrawal&order=desc")).QuerySelector("table.status th[aria-sort]:last-child")!.GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task An_address_in_other_letters_leads_on_with_its_day()
    {
        using var answer = await site.Client.GetAsync("/treaties/CCM?on=2020-01-01");
        Assert.Equal("/treaties/ccm?on=2020-01-01", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_declaration_of_a_later_day_is_not_shown_on_an_earlier_one()
    {
        Assert.NotEmpty((await site.GetPageAsync("/treaties/ccm")).QuerySelectorAll("a[href='#declarations']"));
        Assert.DoesNotContain(" 2014", (await site.GetPageAsync("/treaties/ccm?on=2010-01-01")).QuerySelector("section[aria-labelledby=declarations]")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_on_the_map_says_where_it_stands_and_is_no_stop_of_the_tab_key()
    {
        var page = await site.GetPageAsync("/treaties/ccm");
        var japan = page.QuerySelector("svg.world a[href='/states/japan']")!;
        Assert.Equal("Japan: party, in force for it since 1 August 2010", Plain(japan.QuerySelector("title")!));
        Assert.Equal("Lithuania: withdrawn since 6 March 2025", Plain(page.QuerySelector("svg.world a[href='/states/lithuania'] title")!));
        Assert.All(page.QuerySelectorAll("svg.world a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        Assert.All(page.QuerySelectorAll("svg.world g[fill]"), g => Assert.NotNull(page.GetElementById(g.GetAttribute("fill")![5..^1])));
    }

    [Fact]
    public async Task The_first_page_shows_the_convention_on_the_map_too()
    {
        var page = await site.GetPageAsync("/");
        Assert.Equal(Some.Register.States.Count, page.QuerySelectorAll("svg.world a").Length);
        Assert.Equal(112, page.QuerySelectorAll("svg.world g.party a").Length);
    }

    [Fact]
    public async Task The_lines_of_the_chart_step_where_the_record_does()
    {
        var page = await site.GetPageAsync("/treaties/ccm");
        var record = new TreatyRecord(Some.Register.Treaties.Single(t => t.Code == "CCM"), Some.Register.Actions);
        var top = page.QuerySelectorAll("g.level text").Max(t => int.Parse(t.TextContent));
        Assert.Equal(Steps(record, c => c.Parties), Heights(page, "svg.steps path.parties", top));
        Assert.Equal(Steps(record, c => c.Signatories), Heights(page, "svg.steps path.signatories", top));
        Assert.Contains("rises to 112", Plain(page.GetElementById("chart-words")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("?on=2015-01-01", 2)]
    [InlineData("?on=1990-01-01", 1)]
    [InlineData("?on=2040-01-01", 1)]
    public async Task The_chart_marks_the_day_asked_about_where_it_reaches_so_far(string query, int marks) =>
        Assert.Equal(marks, (await site.GetPageAsync($"/treaties/ccm{query}")).QuerySelectorAll("svg.steps g.mark, svg.steps g.asked").Length);

    [Fact]
    public async Task The_notable_days_say_the_numbers_of_the_chart_and_lead_to_their_day()
    {
        var page = await site.GetPageAsync("/treaties/ccm");
        var row = page.QuerySelectorAll("details.days tbody tr").Single(r => r.TextContent.Contains("30 parties", StringComparison.Ordinal));
        Assert.Equal("/treaties/ccm?on=2010-02-16", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("30", row.QuerySelectorAll("td.figure")[0].TextContent);
        Assert.Contains(page.QuerySelectorAll("ul.turns a"), a => a.GetAttribute("href") == "/treaties/ccm?on=2025-03-06");
    }

    [Theory]
    [InlineData("state", 0)]
    [InlineData("signed", 2)]
    [InlineData("consent", 3)]
    [InlineData("in-force", 4)]
    public async Task A_column_sorts_both_ways_and_leaves_what_is_empty_last(string column, int index)
    {
        foreach (var descending in new[] { false, true })
        {
            var page = await site.GetPageAsync($"/treaties/ccm?sort={column}&order={(descending ? "desc" : "asc")}");
            Assert.Equal(descending ? "descending" : "ascending", page.QuerySelectorAll("th[aria-sort]").Single().GetAttribute("aria-sort"));
            var cells = page.QuerySelectorAll("table.status tbody tr").Select(r => index == 0 ? r.QuerySelector("a")!.TextContent : r.Children[index].QuerySelector("time")?.GetAttribute("datetime") ?? "").ToList();
            var known = cells.Where(c => c.Length > 0).ToList();
            Assert.Equal(known, cells.Take(known.Count));
            Assert.Equal(descending ? known.OrderDescending(StringComparer.Ordinal) : known.Order(StringComparer.Ordinal), known);
        }
    }

    [Fact]
    public async Task States_that_are_alike_stand_by_name_whichever_way_a_column_is_sorted()
    {
        foreach (var order in new[] { "asc", "desc" })
        {
            var names = (await site.GetPageAsync($"/treaties/ccm?sort=status&order={order}&status=party")).QuerySelectorAll("table.status tbody th a").Select(a => a.TextContent).ToList();
            Assert.Equal(112, names.Count);
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public async Task What_is_asked_for_is_kept_by_the_form_and_by_the_links()
    {
        var page = await site.GetPageAsync("/treaties/ccm?on=2023-07-24&sort=signed&order=desc&status=signatory");
        Assert.Equal(["status=signatory", "sort=signed", "order=desc"], page.QuerySelectorAll("form.filters input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Contains(page.QuerySelectorAll("ul.turns a"), a => a.GetAttribute("href") == "/treaties/ccm?on=2010-08-01&status=signatory&sort=signed&order=desc");
        Assert.Equal("/treaties/ccm?on=2023-07-24&status=signatory&sort=signed#states", page.QuerySelector("th[aria-sort] a")!.GetAttribute("href"));
        Assert.Equal("/treaties/ccm.csv?on=2023-07-24&status=signatory&sort=signed&order=desc", page.QuerySelector("p.exports a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_table_as_CSV_has_the_same_states_in_the_same_order()
    {
        const string query = "?on=2023-07-24&sort=signed&order=desc&status=signatory";
        var page = await site.GetPageAsync($"/treaties/ccm{query}");
        var csv = await site.Client.GetStringAsync($"/treaties/ccm.csv{query}");
        Assert.Equal(page.QuerySelectorAll("table.status tbody th a").Select(a => a.TextContent), csv.Trim().Split('\n').Skip(1).Select(l => l.Split(',')[1].Trim('"')));
        Assert.Equal(12, page.QuerySelectorAll("table.status tbody tr").Length);
    }

    [Fact]
    public async Task A_protocol_without_dated_acts_says_so_instead_of_counting_nobody()
    {
        var page = await site.GetPageAsync("/treaties/ccw-p1");
        Assert.Contains("holds no act on it", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("svg.world, svg.steps, table.status"));
    }

    [Fact]
    public async Task Without_the_geometry_the_page_shows_its_table_and_no_map()
    {
        using var folder = new TemporaryFolder();
        var (data, archive) = (folder.CopyOfData(), folder.At("archive.db"));
        Assert.True(new Importer(new([Path.Combine(Repository.Tests, "Site", "documents")], data, archive)).Run().Written);
        await using (var bare = Web.Site.Build(new SiteOptions(archive, data, "http://127.0.0.1:0")))
        {
            await bare.StartAsync();
            using var client = new HttpClient { BaseAddress = new(SiteFixture.AddressOf(bare)) };
            foreach (var path in new[] { "/", "/treaties/ccm" }) Assert.Empty(new HtmlParser().ParseDocument(await client.GetStringAsync(path)).QuerySelectorAll("svg.world, svg.swatch"));
            Assert.Equal(Some.Register.States.Count, new HtmlParser().ParseDocument(await client.GetStringAsync("/treaties/ccm")).QuerySelectorAll("table.status tbody tr").Length);
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static IEnumerable<int> Steps(TreatyRecord record, Func<StandingCounts, int> count)
    {
        var before = 0;
        foreach (var now in record.World.Steps.Select(s => count(s.Counts)).Where(c => c != before)) yield return before = now;
    }

    private static IEnumerable<int> Heights(IHtmlDocument page, string line, int top) =>
        Rise().Matches(page.QuerySelectorAll(line).Single().GetAttribute("d")!).Select(v => (int)Math.Round(top * (1 - double.Parse(v.Groups[1].Value, CultureInfo.InvariantCulture) / 200)));

    private static string Plain(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"V([\d.]+)")]
    private static partial Regex Rise();
}
