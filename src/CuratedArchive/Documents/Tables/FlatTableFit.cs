namespace CuratedArchive.Documents;

/// <summary>How cells that stand one below the other make a table.</summary>
/// <param name="Above">How many lines stand above the header: a caption, or a heading and a caption.</param>
/// <param name="Columns">How many columns there are; so many cells are the header.</param>
/// <param name="Grouped">Whether the first column stands once for several rows.</param>
/// <param name="Alignment">The column of each cell behind the header.</param>
internal sealed record FlatTableFit(int Above, int Columns, bool Grouped, CellAlignment Alignment)
{
    private const int MostColumns = 8;
    private const int FewestRows = 3;

    /// <summary>In fewer rows nothing can tell which cells are missing.</summary>
    private const int FewestWithGaps = 5;

    private const double GroupAgain = -2;
    private const double ShortCaption = -3;
    private const double ColumnCost = 0.7;

    /// <summary>How many lines can stand above the header.</summary>
    public const int MostAbove = 2;

    private const int Sample = 150;
    private const int Rounds = 5;
    private const double HeadWords = -1.2;
    private const double HeadOther = -7;
    private static readonly double[] LinesAbove = [0, -0.5, -3];

    /// <summary>The first body cell.</summary>
    public int Body => Above + Columns;

    /// <summary>Finds the table that explains the cells best; null when none explains them clearly better than no table.</summary>
    /// <param name="cells">The lines, from the first that may be a heading or the caption.</param>
    /// <param name="captioned">How many of them stand above the header, when a marker shows the caption; else null.</param>
    public static FlatTableFit? Find(IReadOnlyList<string> cells, int? captioned)
    {
        var shapes = CellShapes.Of(cells);
        FlatTableFit? best = null;
        var bestScore = double.NegativeInfinity;
        for (var columns = 2; columns <= MostColumns; columns++)
            for (var above = captioned ?? 0; above <= (captioned ?? MostAbove); above++)
                foreach (var grouped in columns > 2 ? new[] { true, false } : [false])
                {
                    if (Try(cells, shapes, above, columns, grouped) is not var (fit, score) || score <= bestScore) continue;
                    (best, bestScore) = (fit, score);
                }
        return best is null ? null : best with { Alignment = CellAlignment.Best(shapes[best.Body..], best.Alignment.Model, best.Grouped)! };
    }

    private static (FlatTableFit, double)? Try(IReadOnlyList<string> cells, CellShape[] shapes, int above, int columns, bool grouped)
    {
        var first = above + columns;
        if (cells.Count - first < FewestRows * 2) return null;
        var header = HeaderScore(shapes, above, columns) + LinesAbove[above];
        if (above > 0 && cells[above - 1].Count(c => c == ' ') < 2) header += ShortCaption;
        if (header < HeadOther * 2 || cells.Skip(above).Take(columns).Distinct().Count() < columns) return null;
        var body = shapes.AsSpan(first, Math.Min(Sample, cells.Count - first)).ToArray();
        if (Learn(body, columns, grouped) is not { } alignment) return null;
        var fit = new FlatTableFit(above, columns, grouped, alignment);
        if (!fit.IsPlausible(body)) return null;
        var groups = Enumerable.Range(0, alignment.Column.Length).Where(i => grouped && alignment.Column[i] == 0).Select(i => cells[first + i]).ToList();
        header += (groups.Count - groups.Distinct().Count()) * GroupAgain;
        return (fit, alignment.Score + header - columns * ColumnCost * Math.Log(body.Length));
    }

    private static double HeaderScore(CellShape[] shapes, int above, int columns) => shapes.AsSpan(above, columns).ToArray()
        .Sum(s => s is CellShape.Words or CellShape.Prose ? HeadWords : s == CellShape.Date ? HeadWords * 2 : HeadOther);

    private static CellAlignment? Learn(CellShape[] body, int columns, bool grouped)
    {
        CellAlignment? best = null;
        var anchors = body.GroupBy(s => s).Where(g => g.Count() * columns * 2 >= body.Length).Select(g => g.Key).ToList();
        foreach (var shape in anchors)
            for (var anchor = grouped ? 1 : 0; anchor < columns; anchor++)
                best = Better(best, Settle(body, ColumnModel.Guess(columns, grouped, anchor, shape, body), grouped));
        for (var round = 0; round < Rounds && best is not null; round++)
        {
            var before = best;
            foreach (var move in Moves(best, body, grouped)) best = Better(best, Settle(body, before.Learn(body, grouped, move), grouped));
            if (best == before) break;
        }
        return best;
    }

    /// <summary>Aligns and learns in turn until both have settled.</summary>
    private static CellAlignment? Settle(CellShape[] body, ColumnModel model, bool grouped)
    {
        var alignment = CellAlignment.Best(body, model, grouped);
        for (var round = 0; round < Rounds && alignment is not null; round++)
        {
            var before = alignment.Column;
            alignment = CellAlignment.Best(body, alignment.Learn(body, grouped), grouped);
            if (alignment is not null && round > 0 && alignment.Column.AsSpan().SequenceEqual(before)) break;
        }
        return alignment;
    }

    /// <summary>The shapes of an alignment with a neighbouring column they could stand in instead.</summary>
    private static IEnumerable<(CellShape, int, int)> Moves(CellAlignment alignment, CellShape[] body, bool grouped)
    {
        var held = alignment.Column.Select((c, i) => (c, body[i])).CountBy(x => x).ToList();
        foreach (var ((column, shape), times) in held)
            foreach (var to in (int[])[column - 1, column + 1])
                if (to >= 0 && to < alignment.Model.Columns && (times > 1 || (grouped && to == 0))) yield return (shape, column, to);
    }

    private static CellAlignment? Better(CellAlignment? a, CellAlignment? b) => a is null || (b is not null && b.Score > a.Score + 1e-9) ? b : a;

    /// <summary>Enough rows, few missing cells, no column without cells, and columns that differ: they explain the cells better than one heap does.</summary>
    private bool IsPlausible(CellShape[] body)
    {
        var used = Alignment.Column.Length;
        var rows = Enumerable.Range(0, used).Count(i => Alignment.StartsRow(i, Grouped));
        var cells = Alignment.Column.Count(c => !Grouped || c > 0);
        var width = Grouped ? Columns - 1 : Columns;
        var heap = body.Take(used).GroupBy(s => s).Sum(g => g.Count() * Math.Log(g.Count() / (double)used));
        var filled = Enumerable.Range(0, Columns).All(c => Alignment.Column.Count(x => x == c) is var n && (n * 4 >= rows || (Grouped && c == 0 && n > 0)) && (c > 0 || Grouped == (n * 10 < rows * 7)));
        return rows >= FewestRows && (rows >= FewestWithGaps || cells == rows * width) && cells * 10 >= rows * width * 6 && filled && Alignment.Score - heap > 0.15 * used;
    }
}
