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

    [Fact]
    public void A_marker_leads_to_its_note_and_a_lost_one_says_so()
    {
        var html = Some.Document("Chad signed.[1] It ratified.[2]\n\n[2] Letter, 3 May 2012.").Contents.Document.Html;
        Assert.Contains("""<sup class="marker lost" id="fnref-1"><a href="#fn-1" """, html);
        Assert.Contains("""<sup class="marker" id="fnref-2"><a href="#fn-2" aria-label="Note 2">2</a></sup>""", html);
    }
}
