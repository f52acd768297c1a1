using System.Text.RegularExpressions;

namespace CuratedArchive.Tests.Site;

/// <summary>Links lead to the very words, where a browser knows how.</summary>
[Collection("Site")]
public sealed class TextFragmentTests(SiteFixture site)
{
    private const string Directive = ":~:text=";

    [Theory]
    [InlineData("/claims")]
    [InlineData("/statements")]
    public async Task The_words_that_are_named_stand_in_the_passage(string list)
    {
        var named = (await site.GetPageAsync(list)).Links.Select(l => l.GetAttribute("href")!).Where(h => h.Contains(Directive, StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(named);
        foreach (var href in named)
        {
            var (page, anchor, words) = (href[..href.IndexOf('#', StringComparison.Ordinal)], href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..href.IndexOf(Directive, StringComparison.Ordinal)], href[(href.IndexOf(Directive, StringComparison.Ordinal) + Directive.Length)..]);
            Assert.DoesNotContain('-', words);
            var passage = Regex.Replace((await site.GetPageAsync(page)).GetElementById(anchor)!.TextContent, @"\s+", " ");
            var at = 0;
            foreach (var part in words.Split(',').Select(Uri.UnescapeDataString))
                Assert.True((at = passage.IndexOf(part, at, StringComparison.Ordinal)) >= 0, $"{href}: “{part}” is not in “{passage}”");
        }
    }
}
