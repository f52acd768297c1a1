using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Exports;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Web.Api;

/// <summary>A note of a document with what it cites.</summary>
public sealed record FootnoteItem : FootnoteFields
{
    [SetsRequiredMembers]
    internal FootnoteItem(Footnote note, string document, string words, IEnumerable<string> markers, IEnumerable<CitationFields> citations) : base(FootnoteFields.Of(note, citations))
    {
        Id = $"{document}#{note.Anchor}";
        Document = document;
        Supplied = note.Supplied;
        Markers = [.. markers.Select(anchor => $"/documents/{document}#{anchor}")];
        Passage = Passage.Of(document, note.Line, note.Span, words, note.Anchor);
    }

    /// <summary>The document and the fragment of the note.</summary>
    public string Id { get; init; }

    /// <summary>The slug of the document.</summary>
    public string Document { get; init; }

    /// <summary>The words a curator supplied for a missing note; null where none were.</summary>
    public string? Supplied { get; init; }

    /// <summary>The places on the document's page that point at it.</summary>
    public IReadOnlyList<string> Markers { get; init; }

    /// <summary>The words of the note; of a missing one, the marker that points at it.</summary>
    public Passage Passage { get; init; }
}
