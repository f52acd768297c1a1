using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>A way documents are written down.</summary>
internal interface IDocumentFormat
{
    /// <summary>The name of the format: <c>text</c>, <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>The endings of its files, with the dot, lower case.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Text becomes a tree of blocks, markers and notes. Any text gives one; oddities are findings.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="beside">What a sidecar says about the document; it goes before what the file says itself.</param>
    /// <param name="found">Takes findings of the series ARC3xx.</param>
    Reading Read(SourceText source, Metadata beside, DiagnosticBag found);

    /// <summary>The bytes of a file become the text that <see cref="Read"/> takes.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="found">Takes findings of the series ARC1xx.</param>
    /// <returns>The text, or null for bytes that are not of this format; then the reason is in <paramref name="found"/>.</returns>
    SourceText? Decode(byte[] bytes, string name, DiagnosticBag found) => SourceTextReader.Decode(bytes, name, found);
}
