namespace CuratedArchive.Curation;

/// <summary>What a correction is about.</summary>
public enum CorrectedTable
{
    /// <summary>A note whose lost words were supplied.</summary>
    Footnote,

    /// <summary>A field of a citation.</summary>
    Citation,

    /// <summary>A source: a field, its addresses, a merger or a division.</summary>
    Source,

    /// <summary>A claim struck out or added.</summary>
    Claim,
}

/// <summary>What a curator changed, with the machine's value beside it and the reason.</summary>
public sealed class Correction
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>What sort of row was changed.</summary>
    public required CorrectedTable Table { get; init; }

    /// <summary>The row changed: a slug for a source or a claim, <c>document#fn-12</c> for a note, <c>document#fn-12/2</c> for its second citation.</summary>
    public required string Key { get; init; }

    /// <summary>What was changed of it: the name of a field, or <c>merged</c>, <c>split</c>, <c>addresses</c>, <c>struck</c>, <c>added</c>.</summary>
    public required string Field { get; init; }

    /// <summary>What the importer read; null where it read nothing.</summary>
    public string? Machine { get; init; }

    /// <summary>What the curator put there; null where it was taken away.</summary>
    public string? Curated { get; init; }

    /// <summary>Where the curator has it from, when the row says so.</summary>
    public string? Evidence { get; init; }

    /// <summary>The curator's reason, in a sentence or less.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly Decided { get; init; }

    /// <summary>The slug of the document it was decided on.</summary>
    public required string Document { get; init; }

    /// <summary>The fragment in that document.</summary>
    public required string Anchor { get; init; }

    /// <summary>The curator's file, as the archive names it.</summary>
    public required string File { get; init; }

    /// <summary>The line in it, from 1.</summary>
    public required int Line { get; init; }
}
