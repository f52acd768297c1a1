using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>The header of a table of a page. It may take several rows: <c>Stockpiled</c> above <c>Munitions</c> and <c>Submunitions</c>, beside <c>State</c> that reaches over both.</summary>
internal static class HtmlHeader
{
    private const int Most = 3;

    /// <summary>How many rows at the top are the header: those of the head of the table, those that hold header cells alone, and those a cell of the first row reaches into.</summary>
    public static int Rows(IReadOnlyList<IElement> rows)
    {
        var marked = rows.TakeWhile(r => r.ParentElement is { LocalName: "thead" } || Cells(r).All(c => c.LocalName == "th")).Count();
        if (marked >= rows.Count) marked = 1;
        var first = Cells(rows[0]);
        var isGrouped = first.Exists(c => HtmlTable.Span(c, "colspan") > 1);
        var reached = isGrouped ? first.Max(c => HtmlTable.Span(c, "rowspan")) : 1;
        return Math.Clamp(isGrouped ? Math.Max(marked, reached) : marked, 1, Math.Min(Most, rows.Count - 1));
    }

    /// <summary>Makes one row of the header: each column gets what stands above it from top to bottom; a cell over the whole table is a title and no name of a column.</summary>
    /// <param name="cells">The cells row by row.</param>
    /// <param name="heads">How many rows are the header.</param>
    public static IReadOnlyList<IReadOnlyList<Cell>> Join(IReadOnlyList<IReadOnlyList<Cell>> cells, int heads)
    {
        if (heads < 2 || heads >= cells.Count) return cells;
        var rows = cells.Take(heads).ToList();
        var named = rows.Where(r => r.Select(c => c.Text).Distinct().Count() > 1).ToList();
        if (named.Count == 0) return cells;
        var width = rows.Max(r => r.Count);
        return [[.. Enumerable.Range(0, width).Select(i => Join([.. named.Where(r => i < r.Count).Select(r => r[i])]))], .. cells.Skip(heads)];
    }

    private static Cell Join(IReadOnlyList<Cell> column) =>
        column.Count == 0 ? default : new(column[^1].Span, string.Join(' ', column.Select(c => c.Text).Where(t => t.Length > 0).Distinct()));

    private static List<IElement> Cells(IElement row) => [.. row.Children.Where(e => e.LocalName is "td" or "th")];
}
