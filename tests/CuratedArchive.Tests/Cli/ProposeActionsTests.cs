using System.Security.Cryptography;
using System.Text.Json;
using CuratedArchive.Tests.Depositary;

namespace CuratedArchive.Tests.Cli;

/// <summary><c>import --propose-actions</c>, as a curator calls it.</summary>
public sealed class ProposeActionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_of_the_day_of_the_record_has_nothing_to_propose()
    {
        var run = Propose(new PrintedStatus("CCM").Html());
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "Convention on Cluster Munitions (CCM, XXVI-6): the depositary's page as at 3 February 2026; the record as at 3 February 2026",
                "                    signatories  parties",
                "  the page says             107      112",
                "  its rows make             107      112",
                "  the record makes          107      112",
                "0 new, 0 changed, 0 vanished",
            ],
            run.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Differences_come_with_their_places_and_the_rows_to_write_and_the_record_stays_as_it_is()
    {
        var data = _folder.CopyOfData();
        var before = HashesOf(data);
        var page = new PrintedStatus("CCM") { Parties = 112, Signatories = 106 }.With("Japan", l => l with { Cells = [l.Cells[0], null, "15 Jul 2009 A"] }).With("Zambia", _ => null);
        page.Lines.Add(new("Bahamas", [null, null, "2 Feb 2026 a"]));
        var run = Propose(page.Html(), "--data", data);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Contains("1 new, 1 changed, 2 vanished", lines);
        Assert.Contains(lines, l => l.StartsWith($"+ Bahamas accession 2026-02-02 (row {page.Lines.Count}, line ", StringComparison.Ordinal) && l.EndsWith(": “2 Feb 2026 a”)", StringComparison.Ordinal));
        Assert.Contains("    add to data/actions/ccm.csv  CCM,BHS,accession,2026-02-02,2026-08-01,Bahamas,,one-source,UNTC-2026", lines);
        Assert.Contains(lines, l => l.StartsWith($"~ Japan acceptance 2009-07-15 (row {page.Lines.FindIndex(l => l.Name == "Japan") + 1}, line ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("    data/actions/ccm.csv(108) has  CCM,JPN,acceptance,2009-07-14,2010-08-01,Japan,", StringComparison.Ordinal));
        Assert.Contains("    instead  CCM,JPN,acceptance,2009-07-15,2010-08-01,Japan,,one-source,UNTC-2026", lines);
        Assert.Contains("- Zambia ratification 2009-08-12 (the page has no row for it)", lines);
        Assert.Equal(before, HashesOf(data));
    }

    [Fact]
    public void Json_has_the_same_differences()
    {
        var run = Propose(new PrintedStatus("CCM").With("Japan", l => l with { Cells = [l.Cells[0], null, "15 Jul 2009 A"] }).Html(), "--format", "json");
        var proposal = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("CCM", "2026-02-03", 107), (proposal.GetProperty("treaty").GetString(), proposal.GetProperty("as_at").GetString(), proposal.GetProperty("totals").GetProperty("rows").GetProperty("signatories").GetInt32()));
        var change = Assert.Single(proposal.GetProperty("changes").EnumerateArray());
        Assert.Equal(("changed", "JPN", "2009-07-15", "2009-07-14", 108), (change.GetProperty("change").GetString(), change.GetProperty("state").GetString(), change.GetProperty("page").GetProperty("date").GetString(),
            change.GetProperty("record").GetProperty("date").GetString(), change.GetProperty("record").GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_page_that_is_older_says_so_loudly()
    {
        var run = Propose(new PrintedStatus("CCM", "2014-07-10").Html());
        Assert.Equal(0, run.Exit);
        Assert.Contains("THE PAGE IS OLDER THAN THE RECORD.", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning ARC812", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_refused_ends_with_1_and_proposes_nothing()
    {
        var run = Propose(new PrintedStatus("CCM") { Parties = 111 }.Html());
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("error ARC803: its head says 111 parties, its rows make 112", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, TheProgram.Run("import", "--propose-actions", _folder.At("nowhere.html")).Exit);
    }

    [Theory]
    [InlineData("a document.md")]
    [InlineData("--strict")]
    [InlineData("--archive", "a.db")]
    public void Nothing_is_imported_by_the_same_call(params string[] more)
    {
        var run = Propose(new PrintedStatus("CCM").Html(), more);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("curated-archive: “--propose-actions” ", run.Error, StringComparison.Ordinal);
    }

    private Run Propose(string page, params string[] more) => TheProgram.Run(["import", "--propose-actions", _folder.Write("page.html", page), .. more]);

    private static List<string> HashesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")];
}
