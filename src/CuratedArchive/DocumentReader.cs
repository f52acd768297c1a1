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
    /// <param name="file">The file and the name the archive keeps.</param>
    /// <param name="register">States, treaties, record and votes.</param>
    /// <param name="found">Takes the findings of every room.</param>
    /// <param name="slug">The name in addresses, where it is not to be made from the document.</param>
    /// <returns>What it holds, or null when the file cannot be taken in; then the reason is in <paramref name="found"/>.</returns>
    public static DocumentContents? Read(SourceFile file, Register register, DiagnosticBag found, string? slug = null)
    {
        if (!IsKnown(file.Path, found) || SourceTextReader.ReadBytes(file.Path, file.Path, found) is not { } bytes) return null;
        if (DocumentFormats.For(file.Path)!.Decode(bytes, file.Path, found) is not { } source) return null;
        var beside = Sidecar(file.Path, found);
        return Read(source, file.Name, register, found, slug is null ? beside : (beside ?? Metadata.None) with { Slug = slug });
    }

    /// <summary>Reads a text through every room.</summary>
    /// <param name="source">The text; the ending of its name says which format it is in.</param>
    /// <param name="name">The name the archive keeps.</param>
    /// <param name="register">States, treaties, record and votes.</param>
    /// <param name="found">Takes the findings of every room.</param>
    /// <param name="beside">What a sidecar says about the document.</param>
    /// <returns>What it holds, or null when no format reads it.</returns>
    public static DocumentContents? Read(SourceText source, string name, Register register, DiagnosticBag found, Metadata? beside = null)
    {
        if (!IsKnown(source.Name, found)) return null;
        var reading = DocumentFormats.For(source.Name)!.Read(source, beside ?? Metadata.None, found);
        var document = DocumentHead.Read(reading, name, register);
        var footnotes = FootnoteResolver.Resolve(document, reading, found);
        document.Html = DocumentHtml.Of(reading, document, footnotes);
        var citations = CitationReader.Read(reading, footnotes, register, found);
        return new(document, reading, footnotes, citations,
            HoldingReader.Read(document, reading, register),
            ClaimReader.Read(document, reading, footnotes, citations, register, found),
            StatementReader.Read(document, reading, footnotes, citations, register, found));
    }

    /// <summary>What the file <c>NAME.meta.yaml</c> beside a document says about it.</summary>
    private static Metadata? Sidecar(string path, DiagnosticBag found)
    {
        var beside = Path.ChangeExtension(path, MetadataReader.Ending);
        return File.Exists(beside) && SourceTextReader.Read(beside, beside, found) is { } yaml ? MetadataReader.Read(yaml, found) : null;
    }

    private static bool IsKnown(string path, DiagnosticBag found)
    {
        if (DocumentFormats.For(path) is not null) return true;
        found.Add(Rules.NoFormat, new(path), string.Join(", ", DocumentFormats.All.SelectMany(f => f.Endings)));
        return false;
    }
}
