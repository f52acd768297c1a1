using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CuratedArchive.Web;
using Microsoft.AspNetCore.Builder;

namespace CuratedArchive.Tests.Site;

/// <summary>What documents claim beside what the record says, over an archive of three invented documents.</summary>
public sealed class VerdictPageTests : IAsyncLifetime, IDisposable
{
    private const string Dated = """
        ---
        title: Who has joined
        date: 2016-08-15
        kind: report
        ---
        # Who has joined

        As of 15 August 2016, 100 countries had ratified the Convention on Cluster Munitions. Lithuania is a State Party to the Convention on Cluster Munitions.

        Japan acceded to the Convention on Cluster Munitions on 3 May 2012.

        There are five countries in the region: Denmark, Norway, Sweden and Finland.
        """;

    private const string Later = """
        ---
        title: Who is a party
        date: 2025-05-02
        kind: report
        ---
        # Who is a party

        Lithuania is a State Party to the Convention on Cluster Munitions. Denmark is a State Party to the Convention on Cluster Munitions.
        """;

    private const string Undated = """
        ---
        title: A leaflet
        kind: report
        ---
        # A leaflet

        Brazil has not signed the Convention on Cluster Munitions. Lithuania is a State Party to the Convention on Cluster Munitions.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("archive-verdicts").FullName;
    private readonly HttpClient _client = new();
    private WebApplication _site = null!;

    public async Task InitializeAsync()
    {
        foreach (var (name, text) in new[] { ("dated.md", Dated), ("later.md", Later), ("undated.md", Undated) }) await File.WriteAllTextAsync(Path.Combine(_folder, name), text);
        var archive = Path.Combine(_folder, "archive.db");
        Assert.True(new Importer(new([_folder], Repository.Data, archive)).Run().Written);
        _site = Web.Site.Build(new SiteOptions(archive, Repository.Data, "http://127.0.0.1:0"));
        await _site.StartAsync();
        _client.BaseAddress = new(SiteFixture.AddressOf(_site));
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/claims", 7)]
    [InlineData("/claims?verdict=agrees", 4)]
    [InlineData("/claims?verdict=contradicts", 1)]
    [InlineData("/claims?verdict=outdated", 1)]
    [InlineData("/claims?verdict=unverifiable", 1)]
    [InlineData("/claims?state=LTU", 3)]
    [InlineData("/claims?state=LTU&verdict=outdated", 1)]
    [InlineData("/claims?document=report-2016-08-15-who-has-joined", 3)]
    [InlineData("/claims?treaty=mbt", 0)]
    [InlineData("/claims?treaty=CCM&year=2012", 1)]
    [InlineData("/claims?year=2025", 2)]
    [InlineData("/claims?year=2016&state=LTU&verdict=agrees&treaty=CCM", 1)]
    public async Task Every_filter_works_with_every_other_and_the_table_follows(string path, int expected)
    {
        path = path.Replace("report-2016-08-15-who-has-joined", await SlugAsync("who-has-joined"), StringComparison.Ordinal);
        var page = await PageAsync(path);
        Assert.Equal(expected, page.QuerySelectorAll("table.claims tbody tr").Length);
        Assert.StartsWith($"{expected}\u00A0assertion", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var csv = await _client.GetStringAsync(page.QuerySelector(".exports a")!.GetAttribute("href"));
        Assert.Equal(expected, csv.TrimEnd().Split('\n').Length - 1);
    }

    [Fact]
    public async Task The_verdicts_are_counted_with_their_signs_under_the_other_filters()
    {
        var page = await PageAsync("/claims?state=LTU&verdict=agrees");
        Assert.Equal("✓ agrees 1 ✕ contradicts 0 ↺ outdated 1 ? unverifiable 1", Plain(page.GetElementById("verdicts")!.TextContent));
        Assert.Contains(page.QuerySelectorAll("#verdicts a"), a => a.GetAttribute("href") == "/claims?state=LTU&verdict=outdated");
        Assert.Contains("✕ contradicts", page.QuerySelectorAll("select[name=verdict] option").Select(o => o.TextContent));
    }

    [Fact]
    public async Task A_document_that_is_none_is_refused_in_words()
    {
        using var response = await _client.GetAsync("/claims?document=atlantis");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("“atlantis” cannot be used", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_leads_to_its_sentence_and_to_the_record_of_its_day()
    {
        var address = $"/documents/{await SlugAsync("who-has-joined")}";
        var page = await PageAsync(address);
        var rows = page.QuerySelectorAll("table.claims tbody tr").ToList();
        Assert.All(rows, r => Assert.NotNull(page.GetElementById(r.QuerySelector(".words a")!.GetAttribute("href")!.TrimStart('#').Split(":~:")[0])));
        var leads = rows.Select(r => r.QuerySelector(".judged a")?.GetAttribute("href")).ToList();
        Assert.Contains("/treaties/ccm?on=2016-08-15", leads);
        Assert.Contains("/states/lithuania?on=2016-08-15", leads);
        foreach (var lead in leads.OfType<string>()) Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(lead)).StatusCode);
    }

    [Fact]
    public async Task Where_document_and_record_differ_both_stand_with_their_sources()
    {
        var row = Plain((await PageAsync("/claims?verdict=contradicts")).QuerySelector("table.claims tbody tr")!.TextContent);
        Assert.Contains("Japan acceded to the Convention on Cluster Munitions on 3 May 2012", row, StringComparison.Ordinal);
        Assert.Contains("Who has joined, 15 August 2016", row, StringComparison.Ordinal);
        Assert.Matches(@"Record: Japan, CCM: acceptance, 14 July 2009.* data/actions/ccm\.csv, line \d+", row);
    }

    [Fact]
    public async Task A_document_without_a_date_is_decided_only_where_every_day_answers_alike()
    {
        var rows = (await PageAsync($"/documents/{await SlugAsync("a-leaflet")}")).QuerySelectorAll("table.claims tbody tr").Select(r => Plain(r.TextContent)).ToList();
        Assert.Contains(rows, r => r.StartsWith("Brazil", StringComparison.Ordinal) && r.Contains("✓ agrees", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Lithuania", StringComparison.Ordinal) && r.Contains("? unverifiable The document has no date;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/claims")]
    [InlineData("/documents/")]
    public async Task A_count_that_its_own_list_does_not_bear_out_stands_beside_the_verdicts(string path)
    {
        var document = await SlugAsync("who-has-joined");
        var page = await PageAsync(path == "/documents/" ? path + document : path);
        var figure = page.QuerySelector("section[aria-labelledby=figures] li")!;
        Assert.Contains("The text says 5 and names 4.", Plain(figure.TextContent), StringComparison.Ordinal);
        var link = figure.QuerySelector("a")!.GetAttribute("href")!;
        Assert.StartsWith($"/documents/{document}#p-", link, StringComparison.Ordinal);
        Assert.Contains("five countries", (await PageAsync($"/documents/{document}")).GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> SlugAsync(string part) =>
        (await PageAsync("/documents")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/documents/", StringComparison.Ordinal) && h.Contains(part, StringComparison.Ordinal))["/documents/".Length..];

    private async Task<IHtmlDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await _client.GetStringAsync(path));

    private static string Plain(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
