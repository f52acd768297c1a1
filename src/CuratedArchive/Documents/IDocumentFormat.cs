using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>A way documents are written down.</summary>
public interface IDocumentFormat
{
    /// <summary>The name of the format: <c>text</c>, <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>The endings of its files, with the dot, lower case.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Text becomes a tree of blocks, markers and notes. Any text gives one; oddities are findings.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="found">Takes findings of the series ARC3xx.</param>
    Reading Read(SourceText source, DiagnosticBag found);
}
