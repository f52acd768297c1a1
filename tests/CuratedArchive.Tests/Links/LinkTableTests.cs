using CuratedArchive.Diagnostics;
using CuratedArchive.Links;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Links;

/// <summary>What is kept of checks.</summary>
public sealed class LinkTableTests : IDisposable
{
    private const string Header = "address,verdict,since,day,status,sha256,final\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_is_read()
    {
        var check = Assert.Single(Read("https://a.example/x,soft-404,2026-01-02,2026-11-21,200,,https://a.example/\n", out var found));
        Assert.Equal(("https://a.example/x", LinkVerdict.Soft404, new DateOnly(2026, 1, 2), 200, "https://a.example/"), (check.Url, check.Verdict, check.Since, check.Status, check.Final));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("ftp://a.example/x,alive,2026-01-02,2026-11-21,200,,", "ARC203")]
    [InlineData("https://a.example/x,well,2026-01-02,2026-11-21,200,,", "ARC203")]
    [InlineData("https://a.example/x,alive,2026-01,2026-11-21,200,,", "ARC203")]
    [InlineData("https://a.example/x,alive,2026-01-02,2026-11-21,200,ABC,", "ARC203")]
    [InlineData("https://a.example/x,alive,2026-01-02,2026-11-21,200,,javascript:alert(1)", "ARC203")]
    [InlineData("https://a.example/x,alive", "ARC202")]
    [InlineData("https://b.example/,gone,2026-01-02,2026-11-21,404,,", "ARC204")]
    public void A_row_that_cannot_be_read_is_told_and_left_out(string row, string rule)
    {
        Assert.Equal("https://b.example/", Assert.Single(Read($"https://b.example/,gone,2026-01-02,2026-11-21,404,,\n{row}\n", out var found)).Url);
        Assert.Equal((rule, 3), (Assert.Single(found).Rule, found.Single().Line));
    }

    [Fact]
    public void What_is_still_so_has_been_so_since_then_and_what_is_not_begins_anew()
    {
        LinkCheck[] known = [Check("https://b.example/", LinkVerdict.Gone, 1), Check("https://a.example/", LinkVerdict.Alive, 1), Check("https://c.example/", LinkVerdict.Alive, 1)];
        LinkCheck[] newer = [Check("https://b.example/", LinkVerdict.Gone, 9), Check("https://a.example/", LinkVerdict.Gone, 9), Check("https://c.example/", LinkVerdict.NotRecorded, 9)];
        Assert.Equal(
            ["https://a.example/ gone since 9 on 9", "https://b.example/ gone since 1 on 9", "https://c.example/ alive since 1 on 1"],
            LinkTable.Merge(known, newer).Select(c => $"{c.Url} {c.Verdict.Word()} since {c.Since.Day} on {c.Day.Day}"));
    }

    [Fact]
    public void Nothing_was_checked_yet()
    {
        var found = new DiagnosticBag();
        Assert.Empty(LinkTable.Read(Path.Combine(Repository.Data, LinkTable.Name), found));
        Assert.Empty(found);
        Assert.True(File.Exists(Path.Combine(Repository.Data, LinkTable.Name)));
    }

    private IReadOnlyList<LinkCheck> Read(string rows, out DiagnosticBag found) => LinkTable.Read(_folder.Write("links.csv", Header + rows), found = []);

    private static LinkCheck Check(string url, LinkVerdict verdict, int day) => new() { Url = url, Verdict = verdict, Since = new(2026, 1, day), Day = new(2026, 1, day) };
}
