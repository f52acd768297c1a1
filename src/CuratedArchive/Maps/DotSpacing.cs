namespace CuratedArchive.Maps;

/// <summary>Dots that would cover each other are moved apart, each by the same way, until none does.</summary>
internal static class DotSpacing
{
    private const int MostRounds = 500;

    /// <summary>The dots, in the same order, at least the gap apart; without room for that, as far as it came.</summary>
    /// <param name="dots">Where they belong.</param>
    /// <param name="gap">The least distance between two.</param>
    public static IReadOnlyList<MapPoint> Apart(IReadOnlyList<MapPoint> dots, double gap)
    {
        var moved = dots.ToArray();
        for (var round = 0; round < MostRounds && Push(moved, gap); round++) { }
        return moved;
    }

    private static bool Push(MapPoint[] dots, double gap)
    {
        var pushed = false;
        for (var i = 0; i < dots.Length; i++)
        {
            for (var j = i + 1; j < dots.Length; j++)
            {
                var (a, b) = (dots[i], dots[j]);
                var distance = a.DistanceTo(b);
                if (distance >= gap - 0.01) continue;
                var (x, y) = distance > 0 ? ((b.X - a.X) / distance, (b.Y - a.Y) / distance) : (1, 0);
                var way = (gap - distance) / 2;
                (dots[i], dots[j]) = (new(a.X - x * way, a.Y - y * way), new(b.X + x * way, b.Y + y * way));
                pushed = true;
            }
        }
        return pushed;
    }
}
