namespace CuratedArchive.Maps;

/// <summary>
/// Leaves out the points of a line that nobody would miss: D. H. Douglas and T. K. Peucker, “Algorithms for the reduction of the number of points required to represent
/// a digitized line or its caricature”, <em>Cartographica</em> 10:2 (1973), pp. 112–122.
/// </summary>
internal static class LineThinning
{
    /// <summary>The line with fewer points; its ends stay, so that lines that met still meet.</summary>
    /// <param name="line">The points.</param>
    /// <param name="tolerance">How far a point left out may lie from the line.</param>
    public static IEnumerable<MapPoint> Thin(IReadOnlyList<MapPoint> line, double tolerance)
    {
        var kept = new bool[line.Count];
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var part))
        {
            kept[part.From] = kept[part.To] = true;
            if (Farthest(line, part.From, part.To) is not { } farthest || line[farthest].DistanceTo(line[part.From], line[part.To]) <= tolerance) continue;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }
        return line.Where((_, i) => kept[i]);
    }

    private static int? Farthest(IReadOnlyList<MapPoint> line, int from, int to) =>
        to - from < 2 ? null : Enumerable.Range(from + 1, to - from - 1).MaxBy(i => line[i].DistanceTo(line[from], line[to]));
}
