using CuratedArchive.Footnotes;

namespace CuratedArchive.Exports;

/// <summary>A note of a document with what it cites. The names are fixed.</summary>
public record FootnoteFields
{
    /// <summary>The number of the note, or its label where that is no number.</summary>
    public required NoteNumber Number { get; init; }

    /// <summary>The words of the note as the document has them; null when it is missing.</summary>
    public required string? Text { get; init; }

    /// <summary>Whether a marker points at it, but the note is not there.</summary>
    public required bool Missing { get; init; }

    /// <summary>Whether no marker points at it.</summary>
    public required bool Orphaned { get; init; }

    /// <summary>Whether another note with the same number stands before it.</summary>
    public required bool Doubled { get; init; }

    /// <summary>The words of the note that cite nothing; null where there are none.</summary>
    public required string? Comment { get; init; }

    /// <summary>The line of the note, or of the first marker of a missing one, in the document's file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Start and length of the note, or of the first marker of a missing one, in the document's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it cites, in order.</summary>
    public required IReadOnlyList<CitationFields> Citations { get; init; }

    /// <summary>The fields of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="citations">What it cites, in order.</param>
    public static FootnoteFields Of(Footnote note, IEnumerable<CitationFields> citations) => new()
    {
        Number = new(note.Label),
        Text = note.Missing ? null : note.Text,
        Missing = note.Missing,
        Orphaned = note.Orphaned,
        Doubled = note.Doubled,
        Comment = note.Comment,
        Line = note.Line,
        Span = note.Span,
        Citations = [.. citations],
    };
}
