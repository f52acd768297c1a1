using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>Tables of a page: values that span rows are repeated in each of them.</summary>
internal static class HtmlTable
{
    private const int MostSpan = 1000;
    private const int MostColumns = 60;

    /// <summary>Reads a table; null for one that only lays out the page.</summary>
    public static Table? Read(IElement table, Draft draft, HtmlWords words)
    {
        var rows = table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table).ToList();
        if (rows.Count < 2 || table.QuerySelector("table, h1, h2, h3") is not null || table.GetAttribute("role") == "presentation") return null;
        if (rows.Max(r => r.Children.Length) < 2) return null;
        var caption = table.QuerySelector("caption") is { } c ? Write(c, draft, words).Span : (TextSpan?)null;
        draft.Append('\n');
        var start = draft.Length;
        var (cells, heads) = Grid(rows, draft, words);
        var span = draft.TrimmedFrom(start);
        if (cells.Count < 2 || span.Length == 0) return null;
        return TextTables.Of(HtmlHeader.Join(cells, heads)) with { Caption = caption is { Length: > 0 } ? caption : null, Span = span };
    }

    /// <summary>The cells row by row, and how many rows at the top are the header.</summary>
    private static (List<IReadOnlyList<Cell>> Cells, int Heads) Grid(List<IElement> rows, Draft draft, HtmlWords words)
    {
        var (grid, heads, headed) = (new List<IReadOnlyList<Cell>>(), HtmlHeader.Rows(rows), 0);
        var open = new Dictionary<int, (Cell Cell, int Rows)>();
        for (var at = 0; at < rows.Count; at++)
        {
            var cells = new List<Cell>();
            foreach (var element in rows[at].Children.Where(e => e.LocalName is "td" or "th"))
            {
                Carry(cells, open);
                Place(cells, open, Write(element, draft, words), Span(element, "rowspan"), Span(element, "colspan"), repeated: at < heads);
                draft.Append('\t');
            }
            Carry(cells, open);
            draft.Append('\n');
            if (!cells.Exists(c => c.Text.Length > 0)) continue;
            grid.Add(cells);
            if (at < heads) headed = grid.Count;
        }
        return (grid, headed);
    }

    /// <summary>Repeats the cells that reach into this row from above.</summary>
    private static void Carry(List<Cell> cells, Dictionary<int, (Cell Cell, int Rows)> open)
    {
        while (open.TryGetValue(cells.Count, out var above))
        {
            if (above.Rows <= 1) open.Remove(cells.Count);
            else open[cells.Count] = (above.Cell, above.Rows - 1);
            cells.Add(above.Cell);
        }
    }

    /// <summary>Adds a cell; where it spans columns the others are empty, in a header they say the same.</summary>
    private static void Place(List<Cell> cells, Dictionary<int, (Cell Cell, int Rows)> open, Cell cell, int rowSpan, int columnSpan, bool repeated)
    {
        for (var i = 0; i < columnSpan && cells.Count < MostColumns; i++)
        {
            var part = i == 0 || repeated ? cell : new Cell(new(cell.Span.Start, 0), "");
            if (rowSpan > 1) open[cells.Count] = (part, rowSpan - 1);
            cells.Add(part);
        }
    }

    private static Cell Write(IElement element, Draft draft, HtmlWords words)
    {
        var start = draft.Length;
        words.Place(element);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement { LocalName: "p" or "div" or "li" } && !char.IsWhiteSpace(draft.Last)) draft.Append(' ');
            words.Write(child, 1);
        }
        var span = draft.TrimmedFrom(start);
        return new(span, Blanks.Fold(draft.Words(span)));
    }

    /// <summary>How many rows or columns a cell takes.</summary>
    internal static int Span(IElement element, string attribute) => int.TryParse(element.GetAttribute(attribute), out var span) ? Math.Clamp(span, 1, MostSpan) : 1;
}
