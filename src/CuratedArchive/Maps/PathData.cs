using System.Globalization;
using System.Text;

namespace CuratedArchive.Maps;

/// <summary>Outlines become SVG path data (W3C, <em>Scalable Vector Graphics 2</em>, section 9.3) in whole numbers, as short as they can be written.</summary>
internal static class PathData
{
    /// <summary>Closed rings, each begun at a place and continued by steps. A ring that rounding leaves with less than three points is left out.</summary>
    public static string Of(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            var points = Whole(ring);
            if (points.Count < 3) continue;
            path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
            for (var i = 1; i < points.Count; i++) Step(path, points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
            path.Append('z');
        }
        return path.ToString();
    }

    /// <summary>A circle, as two half arcs.</summary>
    public static string Circle(MapPoint at, int radius) => string.Create(CultureInfo.InvariantCulture,
        $"M{(int)Math.Round(at.X) - radius} {(int)Math.Round(at.Y)}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0z");

    /// <summary>The points in whole numbers, without those that fall on the one before.</summary>
    private static List<(int X, int Y)> Whole(IReadOnlyList<MapPoint> ring)
    {
        var points = new List<(int X, int Y)>();
        foreach (var point in ring.Select(p => ((int)Math.Round(p.X), (int)Math.Round(p.Y))))
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        if (points.Count > 1 && points[^1] == points[0]) points.RemoveAt(points.Count - 1);
        return points;
    }

    /// <summary>A step; a minus sign needs no space before it.</summary>
    private static void Step(StringBuilder path, int x, int y)
    {
        if (x >= 0 && path[^1] != 'l') path.Append(' ');
        path.Append(CultureInfo.InvariantCulture, $"{x}");
        if (y >= 0) path.Append(' ');
        path.Append(CultureInfo.InvariantCulture, $"{y}");
    }
}
