using System.Text;
using System.Text.Json;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

public sealed class FormatTests
{
    [Theory]
    [InlineData("bibtex", "bib")]
    [InlineData("biblatex", "biblatex.bib")]
    [InlineData("ris", "ris")]
    [InlineData("csl-json", "csl.json")]
    [InlineData("mods", "mods.xml")]
    [InlineData("csv", "csv")]
    [InlineData("zotero-rdf", "rdf")]
    public void A_format_is_found_by_its_name_and_has_its_suffix(string name, string suffix) =>
        Assert.Equal(suffix, ExportFormats.Named(name)!.Suffix);

    [Fact]
    public void An_unknown_name_has_no_format() => Assert.Null(ExportFormats.Named("word"));

    [Theory]
    [InlineData("2016", "2016///")]
    [InlineData("2016-12", "2016/12//")]
    [InlineData("2016-12-09", "2016/12/09/")]
    public void Ris_keeps_the_precision_of_a_date(string date, string written)
    {
        var text = Exported.Text("ris", Dated(date));
        Assert.Contains($"\r\nDA  - {written}\r\n", text);
        Assert.Contains("\r\nPY  - 2016\r\n", text);
    }

    [Fact]
    public void A_treaty_has_series_volume_page_and_number_in_every_format()
    {
        var treaty = HeldWorks.Of(Some.Register.Treaties.Single(t => t.Code == "CCM"));
        foreach (var line in (string[])["T2  - United Nations Treaty Series", "VL  - 2688", "SP  - 39", "M1  - 47713"]) Assert.Contains(line, Exported.Text("ris", treaty));
        var item = Exported.Item(treaty);
        Assert.Equal(("United Nations Treaty Series", "2688", "39", "47713"), (Field("container-title"), Field("volume"), Field("page"), Field("number")));
        foreach (var line in (string[])["series = {", "Treaty Series", "number = {2688}", "pages = {39}", "Number: 47713"]) Assert.Contains(line, Exported.Text("biblatex", treaty));
        foreach (var line in (string[])["volume = {2688}", "pages = {39}"]) Assert.Contains(line, Exported.Text("bibtex", treaty));
        Assert.Contains("<number>2688</number>", Exported.Text("mods", treaty));
        Assert.Contains("United Nations Treaty Series, vol. 2688", Exported.Text("csv", treaty));

        string? Field(string name) => item.GetProperty(name).GetString();
    }

    [Fact]
    public void A_date_without_a_year_is_told_in_the_note_and_nowhere_else()
    {
        var text = Exported.Text("ris", Dated("--07-24"));
        Assert.Contains("N1  - Dated 24 July, without a year", text);
        Assert.DoesNotContain("DA  -", text);
    }

    [Fact]
    public void What_a_format_has_no_field_for_stands_in_the_note()
    {
        var letter = new Source { Slug = "s", Kind = SourceKind.Letter, Place = "Lima", Symbol = "12/3", Publisher = "Post", Label = "Letter" };
        Assert.Contains("N1  - Publisher: Post; Place: Lima; Number: 12/3\r\n", Exported.Text("ris", letter));
    }

    [Fact]
    public void The_cited_pages_of_a_book_are_never_its_extent()
    {
        var book = new Source { Slug = "s", Kind = SourceKind.Book, Pages = ["230–235"], Label = "Book" };
        Assert.Contains("N1  - Cited pages: 230–235\r\n", Exported.Text("ris", book));
        Assert.DoesNotContain("SP  -", Exported.Text("ris", book));
        Assert.Contains("note = {Cited pages: 230--235}", Exported.Text("biblatex", book));
        Assert.DoesNotContain("pages =", Exported.Text("biblatex", book));
    }

    [Fact]
    public void No_reader_takes_a_note_for_a_field_or_the_sort_of_a_page_for_its_title()
    {
        var paper = new Source { Slug = "s", Kind = SourceKind.PositionPaper, Title = "Our position", Container = "letter to HRW", Label = "Our position" };
        Assert.Equal("In letter to HRW", Exported.Item(paper).GetProperty("note").GetString());
        var release = new Source { Slug = "s", Kind = SourceKind.PressRelease, Title = "A ban", AlsoAs = ["B"], Url = "https://a.example/", Label = "A ban" };
        Assert.Contains("note = {Press release; Also catalogued as B}", Exported.Text("biblatex", release));
        Assert.DoesNotContain("titleaddon", Exported.Text("biblatex", release));
    }

    [Fact]
    public void Excel_gets_a_byte_order_mark_and_nobody_else()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], Exported.Bytes(new CsvExport { ForExcel = true }, []).Take(3));
        Assert.Equal((byte)'k', Exported.Bytes(new CsvExport(), [])[0]);
    }

    [Fact]
    public void A_treaty_is_a_statute_for_zotero_and_legal_for_styles_of_law()
    {
        Source[] treaty = [new() { Slug = "s", Kind = SourceKind.Treaty, Title = "Convention on Quiet Skies", Label = "Convention" }];
        var item = JsonDocument.Parse(Exported.Bytes(new CslJsonExport { ForZotero = true }, treaty)).RootElement[0];
        Assert.Equal(("legislation", "Type: treaty"), (item.GetProperty("type").GetString(), item.GetProperty("note").GetString()));
        Assert.Equal("treaty", Exported.Item(treaty[0]).GetProperty("type").GetString());
        Assert.StartsWith("@legal{", Encoding.UTF8.GetString(Exported.Bytes(new BibLatexExport { Legal = true }, treaty)));
        Assert.StartsWith("@manual{", Exported.Text("biblatex", treaty));
    }

    [Fact]
    public void No_sources_are_an_empty_list() => Assert.Equal("[]", Exported.Text("csl-json"));

    [Fact]
    public async Task Records_leave_while_later_sources_are_still_unread()
    {
        foreach (var format in ExportFormats.All)
        {
            using var output = new MemoryStream();
            var early = 0L;
            await format.WriteAsync(Many(n => early = n == 9_999 ? output.Length : early), output, CancellationToken.None);
            Assert.InRange(early, output.Length / 2, output.Length);
        }
    }

    private static async IAsyncEnumerable<Source> Many(Action<int> at)
    {
        for (var i = 0; i < 10_000; i++)
        {
            at(i);
            yield return new Source { Slug = $"s-{i}", Kind = SourceKind.Report, Title = "A title of some length", Label = "Report" };
            if (i % 100 == 0) await Task.Yield();
        }
    }

    private static Source Dated(string date) => new() { Slug = "s", Kind = SourceKind.Letter, Date = PartialDate.Parse(date), Label = "Letter" };
}
