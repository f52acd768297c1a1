using System.Text;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Tests.Golden;

namespace CuratedArchive.Tests.Exports;

public sealed class StyleTests
{
    [Theory]
    [InlineData("chicago-note")]
    [InlineData("apa")]
    [InlineData("oscola")]
    public void The_invented_sources_are_cited_as_the_golden_file_has_them(string style) => GoldenFile.Matches($"exports/sources.{style}.txt",
        Encoding.UTF8.GetBytes(string.Concat(InventedSources.All.Select(s => $"{string.Concat(CitationStyles.Named(style)!.Cite(s).Runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text))}\n"))));

    [Theory]
    [InlineData("chicago-note", "Ana Cruz, *A Matter of Law* (Oslo: Fjord, 2016), 12–14.")]
    [InlineData("apa", "Cruz, A. (2016). *A matter of law* (pp. 12–14). Fjord.")]
    [InlineData("oscola", "Ana Cruz, *A Matter of Law* (Fjord 2016) 12–14.")]
    public void The_pages_cited_stand_where_the_manual_wants_them(string style, string citation)
    {
        var book = new Source { Slug = "s", Kind = SourceKind.Book, Author = "Ana Cruz", Title = "A matter of law", Publisher = "Fjord", Place = "Oslo", Date = new(2016), Label = "Book" };
        Assert.Equal(citation, string.Concat(CitationStyles.Named(style)!.Cite(book, "12–14").Runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text)));
    }

    [Fact]
    public void Nothing_known_is_still_a_citation_on_one_line()
    {
        foreach (var style in CitationStyles.All)
            foreach (var kind in Enum.GetValues<SourceKind>())
                Assert.Matches(@"^[^\r\n]*Something[^\r\n]*\.$|^[^\r\n]+\.$", style.Cite(new Source { Slug = "s", Kind = kind, Label = "Something" }).ToString());
    }

    [Theory]
    [InlineData("the rise and fall of e-mail: an end to it", "The Rise and Fall of E-Mail: An End to It")]
    [InlineData("12MSP report (advance copy) by 5pm", "12MSP Report (Advance Copy) by 5pm")]
    [InlineData("see https://example.org/a/b for more", "See https://example.org/a/b for More")]
    [InlineData("Seimui teikiama konvencija dėl kasetinių šaudmenų", "Seimui teikiama konvencija dėl kasetinių šaudmenų")]
    [InlineData("don’t leave", "Don’t Leave")]
    public void English_titles_get_the_capitals_of_headlines(string title, string set) => Assert.Equal(set, HeadlineCase.Of(title));

    [Theory]
    [InlineData("He said ‘we won’t go’ twice", "‘He said “we won’t go” twice’")]
    [InlineData("workers’ rights", "‘workers’ rights’")]
    [InlineData("The \"old\" way", "‘The “old” way’")]
    [InlineData("An “open quote", "‘An “open quote’")]
    public void Quotation_marks_inside_a_title_alternate(string title, string quoted) => Assert.Equal(quoted, QuotationLevel.Quote(title, QuotationLevel.British));
}
