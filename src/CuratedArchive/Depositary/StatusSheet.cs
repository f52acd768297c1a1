namespace CuratedArchive.Depositary;

/// <summary>A cell of a status table.</summary>
/// <param name="Text">Its words with white space folded, without the figures of end notes.</param>
/// <param name="Marks">The figures of end notes in it.</param>
internal sealed record SheetCell(string Text, IReadOnlyList<string> Marks);

/// <summary>A row of a status table.</summary>
/// <param name="Line">The line of the file it begins in, from 1.</param>
/// <param name="Cells">Its cells, in the order of the columns.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetCell> Cells);

/// <summary>A table: the names of its columns and its rows.</summary>
internal sealed record SheetTable(IReadOnlyList<string> Columns, IReadOnlyList<SheetRow> Rows);

/// <summary>What the web page, the XML file and the CSV file of a status table have in common, before anything of it is understood.</summary>
internal sealed record StatusSheet
{
    /// <summary>The references it gives for its treaty, the one a reader sees first: <c>XXVI-6</c>.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The title of the treaty, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The day the table speaks of, or null.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>The number of signatories its head gives, or null.</summary>
    public int? Signatories { get; init; }

    /// <summary>The number of parties its head gives, or null.</summary>
    public int? Parties { get; init; }

    /// <summary>The participants and their acts.</summary>
    public required SheetTable Acts { get; init; }

    /// <summary>Which protocols each participant consented to, in the one page that has such a table; else null.</summary>
    public SheetTable? Protocols { get; init; }

    /// <summary>The end notes by their figures; null for a form that has none, such as CSV.</summary>
    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}
