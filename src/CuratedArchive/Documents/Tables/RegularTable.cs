namespace CuratedArchive.Documents;

/// <summary>Cells one below the other that make a table without gaps: every row has all its cells, and a column of figures shows where each begins. Few rows are enough for that.</summary>
internal static class RegularTable
{
    private const int MostColumns = 8;
    private const int FewestCells = 6;
    private const int FewestRows = 2;
    private const int MostLeftOver = 2;

    /// <summary>The only table that explains the cells without a gap; null where none does, or where two do.</summary>
    /// <param name="cells">The lines, from the first that may be a heading or the caption.</param>
    /// <param name="captioned">How many of them stand above the header, when a marker shows the caption; else null.</param>
    public static FlatTableFit? Find(IReadOnlyList<string> cells, int? captioned)
    {
        var shapes = CellShapes.Of(cells);
        var found = new List<(int Above, int Columns, int Cells)>();
        for (var columns = 2; columns <= MostColumns; columns++)
            for (var above = captioned ?? 0; above <= (captioned ?? FlatTableFit.MostAbove); above++)
                if (Body(cells, shapes, above, columns) is { } body) found.Add((above, columns, body));
        if (found is not [var (lines, width, length)]) return null;
        var held = shapes.AsSpan(lines + width, length).ToArray();
        var alignment = new CellAlignment([.. Enumerable.Range(0, length).Select(i => i % width)], 0, ColumnModel.Guess(width, false, 0, CellShape.Words, held));
        return new(lines, width, false, alignment);
    }

    /// <summary>How many cells the rows have that follow such a header; null where it is none, or too many cells are left over.</summary>
    private static int? Body(IReadOnlyList<string> cells, CellShape[] shapes, int above, int columns)
    {
        var first = above + columns;
        if (first >= cells.Count || cells.Take(first).Any(c => c.Any(char.IsDigit)) || cells.Skip(above).Take(columns).Distinct().Count() < columns) return null;
        var rows = 0;
        while (first + (rows + 1) * columns <= cells.Count && IsAlike(shapes, first, first + rows * columns, columns)) rows++;
        var end = first + rows * columns;
        if (rows < FewestRows || rows * columns < FewestCells || cells.Count - end > MostLeftOver || cells.Skip(end).Any(c => c.Any(char.IsDigit))) return null;
        return IsFigure(shapes[first]) || !Enumerable.Range(1, columns - 1).Any(c => IsFigure(shapes[first + c])) ? null : rows * columns;
    }

    /// <summary>Whether a row has figures where the first row has them, and words where that has words.</summary>
    private static bool IsAlike(CellShape[] shapes, int first, int row, int columns) =>
        Enumerable.Range(0, columns).All(c => IsFigure(shapes[first + c]) == IsFigure(shapes[row + c]) || (c > 0 && shapes[row + c] == CellShape.Blank));

    private static bool IsFigure(CellShape shape) => shape is CellShape.Number;
}
