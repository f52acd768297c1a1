using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>One footnote citing one work, every field as the note gives it. The names are fixed.</summary>
public record CitationFields
{
    private const int MostNotes = 1_000;

    /// <summary>What sort of work it is; null for a back reference that does not say.</summary>
    public required SourceKind? Kind { get; init; }

    /// <summary>Persons or bodies, as written, without offices; null where the note gives none.</summary>
    public required string? Author { get; init; }

    /// <summary>The title, as written; null where the note gives none.</summary>
    public required string? Title { get; init; }

    /// <summary>The newspaper, meeting, site or letter it is in; null where the note gives none.</summary>
    public required string? Container { get; init; }

    /// <summary>Who published it, as written; null where the note does not say.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The place of publication, of the meeting or of the speech, as written; null where the note gives none.</summary>
    public required string? Place { get; init; }

    /// <summary>The date of the work, as precise as the note gives it; null where it gives none.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>Whom a letter or message went to, as written; null for any other work.</summary>
    public required string? Recipient { get; init; }

    /// <summary>The symbol of a UN document in its canonical form; null for any other work.</summary>
    public required string? Symbol { get; init; }

    /// <summary>The pages cited, as written; null where the note gives none.</summary>
    public required string? Pages { get; init; }

    /// <summary>The address the note gives; null where it gives none.</summary>
    public required string? Url { get; init; }

    /// <summary>How the note brings the work in.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The number of the note an "Ibid." points at; null for any other citation.</summary>
    public required NoteNumber? IbidOf { get; init; }

    /// <summary>How a back reference was resolved, or why it was not; null for a citation that stands on its own.</summary>
    public required string? Resolution { get; init; }

    /// <summary>The numbers of the other notes of the document that cite the same work.</summary>
    public required IReadOnlyList<NoteNumber> SameSourceAs { get; init; }

    /// <summary>The slug of the work cited; null only for a back reference that could not be resolved.</summary>
    public required string? Source { get; init; }

    /// <summary>The words of the citation, as they stand in the note.</summary>
    public required string Text { get; init; }

    /// <summary>The line in the document's file, from 1; of a supplied note, the line of the curator's file.</summary>
    public required int Line { get; init; }

    /// <summary>Start and length of the words in the document's text, in UTF-16 code units; of a supplied note, in the words supplied.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The fields of a citation.</summary>
    /// <remarks>Of notes that cite the same work the first thousand are named, so that a text with one work in every note does not take the square of its length.</remarks>
    /// <param name="citation">The citation.</param>
    /// <param name="source">The slug of the work cited, or null.</param>
    /// <param name="sameSource">The labels of the other notes of the document that cite the same work.</param>
    public static CitationFields Of(Citation citation, string? source, IEnumerable<string> sameSource) => new()
    {
        Kind = citation.Relation == Relation.Ibid && citation.Kind == SourceKind.Unknown ? null : citation.Kind,
        Author = citation.Author,
        Title = citation.Title,
        Container = citation.Container,
        Publisher = citation.Publisher,
        Place = citation.Place,
        Date = citation.Date,
        Recipient = citation.Recipient,
        Symbol = citation.Symbol,
        Pages = citation.Pages,
        Url = citation.Url,
        Relation = citation.Relation,
        IbidOf = NoteNumber.Of(citation.IbidOf),
        Resolution = citation.Resolution,
        SameSourceAs = [.. sameSource.Take(MostNotes).Select(label => new NoteNumber(label))],
        Source = source,
        Text = citation.Text,
        Line = citation.Line,
        Span = citation.Span,
    };
}
