using System.Net;
using CuratedArchive.Cli;
using CuratedArchive.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CuratedArchive.Tests.Cli;

/// <summary><c>links</c>: what it lists, what it asks, what it keeps.</summary>
public sealed class LinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void The_list_names_every_address_with_its_source()
    {
        var run = TheProgram.Run("links", "list", "--archive", Import("https://harbour.example/1"));
        Assert.Equal(0, run.Exit);
        Assert.StartsWith("source,address,kind,what\r\n", run.Output.ReplaceLineEndings("\r\n"));
        Assert.Contains("2011-05-04-army-denies,https://harbour.example/1,given,", run.Output);
        Assert.Contains("2014-05-27-s-res-2155-2014,https://docs.un.org/en/S/RES/2155(2014),derived,", run.Output);
    }

    [Fact]
    public void Nobody_is_asked_unless_told_to()
    {
        var run = TheProgram.Run("links", "check", "--archive", Import("https://harbour.example/1"), "--kind", "given", "--output", _folder.At("links.csv"));
        Assert.Equal((0, "https://harbour.example/1\n"), (run.Exit, run.Output.ReplaceLineEndings("\n")));
        Assert.Contains("nobody was asked", run.Error);
        Assert.False(File.Exists(_folder.At("links.csv")));
    }

    [Fact]
    public void A_wrong_call_is_told_the_whole_verb_to_ask_for_help_with()
    {
        var run = TheProgram.Run("links", "check", "--online", "--replay", "answers.har");
        Assert.Equal(2, run.Exit);
        Assert.Contains("“curated-archive links check --help”", run.Error);
    }

    [Fact]
    public void A_recording_answers_and_the_table_keeps_what_it_says()
    {
        var archive = Import("https://harbour.example/1");
        var recording = _folder.Write("answers.har",
            """{"log":{"entries":[{"startedDateTime":"2026-11-21T08:00:00Z","request":{"url":"https://harbour.example/1"},"response":{"status":404,"headers":[],"content":{"size":0}}}]}}""");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var run = TheProgram.Run("links", "check", "--archive", archive, "--replay", recording, "--output", _folder.At("links.csv"));
            Assert.Equal(0, run.Exit);
            Assert.Contains("not-recorded", run.Output);
            Assert.Equal("address,verdict,since,day,status,sha256,final\nhttps://harbour.example/1,gone,2026-11-21,2026-11-21,404,,\n", File.ReadAllText(_folder.At("links.csv")).ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void A_table_with_rows_that_cannot_be_read_is_not_overwritten()
    {
        const string Table = "address,verdict,since,day,status,sha256,final\nhttps://a.example/,well,2026-11-21,2026-11-21,404,,\n";
        var run = TheProgram.Run("links", "check", "--archive", Import("https://harbour.example/1"), "--replay", _folder.Write("a.har", """{"log":{"entries":[]}}"""), "--output", _folder.Write("links.csv", Table));
        Assert.Equal(1, run.Exit);
        Assert.Contains("ARC203", run.Error);
        Assert.Equal(Table, File.ReadAllText(_folder.At("links.csv")));
    }

    [Theory]
    [InlineData("--online", "--replay", "a.har")]
    [InlineData("--kind", "rumoured")]
    public void A_wrong_call_is_told(params string[] options) => Assert.Equal(2, TheProgram.Run(["links", "check", .. options]).Exit);

    [Fact]
    public void A_recording_that_is_none_is_told_in_one_line()
    {
        var run = TheProgram.Run("links", "check", "--archive", Import("https://harbour.example/1"), "--replay", _folder.Write("a.har", "{}"), "--output", _folder.At("links.csv"));
        Assert.Equal((1, 1), (run.Exit, run.Error.Trim().Split('\n').Length));
        Assert.Contains("cannot be read as an HTTP Archive", run.Error);
    }

    [Fact]
    public async Task A_machine_of_the_own_network_is_never_asked()
    {
        var asked = 0;
        await using var server = await ServeAsync(_ => { asked++; return Results.Ok(); });
        var run = TheProgram.Run("links", "check", "--online", "--kind", "given", "--archive", Import(server.Urls.First() + "/x"), "--output", _folder.At("links.csv"));
        Assert.Equal((0, 0), (run.Exit, asked));
        Assert.StartsWith("failed", run.Output);
    }

    [Fact]
    public async Task A_server_is_asked_as_what_we_are_and_its_answer_is_kept()
    {
        var agent = "";
        await using var server = await ServeAsync(context =>
        {
            agent = context.Request.Headers.UserAgent.ToString();
            return context.Request.Path == "/old" ? Results.Redirect("/new", permanent: true) : Results.Content("<h1>Old Bombs</h1>", "text/html");
        });
        using var answers = new OnlineAnswers(IPAddress.IsLoopback, CancellationToken.None);
        var check = await new LinkWalk(answers.AskAsync).CheckAsync(server.Urls.First() + "/old");
        Assert.Equal((LinkVerdict.Redirected, 200, server.Urls.First() + "/new"), (check!.Verdict, check.Status, check.Final));
        Assert.NotNull(check.Sha256);
        Assert.StartsWith("curated-archive/", agent);
    }

    [Fact]
    public async Task A_body_is_read_up_to_a_limit_and_no_hash_is_claimed_for_a_part()
    {
        await using var server = await ServeAsync(_ => Results.Bytes(new byte[5_000_000], "application/pdf"));
        using var answers = new OnlineAnswers(IPAddress.IsLoopback, CancellationToken.None);
        var answer = await answers.AskAsync(server.Urls.First() + "/big");
        Assert.Equal((2 * 1024 * 1024, false), (answer!.Body!.Length, answer.IsWhole));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    public void Only_public_machines_may_be_asked(string address, bool may) => Assert.Equal(may, PublicHosts.Holds(IPAddress.Parse(address)));

    private string Import(string address)
    {
        var text = $"Denmark joined.[1] It said so.[2]\n\n[1] “Army denies,” Harbour Post, 4 May 2011, {address}\n[2] Resolution 2155 (2014), 27 May 2014.\n";
        Assert.Equal(0, TheProgram.Run("import", _folder.Write("a.txt", text), "--archive", _folder.At("a.db")).Exit);
        return _folder.At("a.db");
    }

    private static async Task<WebApplication> ServeAsync(Func<HttpContext, IResult> answer)
    {
        var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapFallback(answer);
        await server.StartAsync();
        return server;
    }
}
