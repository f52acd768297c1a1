namespace CuratedArchive.Documents;

/// <summary>A piece of a document as its form shows it; nothing is interpreted yet.</summary>
/// <param name="Span">The words in <see cref="Reading.Text"/>.</param>
public abstract record Block(TextSpan Span);

/// <summary>A heading.</summary>
/// <param name="Span">The words, without markup.</param>
/// <param name="Level">From 1, the level of the form; levels need not be contiguous.</param>
public sealed record Heading(TextSpan Span, int Level) : Block(Span);

/// <summary>A paragraph.</summary>
public sealed record Paragraph(TextSpan Span) : Block(Span);

/// <summary>An item of a list.</summary>
/// <param name="Span">The words, without the bullet or number.</param>
/// <param name="Depth">From 0.</param>
/// <param name="Number">The number as it stands (<c>3.</c>), or null for a bullet.</param>
public sealed record ListItem(TextSpan Span, int Depth, string? Number) : Block(Span);

/// <summary>A paragraph set off as a quotation.</summary>
public sealed record Quotation(TextSpan Span) : Block(Span);

/// <summary>A cell of a table.</summary>
/// <param name="Span">The words; a cell that stands for several rows is repeated with the same span, an empty one has length 0.</param>
/// <param name="Text">The words, with white space folded; empty for a cell without any.</param>
public readonly record struct Cell(TextSpan Span, string Text);

/// <summary>A table.</summary>
/// <param name="Span">All its words, the caption left out.</param>
/// <param name="Caption">The caption without its marker, or null.</param>
/// <param name="Columns">The names of the columns; empty where the table has no header.</param>
/// <param name="Rows">The rows, each as long as the header; a value that spans rows is repeated in each.</param>
/// <param name="NoteLabel">The label of the marker in the caption, or null.</param>
public sealed record Table(TextSpan Span, TextSpan? Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, string? NoteLabel) : Block(Span);
