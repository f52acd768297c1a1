namespace CuratedArchive.Tests.Documents;

/// <summary>Markdown that is nested without end keeps its words, is read at once, and says so.</summary>
public sealed class MarkdownDepthTests
{
    public static TheoryData<string> Texts() => new()
    {
        string.Concat(Enumerable.Range(0, 1_500).Select(i => $"{new string(' ', 2 * i)}- Item {i}.\n")),
        string.Concat(Enumerable.Range(1, 1_000).Select(i => $"{new string('>', i)} Item {i}.\n")),
        $"{new string('*', 40_000)}Item 7.{new string('*', 40_000)}\n",
        $"Item 7. {string.Concat(Enumerable.Repeat("[a](", 40_000))}\n",
        $"{string.Concat(Enumerable.Repeat("1. ", 300))}Item 7.\n",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_nested_without_end_is_read_like_text(string nested)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var read = Some.Document($"Chad signed.\n\n{nested}\nPeru signed.[^1]\n\n[^1]: Letter, 3 May 2012.\n", "deep.md");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"it took {clock.Elapsed}");
        Assert.All(["Chad signed.", "Item 7.", "Peru signed."], words => Assert.Contains(words, read.Contents.Document.Text, StringComparison.Ordinal));
        Assert.Contains(read.Found, d => d.Rule == "ARC307");
        Assert.Equal("Letter, 3 May 2012.", Assert.Single(read.Contents.Footnotes, f => !f.Orphaned).Text);
    }

    [Fact]
    public void What_lies_deeper_than_its_form_reaches_is_there_in_its_order()
    {
        var read = Some.Document(string.Concat(Enumerable.Range(0, 80).Select(i => $"{new string(' ', 2 * i)}- Item {i}.\n")), "deep.md");
        var places = Enumerable.Range(0, 80).Select(i => read.Contents.Document.Text.IndexOf($"Item {i}.", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_list_of_five_levels_keeps_its_form() =>
        Assert.DoesNotContain(Some.Document(string.Concat(Enumerable.Range(0, 900).Select(i => $"{new string(' ', 2 * (i % 5))}- Item {i}.\n")), "list.md").Found, d => d.Rule == "ARC307");

    [Fact]
    public void Numbers_of_a_long_list_of_a_page_are_counted_on()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var read = Some.Document($"<html><body><ol start=3><li>One<li value=9>Two{string.Concat(Enumerable.Repeat("<li>Three", 20_000))}</ol></body></html>", "list.html");
        var numbers = read.Contents.Reading.Blocks.OfType<CuratedArchive.Documents.ListItem>().Select(i => i.Number).ToList();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"it took {clock.Elapsed}");
        Assert.Equal(["3.", "9.", "10."], numbers.Take(3));
        Assert.Equal("20009.", numbers[^1]);
    }
}
