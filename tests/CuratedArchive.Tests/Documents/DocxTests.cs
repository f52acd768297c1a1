using System.IO.Compression;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Heading = CuratedArchive.Documents.Heading;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CuratedArchive.Tests.Documents;

public sealed class DocxTests
{
    [Fact]
    public void Native_notes_are_numbered_by_their_references()
    {
        var reading = Read(Package());
        Assert.Equal(["1", "2"], reading.Markers.Select(m => m.Label));
        Assert.Equal(["Second in the file.", "First in the file."], reading.Notes.Select(n => n.Span.In(reading.Text)));
        Assert.Equal("Policy", Assert.Single(reading.Blocks.OfType<Heading>()).Span.In(reading.Text));
    }

    [Fact]
    public void A_damaged_package_is_a_finding()
    {
        var found = new DiagnosticBag();
        Assert.Null(new DocxFormat().Decode([0x50, 0x4b, 3, 4, 0, 1, 2], "a.docx", found));
        Assert.Equal("ARC304", Assert.Single(found).Rule);
    }

    [Fact]
    public void A_package_nested_too_deep_is_a_finding()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
            part.Write(string.Concat(Enumerable.Repeat("<a>", 20_000)) + string.Concat(Enumerable.Repeat("</a>", 20_000)));
        var found = new DiagnosticBag();
        Assert.Null(new DocxFormat().Decode(stream.ToArray(), "a.docx", found));
        Assert.Contains("nested more than", Assert.Single(found).Message);
    }

    private static Reading Read(byte[] bytes)
    {
        var (format, found) = (new DocxFormat(), new DiagnosticBag());
        return format.Read(((IDocumentFormat)format).Decode(bytes, "a.docx", found)!, Metadata.None, found);
    }

    private static byte[] Package()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), Words("Policy")),
                new Paragraph(Words("Chad signed."), Reference(7), Words(" It ratified."), Reference(3))));
            main.AddNewPart<FootnotesPart>().Footnotes = new(Note(3, "First in the file."), Note(7, "Second in the file."));
        }
        return stream.ToArray();
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Run Reference(int id) => new(new FootnoteReference { Id = id });

    private static DocumentFormat.OpenXml.Wordprocessing.Footnote Note(int id, string text) => new(new Paragraph(Words(text))) { Id = id };
}
