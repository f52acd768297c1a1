namespace CuratedArchive.Maps;

/// <summary>A point on the sheet of the map: x to the right, y downward.</summary>
internal readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));

    /// <summary>How far it lies from the straight line between two points; from the point itself when they are one.</summary>
    public double DistanceTo(MapPoint from, MapPoint to) => from.DistanceTo(to) is var length and > 0
        ? Math.Abs((to.X - from.X) * (from.Y - Y) - (from.X - X) * (to.Y - from.Y)) / length : DistanceTo(from);
}
