using System.Text;
using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Outline = CuratedArchive.Tests.Specs.Outline;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace CuratedArchive.Tests.Documents;

/// <summary>One invented profile in four formats: what is read out of it does not depend on the form it came in.</summary>
public sealed class SameInEveryFormatTests
{
    private static readonly string[] Areas = ["head", "table", "marker", "note", "cite", "comment", "claim", "statement", "holding"];

    private static readonly Lazy<string> Text = new(() => Read("profile.txt", AsText()));

    [Fact]
    public void Markdown_is_read_like_plain_text() => Assert.Equal(Text.Value, Read("profile.md", AsMarkdown()));

    [Fact]
    public void A_page_is_read_like_plain_text() => Assert.Equal(Text.Value, Read("profile.html", AsPage()));

    [Fact]
    public void A_Word_document_is_read_like_plain_text() => Assert.Equal(Text.Value, Read("profile.docx", AsWord()));

    [Fact]
    public void Every_note_of_the_profile_is_read()
    {
        var lines = Text.Value.Split('\n');
        Assert.Equal(InventedProfile.Notes.Count, lines.Count(l => l.StartsWith("note ", StringComparison.Ordinal)));
        Assert.True(lines.Count(l => l.StartsWith("cite ", StringComparison.Ordinal)) >= 11, Text.Value);
        Assert.True(lines.Count(l => l.StartsWith("claim ", StringComparison.Ordinal)) >= 5, Text.Value);
        Assert.Equal(3, lines.Count(l => l.StartsWith("holding ", StringComparison.Ordinal)));
    }

    private static string Read(string name, byte[] bytes)
    {
        var found = new DiagnosticBag();
        var source = DocumentFormats.For(name)!.Decode(bytes, name, found)!;
        var contents = DocumentReader.Read(source, name, Some.Register, found)!;
        SourceResolver.Resolve(contents.Citations, found);
        return string.Join('\n', Outline.Of(contents, found, Areas));
    }

    private static byte[] AsText() => Encoding.UTF8.GetBytes(string.Join("\n\n",
    [
        InventedProfile.Title, "Last updated: 3 May 2016",
        .. InventedProfile.Body.SelectMany(s => s.Paragraphs.Prepend(s.Heading)),
        InventedProfile.Caption + "\n" + string.Join('\n', InventedProfile.Rows.Select(r => $"| {string.Join(" | ", r)} |")),
        .. InventedProfile.Notes.Select((n, i) => $"[{i + 1}] {n}"),
    ]));

    private static byte[] AsMarkdown() => Encoding.UTF8.GetBytes(string.Join("\n\n",
    [
        "# " + InventedProfile.Title, "Last updated: 3 May 2016",
        .. InventedProfile.Body.SelectMany(s => s.Paragraphs.Prepend("## " + s.Heading)).Select(p => Marked(p, n => $"[^{n}]")),
        Marked(InventedProfile.Caption, n => $"[^{n}]"),
        string.Join('\n', InventedProfile.Rows.Select(r => $"| {string.Join(" | ", r)} |").ToList() is [var first, .. var rest] ? [first, "|---|---|---|", .. rest] : (string[])[]),
        .. InventedProfile.Notes.Select((n, i) => $"[^{i + 1}]: {n}"),
    ]));

    private static byte[] AsPage()
    {
        var page = new StringBuilder($"<!DOCTYPE html><html lang=\"en\"><head><title>{InventedProfile.Title}</title></head><body><article><h1>{InventedProfile.Title}</h1><p>Last updated: 3 May 2016</p>");
        foreach (var (heading, paragraphs) in InventedProfile.Body)
            page.Append($"<h2>{heading}</h2>").AppendJoin("", paragraphs.Select(p => $"<p>{Marked(p, Link)}</p>"));
        page.Append($"<table><caption>{Marked(InventedProfile.Caption, Link)}</caption>");
        foreach (var (row, i) in InventedProfile.Rows.Select((r, i) => (r, i))) page.Append("<tr>").AppendJoin("", row.Select(c => i == 0 ? $"<th>{c}</th>" : $"<td>{c}</td>")).Append("</tr>");
        page.Append("</table><ol>").AppendJoin("", InventedProfile.Notes.Select((n, i) => $"<li id=\"fn{i + 1}\">{n} <a href=\"#ref{i + 1}\">↩</a></li>")).Append("</ol></article></body></html>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Link(string number) => $"<sup id=\"ref{number}\"><a href=\"#fn{number}\">{number}</a></sup>";

    private static byte[] AsWord()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var body = new Body(Styled("Heading1", InventedProfile.Title), new Paragraph(Runs("Last updated: 3 May 2016")));
            foreach (var (heading, paragraphs) in InventedProfile.Body)
                body.Append([Styled("Heading2", heading), .. paragraphs.Select(p => new Paragraph(Runs(p)))]);
            body.Append(new Paragraph(Runs(InventedProfile.Caption)));
            body.Append(new Table(InventedProfile.Rows.Select(r => new TableRow(r.Select(c => new TableCell(new Paragraph(Runs(c))))))));
            main.Document = new(body);
            main.AddNewPart<FootnotesPart>().Footnotes = new(InventedProfile.Notes.Select((n, i) => new DocumentFormat.OpenXml.Wordprocessing.Footnote(new Paragraph(Words(n))) { Id = i + 1 }));
        }
        return stream.ToArray();
    }

    private static Paragraph Styled(string style, string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(words));

    private static IEnumerable<Run> Runs(string marked)
    {
        var parts = marked.Split('[', ']');
        for (var i = 0; i < parts.Length; i++)
            if (i % 2 == 1) yield return new Run(new FootnoteReference { Id = int.Parse(parts[i]) });
            else if (parts[i].Length > 0) yield return Words(parts[i]);
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>The words with every <c>[n]</c> written in the way of a form.</summary>
    private static string Marked(string words, Func<string, string> write)
    {
        var parts = words.Split('[', ']');
        return string.Concat(parts.Select((p, i) => i % 2 == 1 ? write(p) : p));
    }
}
