namespace CuratedArchive.Documents;

/// <summary>Cells in a row put into the columns of a table.</summary>
/// <param name="Column">The column of each cell; in a grouped table column 0 is the heading of a group of rows.</param>
/// <param name="Score">How likely that is, as a logarithm.</param>
/// <param name="Model">The columns that were learned of it.</param>
internal sealed record CellAlignment(int[] Column, double Score, ColumnModel Model)
{
    private const double LeftOver = -3.0;
    private const int MostLeftOver = 3;

    /// <summary>The most likely alignment under a model (Viterbi); up to three cells at the end may belong to no row.</summary>
    /// <param name="cells">The shapes of the cells.</param>
    /// <param name="model">The columns.</param>
    /// <param name="grouped">Whether column 0 stands once for several rows.</param>
    public static CellAlignment? Best(CellShape[] cells, ColumnModel model, bool grouped)
    {
        if (cells.Length == 0) return null;
        var (n, k, steps) = (cells.Length, model.Columns, StepsOf(model, grouped));
        var (score, from) = (new double[n * k], new int[n * k]);
        for (var to = 0; to < k; to++) score[to] = First(model, grouped, to) + model.Holds(to, cells[0]);
        for (var i = 1; i < n; i++)
            for (var to = 0; to < k; to++)
            {
                var (best, at) = Arrive(score.AsSpan((i - 1) * k, k), steps.AsSpan(to * k, k));
                (score[i * k + to], from[i * k + to]) = (best + model.Holds(to, cells[i]), at);
            }
        return Trace(score, from, n, model, grouped);
    }

    private static double First(ColumnModel model, bool grouped, int to) => grouped ? (to == 0 ? 0 : double.NegativeInfinity) : model.Skips(0, to);

    private static (double, int) Arrive(ReadOnlySpan<double> before, ReadOnlySpan<double> steps)
    {
        var (best, bestFrom) = (double.NegativeInfinity, -1);
        for (var at = 0; at < before.Length; at++)
            if (before[at] + steps[at] is var step && step > best) (best, bestFrom) = (step, at);
        return (best, bestFrom);
    }

    /// <summary>What it costs to come to each column from each other.</summary>
    private static double[] StepsOf(ColumnModel model, bool grouped)
    {
        var steps = new double[model.Columns * model.Columns];
        for (var to = 0; to < model.Columns; to++)
            for (var at = 0; at < model.Columns; at++) steps[to * model.Columns + at] = Step(model, grouped, at, to);
        return steps;
    }

    /// <summary>From one cell to the next: on in the row, or over its end into the next row.</summary>
    private static double Step(ColumnModel model, bool grouped, int at, int to)
    {
        if (to > at) return model.Skips(at + 1, to);
        return grouped && at == 0 ? double.NegativeInfinity : model.Skips(at + 1, model.Columns) + model.Skips(0, to);
    }

    private static CellAlignment? Trace(double[] score, int[] from, int n, ColumnModel model, bool grouped)
    {
        var k = model.Columns;
        var (best, end, at) = (double.NegativeInfinity, -1, -1);
        for (var left = 0; left <= MostLeftOver && n - 1 - left >= 0; left++)
            for (var c = grouped ? 1 : 0; c < k; c++)
                if (score[(n - 1 - left) * k + c] + model.Skips(c + 1, k) + left * LeftOver is var total && total > best) (best, end, at) = (total, n - left, c);
        if (end < 0) return null;
        var columns = new int[end];
        for (var i = end - 1; i >= 0; i--) (columns[i], at) = (at, from[i * k + at]);
        return new(columns, best, model);
    }

    /// <summary>The columns as this alignment shows them.</summary>
    /// <param name="cells">The shapes of the cells.</param>
    /// <param name="grouped">Whether column 0 stands once for several rows.</param>
    /// <param name="moved">A shape that is counted in another column than it was put into, to look for a better alignment there.</param>
    public ColumnModel Learn(CellShape[] cells, bool grouped, (CellShape Shape, int From, int To)? moved = null)
    {
        var (k, rows) = (Model.Columns, 0);
        var (held, shapes, present) = (new int[k * CellShapes.Count], new double[k, CellShapes.Count], new double[k]);
        for (var i = 0; i < Column.Length; i++)
        {
            held[Column[i] * CellShapes.Count + (int)cells[i]]++;
            if (StartsRow(i, grouped)) rows++;
        }
        for (var at = 0; at < held.Length; at++)
        {
            var (column, shape) = (at / CellShapes.Count, at % CellShapes.Count);
            if (moved is { } m && (int)m.Shape == shape && m.From == column) column = m.To;
            shapes[column, shape] += held[at];
            present[column] += held[at];
        }
        return new(shapes, [.. present.Select(p => Math.Max(0, rows - p))], rows);
    }

    /// <summary>Whether a cell begins a row.</summary>
    public bool StartsRow(int cell, bool grouped) => !(grouped && Column[cell] == 0)
        && (cell == 0 || Column[cell] <= Column[cell - 1] || (grouped && Column[cell - 1] == 0));
}
