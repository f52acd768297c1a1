using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Holdings;
using CuratedArchive.Registers;
using CuratedArchive.Statements;
using CuratedArchive.Texts;

namespace CuratedArchive;

/// <summary>One document with all that was read in it.</summary>
public sealed record DocumentContents(
    Document Document,
    Reading Reading,
    IReadOnlyList<Footnote> Footnotes,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Holding> Holdings,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Statement> Statements);

/// <summary>The walk of one document, from its file to claims and statements.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document through every room.</summary>
    /// <returns>What it holds, or null when the file cannot be taken in; then the reason is in <paramref name="found"/>.</returns>
    public static DocumentContents? Read(SourceFile file, Register register, DiagnosticBag found)
    {
        if (DocumentFormats.For(file.Path) is not { } format)
        {
            found.Add(Rules.NoFormat, new(file.Path), string.Join(", ", DocumentFormats.All.SelectMany(f => f.Endings)));
            return null;
        }
        if (SourceTextReader.Read(file.Path, file.Path, found) is not { } source) return null;
        var reading = format.Read(source, found);
        var document = DocumentHead.Read(reading, file.Name, register);
        var footnotes = FootnoteResolver.Resolve(document, reading, found);
        var citations = CitationReader.Read(reading, footnotes, register, found);
        return new(document, reading, footnotes, citations,
            HoldingReader.Read(document, reading, register),
            ClaimReader.Read(document, reading, footnotes, citations, register, found),
            StatementReader.Read(document, reading, footnotes, citations, register, found));
    }
}
