using System.Net;

namespace CuratedArchive.Tests.Site;

/// <summary>A State's page: its timeline, its status on any day, its names and its neighbours.</summary>
[Collection("Site")]
public sealed class StatePageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/states/lithuania")]
    [InlineData("/states/iceland")]
    [InlineData("/states/tuvalu")]
    [InlineData("/states/north-macedonia")]
    public async Task The_timeline_and_the_list_below_it_tell_the_same(string path)
    {
        var page = await site.GetPageAsync(path);
        var told = page.QuerySelectorAll("table.acts tbody tr").Select(r => $"{Plain(r.Children[0].TextContent)}: {Plain(r.Children[1].TextContent)}, {Plain(r.Children[2].FirstChild!.TextContent)}").Order();
        foreach (var drawing in new[] { "wide", "narrow" })
        {
            var drawn = page.QuerySelectorAll($".timeline .{drawing} a title").SelectMany(t => t.TextContent.Split('\n')).Select(t => Plain(t)).Order().ToList();
            Assert.NotEmpty(drawn);
            Assert.Equal(told, drawn);
        }
    }

    [Fact]
    public async Task Before_its_adoption_there_was_no_treaty_to_join() => Assert.Contains(
        "The Convention on Cluster Munitions was not adopted yet; that was on 30 May 2008.", Plain((await site.GetPageAsync("/states/lithuania?on=1995-01-01")).QuerySelector("p.lead")!.TextContent), StringComparison.Ordinal);

    [Fact]
    public async Task Every_mark_leads_to_its_row_to_its_vote_or_to_its_text()
    {
        var page = await site.GetPageAsync("/states/iceland");
        var targets = page.QuerySelectorAll(".timeline .wide a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.All(targets.Where(t => t.StartsWith('#')), t => Assert.NotNull(page.GetElementById(t[1..])));
        Assert.Equal(10, targets.Count(t => t.StartsWith("/resolutions/", StringComparison.Ordinal)));
        Assert.Contains(targets, t => t.StartsWith("/documents/", StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("table.acts tr[id]").Length, page.QuerySelectorAll("table.acts tr[id]").Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_withdrawal_stands_on_the_timeline_with_its_notice_and_its_effect()
    {
        var rows = await RowsAsync("/states/lithuania");
        Assert.Matches("6 September 2024 CCM notified its withdrawal .*takes effect on 6 March 2025", rows);
        Assert.Contains("6 March 2025 CCM withdrawal took effect", rows, StringComparison.Ordinal);
        Assert.Contains("24 March 2011 CCM declared provisional application", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_with_nothing_in_the_record_says_so()
    {
        var page = await site.GetPageAsync("/states/kosovo");
        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Contains("holds no act and no vote of Kosovo", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/states/japan?on=2009-01-01", "On 1 January 2009: Had signed the Convention on Cluster Munitions on 3 December 2008 and had not ratified it.")]
    [InlineData("/states/japan?on=2009-07-14", "Was party to the Convention on Cluster Munitions: acceptance deposited on 14 July 2009, in force from 1 August 2010.")]
    [InlineData("/states/lithuania?on=2024-12-31", "had notified its withdrawal on 6 September 2024, to take effect on 6 March 2025.")]
    [InlineData("/states/south-sudan?on=2009-01-01", "Was not yet independent")]
    [InlineData("/states/switzerland?on=2012-12-31", "Applied provisionally since 17 July 2012, until it is in force on 1 January 2013 (Article 18).")]
    public async Task Where_a_state_stood_is_told_for_any_day(string path, string sentence) =>
        Assert.Contains(sentence, Plain((await site.GetPageAsync(path)).QuerySelector(".lead")!.TextContent), StringComparison.Ordinal);

    [Fact]
    public async Task The_acts_that_make_a_status_so_stand_beside_it_and_no_later_ones()
    {
        var page = await site.GetPageAsync("/states/japan?on=2009-01-01");
        var why = page.QuerySelector("dl.why")!;
        Assert.Contains("signed 3 December 2008", Plain(why.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("acceptance deposited 14 July 2009", Plain(why.TextContent), StringComparison.Ordinal);
        Assert.All(why.QuerySelectorAll("a.quiet"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Contains("Adopted on 2 April 2013, after that day.", Plain(why.TextContent), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("tr.later"));
    }

    [Theory]
    [InlineData("/states/south-sudan?on=2009-01-01", "On that day: Sudan.")]
    [InlineData("/states/eswatini?on=2012-01-01", "Its name on that day: Swaziland, today Eswatini.")]
    [InlineData("/states/russia?on=1983-12-02", "Its name on that day: Union of Soviet Socialist Republics, today Russia.")]
    [InlineData("/states/montenegro?on=2004-01-01", "On that day: Serbia and Montenegro.")]
    [InlineData("/states/estonia?on=1990-01-01", "became a member of the United Nations on 17 September 1991")]
    [InlineData("/states/japan?on=2030-01-01", "What happened after that day is not in it")]
    public async Task What_a_reader_must_know_about_a_day_is_said(string path, string sentence) =>
        Assert.Contains(sentence, Plain(string.Join(' ', (await site.GetPageAsync(path)).QuerySelectorAll(".inferred").Select(p => p.TextContent))), StringComparison.Ordinal);

    [Fact]
    public async Task A_day_that_is_none_is_refused_in_words() =>
        Assert.Contains("“soon” cannot be used", (await site.GetPageAsync("/states/japan?on=soon", HttpStatusCode.BadRequest)).QuerySelector(".complaint")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Neighbours_are_those_of_the_region_and_those_of_the_same_standing()
    {
        var signatory = await NeighboursAsync("/states/kenya");
        Assert.Contains("Eastern Africa", signatory, StringComparison.Ordinal);
        Assert.Contains("Ethiopia □ outside", signatory, StringComparison.Ordinal);
        Assert.Contains("Angola ◧ signatory 2008", signatory, StringComparison.Ordinal);
        Assert.Contains("No other State has withdrawn.", await NeighboursAsync("/states/lithuania"), StringComparison.Ordinal);
        Assert.Contains("none voted no on 2 December 2024", await NeighboursAsync("/states/russia"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/states/swaziland", "/states/eswatini")]
    [InlineData("/states/upper-volta", "/states/burkina-faso")]
    [InlineData("/states/union-of-soviet-socialist-republics", "/states/russia")]
    [InlineData("/states/serbia-and-montenegro", "/states/serbia")]
    [InlineData("/states/turkey?on=2020-01-01", "/states/turkiye?on=2020-01-01")]
    public async Task A_former_name_leads_to_the_page_of_today(string path, string canonical)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/states/korea")]
    [InlineData("/states/yugoslavia")]
    [InlineData("/states/czechoslovakia")]
    public async Task A_name_of_several_states_leads_to_none(string path)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_former_name_is_found_by_the_search() =>
        Assert.NotEmpty((await site.GetPageAsync("/search?q=Upper+Volta")).QuerySelectorAll("a[href='/states/burkina-faso']"));

    [Fact]
    public async Task The_name_of_a_state_that_has_come_apart_leads_to_those_it_became() =>
        Assert.Equal(["Bosnia and Herzegovina", "Croatia", "Montenegro", "North Macedonia", "Serbia", "Slovenia"],
            (await site.GetPageAsync("/search?q=Yugoslavia")).QuerySelectorAll("main p a[href^='/states/']").Select(a => a.TextContent));

    [Fact]
    public async Task A_treaty_tells_who_was_not_yet_independent_and_who_applied_it_provisionally()
    {
        Assert.Contains("South Sudan (not yet independent; Sudan until 9 July 2011)", Plain((await site.GetPageAsync("/treaties/ccm?on=2009-01-01")).Body!.TextContent), StringComparison.Ordinal);
        var then = Plain((await site.GetPageAsync("/treaties/ccm?on=2012-12-01")).Body!.TextContent);
        Assert.Contains("applied provisionally since 17 July 2012, Article 18", then, StringComparison.Ordinal);
        Assert.Contains("Eswatini (then Swaziland)", then, StringComparison.Ordinal);
    }

    private async Task<string> NeighboursAsync(string path) => Plain((await site.GetPageAsync(path)).QuerySelector("section[aria-labelledby=neighbours]")!.TextContent);

    private async Task<string> RowsAsync(string path) => string.Join('\n', (await site.GetPageAsync(path)).QuerySelectorAll("table.acts tbody tr").Select(r => Plain(string.Join(' ', r.Children.Select(c => c.TextContent)))));

    private static string Plain(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
