using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>A note of a document and the places that point at it.</summary>
public sealed class Footnote
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The document it belongs to.</summary>
    public required Document Document { get; init; }

    /// <summary>Its place among the notes of the document, from 1: by first marker, then the notes nobody points at.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The label as the document has it: <c>12</c>, <c>iv</c>, <c>*</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The fragment of the note, such as <c>fn-12</c>; unique in the document.</summary>
    public required string Anchor { get; init; }

    /// <summary>The words of the note; empty when it is missing.</summary>
    public required string Text { get; init; }

    /// <summary>The words in <see cref="Document.Text"/>; for a missing note its first marker.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the note, or its first marker, stands in the file: the line from 1.</summary>
    public required int Line { get; init; }

    /// <summary>A marker points at it, but the note is not there.</summary>
    public required bool Missing { get; init; }

    /// <summary>No marker points at it.</summary>
    public required bool Orphaned { get; init; }

    /// <summary>Another note with the same label stands before it.</summary>
    public required bool Doubled { get; init; }

    /// <summary>Whether the metadata of the document say that the note is lost.</summary>
    public bool KnownLost { get; init; }

    /// <summary>The words a curator supplied for a missing note, or null. What the note cites is read from them, and its citations' spans count in them.</summary>
    public string? Supplied { get; set; }

    /// <summary>The words to read: the document's own, or those supplied for a missing note; null when there are none.</summary>
    internal string? Words => Missing ? Supplied : Text;

    /// <summary>The words to read, in the text they stand in.</summary>
    internal TextSpan WordsSpan => Supplied is { } words ? new(0, words.Length) : Span;

    /// <summary>The words of the note that cite nothing: its prose, verbatim, joined by a space. Null when there are none.</summary>
    public string? Comment { get; set; }

    /// <summary>The places that point at it, in order.</summary>
    public List<FootnoteMarker> Markers { get; } = [];
}

/// <summary>A place in the text that points at a note.</summary>
public sealed class FootnoteMarker
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The fragment of the marker: <c>fnref-12</c>, the second one <c>fnref-12-2</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The characters of the marker in <see cref="Document.Text"/>, in UTF-16 offsets.</summary>
    public required TextSpan Span { get; init; }
}
