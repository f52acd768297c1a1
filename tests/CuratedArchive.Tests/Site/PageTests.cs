using System.Net;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class PageTests(SiteFixture site)
{
    [Theory]
    [InlineData("/", "Where States stand")]
    [InlineData("/states", "States")]
    [InlineData("/states?by=status", "States")]
    [InlineData("/states/iceland", "Iceland")]
    [InlineData("/states/tuvalu", "Tuvalu")]
    [InlineData("/documents", "Documents")]
    [InlineData("/sources", "Sources")]
    [InlineData("/treaties", "Treaties")]
    [InlineData("/treaties/ccm", "Convention on Cluster Munitions")]
    [InlineData("/treaties/ccm?on=2023-07-24", "Convention on Cluster Munitions on 24")]
    [InlineData("/treaties/ccw-p5", "CCW Protocol V")]
    [InlineData("/resolutions", "Votes")]
    [InlineData("/resolutions/a-res-70-54", "A/RES/70/54")]
    [InlineData("/statements", "Statements")]
    [InlineData("/claims", "Claims")]
    [InlineData("/search?q=iceland", "Search")]
    [InlineData("/feeds", "Feeds and harvesting")]
    [InlineData("/api", "API")]
    [InlineData("/about", "About this archive")]
    public async Task Every_address_is_a_page_with_a_heading_and_a_title_of_its_own(string path, string heading)
    {
        var page = await site.GetPageAsync(path);
        Assert.StartsWith(heading, page.QuerySelectorAll("h1").Single().TextContent.Trim().Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.EndsWith("· CuratedArchive", page.Title, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_document_stands_as_it_is_held_and_says_which_notes_are_lost()
    {
        var page = await site.GetPageAsync(await site.FindDocumentAsync("iceland"));
        Assert.Contains("of which 1 lost: 3", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("missing from the copy we hold", page.GetElementById("fn-3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No marker in the text points at this note", page.GetElementById("fn-8")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marker_leads_to_its_note_and_the_note_back()
    {
        var page = await site.GetPageAsync(await site.FindDocumentAsync("iceland"));
        Assert.Equal("#fn-2", page.QuerySelector("#fnref-2 a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("#fn-2 a"), a => a.GetAttribute("href") == "#fnref-2");
        Assert.Contains(page.QuerySelectorAll("#fn-2 a"), a => a.GetAttribute("href")!.StartsWith("/sources/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_stands_just_before_the_paragraph_that_marks_it()
    {
        var page = await site.GetPageAsync(await site.FindDocumentAsync("iceland"));
        Assert.NotNull(page.GetElementById("fn-1")!.Closest(".notes")!.NextElementSibling!.QuerySelector("#fnref-1"));
    }

    [Fact]
    public async Task What_a_document_says_in_markup_stays_words()
    {
        var page = await site.GetPageAsync(await site.FindDocumentAsync("iceland"));
        Assert.Contains("<script>alert(\"note\")</script>", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), article img, article b"));
    }

    [Fact]
    public async Task A_source_shows_every_passage_that_cites_it_with_the_marker_in_its_sentence()
    {
        var source = (await site.GetPageAsync("/sources")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/sources/", StringComparison.Ordinal) && h.Contains("northern-treaties", StringComparison.Ordinal));
        var page = await site.GetPageAsync(source);
        Assert.Equal(2, page.QuerySelectorAll("ol.passages > li").Length);
        Assert.Equal(["[2]", "[7]"], page.QuerySelectorAll("ol.passages mark").Select(m => m.TextContent));
    }

    [Theory]
    [InlineData("/states/isl", "/states/iceland")]
    [InlineData("/states/ISL", "/states/iceland")]
    [InlineData("/states/Iceland", "/states/iceland")]
    [InlineData("/states/ISL.ris?for=zotero", "/states/iceland.ris?for=zotero")]
    [InlineData("/treaties/CCM.csv?on=2020-01-01", "/treaties/ccm.csv?on=2020-01-01")]
    [InlineData("/treaties/CCM?on=2020-01-01", "/treaties/ccm?on=2020-01-01")]
    [InlineData("/states/russian-federation", "/states/russia")]
    [InlineData("/states/republic-of-malta", "/states/malta")]
    public async Task A_state_or_treaty_is_found_by_its_other_names_with_what_stands_behind_them(string path, string canonical)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_state_without_documents_still_has_its_status_acts_and_votes()
    {
        var page = await site.GetPageAsync("/states/lesotho");
        Assert.Equal(4, page.QuerySelectorAll("ul.row > li").Length);
        Assert.Equal(10, page.QuerySelectorAll("ol.votes > li").Length);
        Assert.NotEmpty(page.QuerySelectorAll("table.acts tbody tr"));
        Assert.Contains("holds no document", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_treaty_shows_what_states_declared()
    {
        var page = await site.GetPageAsync("/treaties/ccm");
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=declarations] li"), li => li.TextContent.StartsWith("Belgium: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_treaty_shows_its_status_on_the_day_asked_for()
    {
        var then = await site.GetPageAsync("/treaties/ccm?on=2023-07-24");
        Assert.Contains("111\u00A0parties", then.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var before = await site.GetPageAsync("/treaties/ccm?on=2008-12-02");
        Assert.Contains("0\u00A0parties, 0\u00A0signatories", before.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_belongs_to_one_page()
    {
        string[] pages = ["/", "/states", "/states/iceland", "/states/malta", await site.FindDocumentAsync("iceland"), await site.FindDocumentAsync("malta"), "/treaties/ccm", "/treaties/mbt", "/treaties/ccm?on=2020-01-01", "/claims", "/about"];
        var titles = await Task.WhenAll(pages.Select(async p => (await site.GetPageAsync(p)).Title));
        Assert.Equal(titles.Length, titles.Distinct().Count());
    }

    [Fact]
    public async Task About_tells_every_file_and_every_finding()
    {
        var page = await site.GetPageAsync("/about");
        Assert.Contains("ARC401", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("iceland.txt", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("data/actions/ccm.csv", page.Body.TextContent, StringComparison.Ordinal);
    }
}
