using System.Text;
using CuratedArchive.Links;

namespace CuratedArchive.Tests.Links;

/// <summary>What answers mean, whatever their status says.</summary>
public sealed class LinkJudgeTests
{
    private const string Page = "<html><head><title>Old Bombs</title></head><body><h1>Old Bombs</h1><p>A long report.</p></body></html>";

    [Theory]
    [InlineData(200, Page, LinkVerdict.Alive)]
    [InlineData(404, Page, LinkVerdict.Gone)]
    [InlineData(410, "", LinkVerdict.Gone)]
    [InlineData(403, "<html><body>Forbidden</body></html>", LinkVerdict.Refused)]
    [InlineData(429, "", LinkVerdict.Refused)]
    [InlineData(451, "", LinkVerdict.Refused)]
    [InlineData(200, "", LinkVerdict.Empty)]
    [InlineData(204, "", LinkVerdict.Empty)]
    [InlineData(202, "", LinkVerdict.Challenge)]
    [InlineData(200, "<html><head><title>Just a moment...</title></head><body></body></html>", LinkVerdict.Challenge)]
    [InlineData(403, "<html><body><script src='/cdn-cgi/challenge-platform/h/b.js'></script></body></html>", LinkVerdict.Challenge)]
    [InlineData(200, "<html><head><title>Treaty Collection</title></head><body><h1>The site is under maintenance</h1></body></html>", LinkVerdict.Maintenance)]
    [InlineData(200, "<html><head><title>Treaties</title></head><body><p>This service is temporarily unavailable.</p></body></html>", LinkVerdict.Maintenance)]
    [InlineData(503, "", LinkVerdict.Maintenance)]
    [InlineData(200, "<html><head><title>Treaties</title></head><body>The collection is unavailable due to maintenance.</body></html>", LinkVerdict.Maintenance)]
    [InlineData(200, "<html><head><title>Maintenance</title></head><body><p>Please come back.</p></body></html>", LinkVerdict.Maintenance)]
    [InlineData(200, "<html><body>We are performing planned maintenance.</body></html>", LinkVerdict.Maintenance)]
    [InlineData(200, "<html><head><title>Service Unavailable</title></head><body></body></html>", LinkVerdict.Maintenance)]
    [InlineData(200, " \r\n\t ", LinkVerdict.Empty)]
    [InlineData(200, "<html><head><title>Maintenance of stockpiles</title></head><body><h1>Maintenance of stockpiles</h1><p>A long report.</p></body></html>", LinkVerdict.Alive)]
    [InlineData(200, "<html><head><title>Page not found</title></head><body></body></html>", LinkVerdict.Soft404)]
    [InlineData(200, "<html><head><title>404 - Ministry</title></head><body></body></html>", LinkVerdict.Soft404)]
    [InlineData(200, "<html><head><title>Ministry</title></head><body>The document you requested is no longer available.</body></html>", LinkVerdict.Soft404)]
    [InlineData(500, "", LinkVerdict.Failed)]
    [InlineData(0, "", LinkVerdict.Failed)]
    [InlineData(504, "", LinkVerdict.Timeout)]
    public void An_answer_has_one_verdict(int status, string body, LinkVerdict verdict) => Assert.Equal(verdict, Judge(Answer("https://a.example/x", status, body)).Verdict);

    [Fact]
    public void A_long_page_that_mentions_a_missing_page_is_alive() =>
        Assert.Equal(LinkVerdict.Alive, Judge(Answer("https://a.example/x", 200, Page.Replace("A long report.", "The page was not found. " + new string('w', 40_000)))).Verdict);

    [Fact]
    public void A_file_is_not_read_as_a_page() =>
        Assert.Equal(LinkVerdict.Alive, Judge(Answer("https://a.example/x.pdf", 200, "%PDF 404 not found") with { MediaType = "application/pdf" }).Verdict);

    [Fact]
    public void Time_that_ran_out_and_a_test_for_people_are_told_apart()
    {
        Assert.Equal(LinkVerdict.Timeout, Judge(new LinkAnswer("https://a.example/x", Day, 0) { IsTimeout = true }).Verdict);
        Assert.Equal(LinkVerdict.Challenge, Judge(Answer("https://a.example/x", 403, "") with { IsChallenge = true }).Verdict);
    }

    [Fact]
    public void The_hash_is_of_the_whole_body_or_there_is_none()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Judge(Answer("https://a.example/x", 200, "abc")).Sha256);
        Assert.Null(Judge(Answer("https://a.example/x", 200, "abc") with { IsWhole = false }).Sha256);
        Assert.Null(Judge(Answer("https://a.example/x", 200, "abc") with { Body = null }).Sha256);
    }

    [Fact]
    public async Task Redirections_are_followed_and_the_last_address_is_kept()
    {
        var check = await Walk(Moved("http://a.example/x", "https://a.example/x"), Moved("https://a.example/x", "/y"), Answer("https://a.example/y", 200, Page)).CheckAsync("http://a.example/x");
        Assert.Equal((LinkVerdict.Redirected, 200, "https://a.example/y"), (check!.Verdict, check.Status, check.Final));
    }

    [Fact]
    public async Task A_page_that_leads_to_the_home_page_is_not_there_any_more() =>
        Assert.Equal(LinkVerdict.Soft404, (await Walk(Moved("https://a.example/x", "/"), Answer("https://a.example/", 200, Page)).CheckAsync("https://a.example/x"))!.Verdict);

    [Fact]
    public async Task A_ring_of_redirections_ends() =>
        Assert.Equal(LinkVerdict.Failed, (await Walk(Moved("https://a.example/x", "/y"), Moved("https://a.example/y", "/x")).CheckAsync("https://a.example/x"))!.Verdict);

    [Fact]
    public async Task A_chain_without_end_is_given_up() =>
        Assert.Equal(LinkVerdict.Failed, (await new LinkWalk(url => Task.FromResult<LinkAnswer?>(Moved(url, url + "x"))).CheckAsync("https://a.example/x"))!.Verdict);

    [Fact]
    public async Task A_redirection_to_a_file_of_this_machine_is_not_followed() =>
        Assert.Equal(LinkVerdict.Failed, (await Walk(Moved("https://a.example/x", "file:///etc/passwd")).CheckAsync("https://a.example/x"))!.Verdict);

    [Fact]
    public async Task What_was_not_recorded_is_not_guessed()
    {
        Assert.Null(await Walk().CheckAsync("https://a.example/x"));
        Assert.Equal(LinkVerdict.NotRecorded, (await Walk(Moved("https://a.example/x", "/y")).CheckAsync("https://a.example/x"))!.Verdict);
    }

    private static readonly DateOnly Day = new(2026, 11, 21);

    private static LinkCheck Judge(LinkAnswer answer) => LinkJudge.Check(answer.Url, [answer]);

    private static LinkAnswer Answer(string url, int status, string body) => new(url, Day, status) { Body = Encoding.UTF8.GetBytes(body), MediaType = "text/html" };

    private static LinkAnswer Moved(string url, string to) => new(url, Day, 301) { Location = to };

    private static LinkWalk Walk(params LinkAnswer[] answers) => new(url => Task.FromResult(answers.FirstOrDefault(a => a.Url == url)));
}
