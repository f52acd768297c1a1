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

    private async Task<string> FindSourceAsync() =>
        (await site.GetPageAsync("/sources")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/sources/", StringComparison.Ordinal));

    private async Task<int> CountAsync(string path) => JsonDocument.Parse(await site.Client.GetStringAsync(path)).RootElement.GetArrayLength();
}
