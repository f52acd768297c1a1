using CuratedArchive.Holdings;

namespace CuratedArchive.Exports;

/// <summary>A figure about munitions from a table of a document. The names are fixed.</summary>
public record HoldingFields
{
    /// <summary>The State whose munitions they are, by alpha-3 code; null where the table does not say.</summary>
    public required string? State { get; init; }

    /// <summary>The munition or its carrier, as the table names it; null where it names none.</summary>
    public required string? Munition { get; init; }

    /// <summary>The submunition, as the table names it; null where it names none.</summary>
    public required string? Submunition { get; init; }

    /// <summary>The group of the table, such as "Bomb"; null where it has none.</summary>
    public required string? Type { get; init; }

    /// <summary>The figure: whole munitions, or submunitions in one munition, as the relation says.</summary>
    public required int Quantity { get; init; }

    /// <summary>What the figure means.</summary>
    public required HoldingRelation Relation { get; init; }

    /// <summary>The number of the note the table rests on; null for none.</summary>
    public required NoteNumber? Footnote { get; init; }

    /// <summary>The line in the document's file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Start and length of the words in the document's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The fields of a holding.</summary>
    public static HoldingFields Of(Holding holding) => new()
    {
        State = holding.State,
        Munition = holding.Munition,
        Submunition = holding.Submunition,
        Type = holding.Type,
        Quantity = holding.Quantity,
        Relation = holding.Relation,
        Footnote = NoteNumber.Of(holding.NoteLabel),
        Line = holding.Line,
        Span = holding.Span,
    };
}
