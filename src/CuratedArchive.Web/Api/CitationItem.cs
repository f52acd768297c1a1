using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Api;

/// <summary>One footnote of a document citing one work.</summary>
public sealed record CitationItem : CitationFields
{
    [SetsRequiredMembers]
    internal CitationItem(Citation citation, NotePlace note, string? source, IEnumerable<string> sameSource) : base(CitationFields.Of(citation, source, sameSource))
    {
        Id = $"{note.Document}#{note.Anchor}/{citation.Ordinal}";
        Document = note.Document;
        Footnote = new(note.Label);
        Passage = note.Supplied ? Passage.Supplied(note.Document, citation.Text, note.Anchor) : Passage.Of(note.Document, citation.Line, citation.Span, citation.Text, note.Anchor);
        SourceHref = source is null ? null : $"{ApiRoute.Root}/sources/{source}";
    }

    /// <summary>The document, the note and the place in the note, from 1.</summary>
    public string Id { get; init; }

    /// <summary>The slug of the document.</summary>
    public string Document { get; init; }

    /// <summary>The number of the note that cites.</summary>
    public NoteNumber Footnote { get; init; }

    /// <summary>The words of the citation.</summary>
    public Passage Passage { get; init; }

    /// <summary>The work cited, in the API; null for a back reference that could not be resolved.</summary>
    public string? SourceHref { get; init; }
}

/// <summary>Where a note stands.</summary>
/// <param name="Id">The number of its row.</param>
/// <param name="Document">The slug of the document.</param>
/// <param name="Label">Its label.</param>
/// <param name="Anchor">Its fragment.</param>
/// <param name="Supplied">Whether a curator supplied its words.</param>
internal sealed record NotePlace(int Id, string Document, string Label, string Anchor, bool Supplied);
