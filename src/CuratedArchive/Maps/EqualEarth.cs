namespace CuratedArchive.Maps;

/// <summary>
/// The Equal Earth projection of the sphere, on which areas compare as they do on the ground: B. Šavrič, T. Patterson and B. Jenny, “The Equal Earth map projection”,
/// <em>International Journal of Geographical Information Science</em> 33:3 (2019), pp. 454–465, equations 9 and 10, doi:10.1080/13658816.2018.1504949.
/// </summary>
internal static class EqualEarth
{
    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
    private static readonly double HalfRootOfThree = Math.Sqrt(3) / 2;

    /// <summary>How far the equator reaches from the middle meridian, on a sphere of radius 1.</summary>
    public static double HalfWidth { get; } = Project(180, 0).X;

    /// <summary>A place on the sheet, on a sphere of radius 1: x to the east of Greenwich, y to the north of the equator.</summary>
    /// <param name="longitude">Degrees, east positive.</param>
    /// <param name="latitude">Degrees, north positive.</param>
    public static (double X, double Y) Project(double longitude, double latitude)
    {
        var theta = Math.Asin(HalfRootOfThree * Math.Sin(double.DegreesToRadians(latitude)));
        var (t2, t6) = (theta * theta, Math.Pow(theta, 6));
        return (double.DegreesToRadians(longitude) * Math.Cos(theta) / (HalfRootOfThree * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
            theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
