using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace CuratedArchive.Tests.Documents;

/// <summary>What holds for every text, whatever it says.</summary>
public sealed class ReadingTests
{
    private static readonly string[] Pieces =
    [
        "Chad signed.", "[1]", "[2]", "[^1]", "¹", "\n", "\n\n", "1. ", "1 ", "(1) ", "[1] ", "* ", "• ", "^ ", "Notes", "|", " | ", "\t", "----", "====", "<sup>1</sup>", "120mm", "12",
        "Use", "Use in Syria", "> ", "Bulgaria (8)", "treaty.1 The", "[3, 4–6]", "\r\n", "\u00ad", "\u200b", "\u00a0", "§", "“", "[", "]", "(", ")", "#", "# ", "[^1]: note", "<div>", "<a href='#n'>1</a>",
        "<p id=n>", "<table><tr><td rowspan=2>", "</td><td>x", "---\ntitle: x\n---\n", "𝒳", "\ud800", "العربية",
    ];

    private static readonly Arbitrary<string> Texts = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")
        .Or(Gen.Elements(Pieces).ListOf().Select(string.Concat)).ToArbitrary();

    private static Gen<string> Mixed => Gen.Elements(Pieces).ListOf(60).Select(string.Concat);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Any_text_gives_a_reading_whose_spans_lie_in_its_text(string name) =>
        Prop.ForAll(Mixed.ToArbitrary(), text => Assert.All(SpansOf(Read(text, name)), AssertInside)).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_of_a_plain_text_is_lost() =>
        Prop.ForAll(Mixed.ToArbitrary(), text => Assert.Empty(Uncovered(Read(text, "a.txt")))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_is_read_as_a_whole_document() =>
        Prop.ForAll(Texts, text => Assert.NotNull(Some.Document(text).Contents.Document.Slug)).QuickCheckThrowOnFailure();

    private static Reading Read(string text, string name) =>
        DocumentFormats.For(name)!.Read(new SourceText(name, text), Metadata.None, new DiagnosticBag());

    private static void AssertInside((TextSpan Span, string Text) at) =>
        Assert.True(at.Span.Start >= 0 && at.Span.Length >= 0 && at.Span.End <= at.Text.Length, $"{at.Span} of {at.Text.Length}");

    private static IEnumerable<(TextSpan, string)> SpansOf(Reading reading) =>
        Held(reading).Concat(reading.Markers.Select(m => m.Span)).Concat(reading.Styles.Select(s => s.Span)).Select(s => (s, reading.Text));

    private static IEnumerable<TextSpan> Held(Reading reading) =>
        reading.Blocks.Select(b => b.Span).Concat(reading.Blocks.OfType<Table>().Select(t => t.Caption ?? default))
            .Concat(reading.Notes.Select(n => n.Span)).Concat(reading.Notes.Select(n => n.LabelSpan)).Concat(reading.Markers.Select(m => m.Span));

    /// <summary>The letters that stand in no block, note, label, caption or marker.</summary>
    private static string Uncovered(Reading reading)
    {
        var covered = new bool[reading.Text.Length];
        foreach (var span in Held(reading)) Array.Fill(covered, true, span.Start, span.Length);
        return string.Concat(reading.Text.Where((c, i) => char.IsLetter(c) && !covered[i]));
    }
}
