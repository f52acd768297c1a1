using CuratedArchive.Documents;

namespace CuratedArchive.Holdings;

/// <summary>What a figure about munitions means.</summary>
public enum HoldingRelation
{
    /// <summary>Munitions that a State declared (Convention on Cluster Munitions, Article 7) or has to destroy.</summary>
    DeclaredStockpile,

    /// <summary>Munitions in stock; the table speaks of no declaration.</summary>
    Stockpile,

    /// <summary>A figure of a table on production that does not speak of stocks.</summary>
    Producer,

    /// <summary>How many submunitions one munition carries.</summary>
    SubmunitionsPerMunition,
}

/// <summary>A figure about munitions from a table of a document.</summary>
public sealed class Holding
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The document whose table it is from.</summary>
    public required Document Document { get; init; }

    /// <summary>Alpha-3 code, or null when the table does not say whose they are.</summary>
    public string? State { get; init; }

    /// <summary>The munition or its carrier, as the table names it; null where it names none.</summary>
    public string? Munition { get; init; }

    /// <summary>The submunition, as the table names it; null where it names none.</summary>
    public string? Submunition { get; init; }

    /// <summary>The group of the table: <c>Bomb</c>, <c>Rocket</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The figure: whole munitions, or submunitions in one munition, as <see cref="Relation"/> says.</summary>
    public required int Quantity { get; init; }

    /// <summary>What the figure means.</summary>
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
