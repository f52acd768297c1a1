namespace CuratedArchive.Tests.Documents;

public sealed class DocumentHtmlTests
{
    [Theory]
    [InlineData("a.html", "<p onclick=x()>One <a href='javascript:alert(1)'>two</a><img src=x onerror=alert(2)><script>alert(3)</script></p>")]
    [InlineData("a.md", "One [two](javascript:alert(1)) <img src=x onerror=alert(2)> <script>alert(3)</script>")]
    [InlineData("a.txt", "One <script>alert(3)</script> <img src=x onerror=alert(2)>")]
    public void No_script_handler_or_address_of_a_script_survives(string name, string text)
    {
        var html = Some.Document(text, name).Contents.Document.Html;
        Assert.Contains("One", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.DoesNotContain("href=\"javascript", html);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<section class='a'>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void A_page_nested_without_end_keeps_its_words_and_is_read_at_once(string tag)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        var read = Some.Document($"<html><body><p>Chad ratified on 26 March 2013.</p>{string.Concat(Enumerable.Repeat(tag, 60_000))}<p>Peru signed.</p></body></html>", "deep.html");
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(10), $"it took {started.Elapsed}");
        Assert.Contains("Chad ratified on 26 March 2013.", read.Contents.Document.Text, StringComparison.Ordinal);
        Assert.Contains("Peru signed.", read.Contents.Document.Text, StringComparison.Ordinal);
        Assert.Contains(read.Found, d => d.Rule == "ARC306");
    }

    [Fact]
    public void A_long_page_whose_paragraphs_and_pictures_are_not_closed_is_not_deep()
    {
        var read = Some.Document($"<html><body>{string.Concat(Enumerable.Repeat("<p>One<br><img src=x><ul><li>two<li>three</ul><svg><path d='M0 0'/></svg>", 2_000))}</body></html>", "long.html");
        Assert.DoesNotContain(read.Found, d => d.Rule == "ARC306");
    }

    [Fact]
    public void A_marker_leads_to_its_note_and_a_lost_one_says_so()
    {
        var html = Some.Document("Chad signed.[1] It ratified.[2]\n\n[2] Letter, 3 May 2012.").Contents.Document.Html;
        Assert.Contains("""<sup class="marker lost" id="fnref-1"><a href="#fn-1" """, html);
        Assert.Contains("""<sup class="marker" id="fnref-2"><a href="#fn-2" aria-label="Note 2">2</a></sup>""", html);
    }
}
