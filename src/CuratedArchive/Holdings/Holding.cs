using CuratedArchive.Documents;

namespace CuratedArchive.Holdings;

/// <summary>What a figure about munitions means.</summary>
public enum HoldingRelation
{
    DeclaredStockpile,
    Stockpile,
    Producer,
    SubmunitionsPerMunition,
}

/// <summary>A figure about munitions from a table of a document.</summary>
public sealed class Holding
{
    public int Id { get; private init; }

    public required Document Document { get; init; }

    /// <summary>Alpha-3 code, or null when the table does not say whose they are.</summary>
    public string? State { get; init; }

    public string? Munition { get; init; }

    public string? Submunition { get; init; }

    /// <summary>The group of the table: <c>Bomb</c>, <c>Rocket</c>.</summary>
    public string? Type { get; init; }

    public required int Quantity { get; init; }

    public required HoldingRelation Relation { get; init; }

    /// <summary>The label of the note the table rests on, or null.</summary>
    public string? NoteLabel { get; init; }

    /// <summary>The words that say it, in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The fragment of the table in the document's page.</summary>
    public required string Anchor { get; init; }
}
