namespace CuratedArchive.Documents;

/// <summary>What the columns of a table hold: how likely each shape is in each column, and how likely a column has no cell in a row.</summary>
internal sealed class ColumnModel
{
    private const double Smoothing = 0.2;
    private const double OpenEnd = -1.5;
    private readonly double[,] _shapes;
    private readonly double[] _missing;
    private readonly double[] _present;

    /// <summary>Makes a model of counts.</summary>
    /// <param name="shapes">How often each shape stands in each column.</param>
    /// <param name="missing">How often a row has no cell of the column.</param>
    /// <param name="rows">How many rows there are.</param>
    public ColumnModel(double[,] shapes, double[] missing, double rows)
    {
        Columns = missing.Length;
        (_shapes, _missing, _present) = (new double[Columns, CellShapes.Count], new double[Columns], new double[Columns]);
        for (var c = 0; c < Columns; c++)
        {
            var total = CellShapes.Count * Smoothing;
            for (var s = 0; s < CellShapes.Count; s++) total += shapes[c, s];
            for (var s = 0; s < CellShapes.Count; s++) _shapes[c, s] = Math.Log((shapes[c, s] + Smoothing) / total);
            var share = (missing[c] + Smoothing) / (rows + 3 * Smoothing);
            (_missing[c], _present[c]) = (Math.Log(share), Math.Log(1 - share));
        }
        _missing[^1] += OpenEnd; // A row seldom lacks the cell it ends with.
    }

    public int Columns { get; }

    /// <summary>How likely a column holds a shape, as a logarithm.</summary>
    public double Holds(int column, CellShape shape) => _shapes[column, (int)shape] + _present[column];

    /// <summary>How likely the columns from <paramref name="from"/> up to, not including, <paramref name="to"/> have no cell, as a logarithm.</summary>
    public double Skips(int from, int to)
    {
        var sum = 0.0;
        for (var c = from; c < to; c++) sum += _missing[c];
        return sum;
    }

    /// <summary>A first guess: one column holds one shape in nearly every row, the others what is left.</summary>
    public static ColumnModel Guess(int columns, bool grouped, int anchor, CellShape shape, IReadOnlyList<CellShape> cells)
    {
        var (shapes, rows) = (new double[columns, CellShapes.Count], Math.Max(1.0, cells.Count / (double)columns));
        foreach (var (held, times) in cells.CountBy(c => c))
            for (var c = 0; c < columns; c++) shapes[c, (int)held] = times * (c == anchor ? (held == shape ? 1 : 0.02) : held == shape ? 0.05 : 1);
        if (grouped) shapes[0, (int)CellShape.Words] += cells.Count;
        return new(shapes, [.. Enumerable.Repeat(rows / 10, columns)], rows);
    }
}
