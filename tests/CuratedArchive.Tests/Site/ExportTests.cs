using System.Net;
using System.Text.Json;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class ExportTests(SiteFixture site)
{
    [Theory]
    [InlineData("bib", "application/x-bibtex", "@")]
    [InlineData("biblatex.bib", "application/x-bibtex", "@")]
    [InlineData("ris", "application/x-research-info-systems", "TY  - ")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json", "[")]
    [InlineData("mods.xml", "application/mods+xml", "<?xml")]
    [InlineData("csv", "text/csv", "key,")]
    [InlineData("rdf", "application/rdf+xml", "<?xml")]
    public async Task The_citations_of_a_page_come_in_every_format(string suffix, string mediaType, string start)
    {
        foreach (var page in new[] { "/sources", "/states/iceland", await site.FindDocumentAsync("iceland"), await FindSourceAsync() })
        {
            using var response = await site.Client.GetAsync($"{page}.{suffix}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith(start, (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_exports_its_own_citations_and_no_others()
    {
        var all = await CountAsync("/sources.csl.json");
        Assert.True(all >= 4);
        Assert.Equal(all, await CountAsync("/states/iceland.csl.json"));
        Assert.Equal(0, await CountAsync("/states/malta.csl.json"));
        Assert.Equal(1, await CountAsync($"{await FindSourceAsync()}.csl.json"));
    }

    [Theory]
    [InlineData("/treaties/ccm.csv", 201)]
    [InlineData("/treaties/ccm.csv?on=2010-01-01", 201)]
    public async Task The_status_of_a_treaty_comes_as_a_table_with_a_row_for_each_state(string path, int lines) =>
        Assert.Equal(lines, (await site.Client.GetStringAsync(path)).TrimEnd().Split('\n').Length);

    [Fact]
    public async Task Statements_and_claims_come_as_tables_with_the_filters_of_their_pages()
    {
        Assert.StartsWith("document,statement,", await site.Client.GetStringAsync("/statements.csv"), StringComparison.Ordinal);
        var claims = await site.Client.GetStringAsync("/claims.csv?state=MLT");
        Assert.Equal(string.Join(',', DataTables.Verdicts.Columns.Select(c => c.Name)), claims.Split('\n')[0].TrimEnd());
        Assert.Contains(",MLT,", claims, StringComparison.Ordinal);
        Assert.DoesNotContain(",ISL,", claims, StringComparison.Ordinal);
        using var wrong = await site.Client.GetAsync("/claims.csv?year=never");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_page_names_its_exports_to_programs()
    {
        var page = await site.GetPageAsync("/states/iceland");
        Assert.Equal(ExportFormats.All.Count, page.QuerySelectorAll("link[rel=alternate][title^=Citations]").Length);
    }

    [Fact]
    public async Task A_list_of_sources_exports_what_its_filters_choose()
    {
        var letters = await CountAsync("/sources.csl.json?kind=letter");
        Assert.InRange(letters, 1, await CountAsync("/sources.csl.json") - 1);
        Assert.Equal(letters, (await site.GetPageAsync("/sources?kind=letter")).QuerySelectorAll("ul.references li").Length);
        Assert.Contains($"{letters}\u00a0citation", (await site.GetPageAsync("/sources?kind=letter")).QuerySelector(".exports")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("/sources.csl.json?q=nosuchwordanywhere"));
        var word = (await FirstLetterAsync()).Split(' ').MaxBy(w => w.Length);
        Assert.InRange(await CountAsync($"/sources.csl.json?kind=letter&q={word}"), 1, letters);
        using var wrong = await site.Client.GetAsync("/sources.ris?kind=novel");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_search_exports_the_works_it_finds()
    {
        var word = (await FirstLetterAsync()).Split(' ').MaxBy(w => w.Length);
        var page = await site.GetPageAsync($"/search?q={word}&kind=source");
        Assert.NotEmpty(page.QuerySelectorAll("link[rel=alternate][href^='/search.ris']"));
        Assert.Empty((await site.GetPageAsync($"/search?q={word}")).QuerySelectorAll("a[href^='/search.ris']"));
        Assert.Equal(page.QuerySelectorAll("ol.hits li").Length, await CountAsync($"/search.csl.json?q={word}&kind=source"));
        Assert.Equal(0, await CountAsync($"/search.csl.json?q={word}&kind=statement"));
        Assert.Equal(0, await CountAsync("/search.csl.json"));
    }

    [Theory]
    [InlineData("chicago-note")]
    [InlineData("apa")]
    [InlineData("oscola")]
    public async Task A_source_is_cited_in_full_as_one_line_of_text(string style)
    {
        using var response = await site.Client.GetAsync($"{await FindSourceAsync()}.txt?style={style}");
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.NotNull(response.Headers.ETag);
        Assert.Matches("^[^\n]+\n$", await response.Content.ReadAsStringAsync());
        var lines = (await site.Client.GetStringAsync($"/sources.txt?style={style}")).TrimEnd().Split('\n');
        Assert.Equal(await CountAsync("/sources.csl.json"), lines.Length);
    }

    [Theory]
    [InlineData("/sources.txt?style=mla", "chicago-note, apa, oscola")]
    [InlineData("/sources.txt?pages=%3Cb%3E", "pages such as")]
    public async Task An_unknown_style_is_refused_with_those_there_are(string path, string says)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains(says, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_head_of_a_citation_can_be_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{await FindSourceAsync()}.txt?style=apa");
        using var response = await site.Client.SendAsync(request);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Pages_can_be_cited()
    {
        Assert.Contains("12–14", await site.Client.GetStringAsync($"{await FindSourceAsync()}.txt?style=oscola&pages=12-14"), StringComparison.Ordinal);
        var page = await site.GetPageAsync(await FindSourceAsync());
        Assert.Equal(4, page.QuerySelectorAll("#cite ~ dl.facts > div").Length);
        Assert.Matches("^[a-z0-9-]+$", page.QuerySelector("#cite ~ dl.facts > div:last-child code")!.TextContent);
    }

    [Theory]
    [InlineData("/sources.csv?excel=1")]
    [InlineData("/statements.csv?excel=1")]
    public async Task Excel_gets_its_mark(string path) => Assert.Equal([0xEF, 0xBB, 0xBF], (await site.Client.GetByteArrayAsync(path)).Take(3));

    [Theory]
    [InlineData("/sources.csl.json?for=zotero")]
    [InlineData("/sources.biblatex.bib?biblatex=legal")]
    public async Task A_variant_of_a_format_is_an_option_of_its_address(string path) => Assert.NotEmpty(await site.Client.GetStringAsync(path));

    private async Task<string> FirstLetterAsync() => (await GetItemsAsync("/sources.csl.json?kind=letter"))[0].GetProperty("title").GetString()!;

    private async Task<JsonElement> GetItemsAsync(string path) => JsonDocument.Parse(await site.Client.GetStringAsync(path)).RootElement;

    private async Task<string> FindSourceAsync() =>
        (await site.GetPageAsync("/sources")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/sources/", StringComparison.Ordinal));

    private async Task<int> CountAsync(string path) => JsonDocument.Parse(await site.Client.GetStringAsync(path)).RootElement.GetArrayLength();
}
