using CuratedArchive.Footnotes;

namespace CuratedArchive.Citations;

/// <summary>How a note brings a work in.</summary>
public enum Relation
{
    /// <summary>The work stands in the note without a word that leads to it.</summary>
    Cites,

    /// <summary>The note leads to it by “see” or “cf.”.</summary>
    See,

    /// <summary>The note leads to it by “see also” or “see further”.</summary>
    SeeAlso,

    /// <summary>The note refers back by “Ibid.” or the like; see <see cref="Citation.IbidOf"/>.</summary>
    Ibid,
}

/// <summary>One footnote citing one source. Every field is as the note gives it, or as a curator corrected it, and null where it gives none.</summary>
public sealed class Citation
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The note that cites.</summary>
    public required Footnote Footnote { get; init; }

    /// <summary>Its place in the note, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>How the note brings the work in.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What sort of work it is; <see cref="SourceKind.Unknown"/> rather than a guess.</summary>
    public required SourceKind Kind { get; set; }

    /// <summary>Persons or bodies, as written, without offices.</summary>
    public string? Author { get; set; }

    /// <summary>The title, as written.</summary>
    public string? Title { get; set; }

    /// <summary>The newspaper, meeting, site or letter it is in.</summary>
    public string? Container { get; set; }

    /// <summary>Who published it, as written.</summary>
    public string? Publisher { get; set; }

    /// <summary>The place of publication, of the meeting or of the speech, as written.</summary>
    public string? Place { get; set; }

    /// <summary>The date of the work, as precise as the note gives it.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Whom a letter or message went to, as written, without "to the".</summary>
    public string? Recipient { get; set; }

    /// <summary>The canonical symbol of a UN document.</summary>
    public string? Symbol { get; set; }

    /// <summary>The pages cited, as written.</summary>
    public string? Pages { get; set; }

    /// <summary>The address the note gives.</summary>
    public string? Url { get; set; }

    /// <summary>The address of an archived copy that the note gives beside the address, or null.</summary>
    public string? Copy { get; init; }

    /// <summary>For an "Ibid." the label of the note it points at.</summary>
    public string? IbidOf { get; init; }

    /// <summary>How a back reference was resolved, or why it was not; null for a citation that stands on its own.</summary>
    public string? Resolution { get; set; }

    /// <summary>The citation in full that a resolved back reference stands for. It lives only until the sources are made.</summary>
    internal Citation? Target { get; init; }

    /// <summary>The words of the citation, as they stand in the note.</summary>
    public required string Text { get; init; }

    /// <summary>The words in the document's text; of a supplied note, in <see cref="Footnote.Supplied"/>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line in the file, from 1; of a supplied note, the line of the curator's file.</summary>
    public required int Line { get; init; }

    /// <summary>The work cited; null only for a back reference that could not be resolved.</summary>
    public Source? Source { get; set; }
}
