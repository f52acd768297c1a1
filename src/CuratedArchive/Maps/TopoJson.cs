using System.Text.Json;

namespace CuratedArchive.Maps;

/// <summary>A country of the geometry.</summary>
/// <param name="Code">Its alpha-3 code; empty where the file gives none.</param>
/// <param name="North">The latitude of its northernmost point.</param>
/// <param name="Rings">Its outlines on the sheet, holes among them.</param>
internal sealed record MapRegion(string Code, double North, IReadOnlyList<IReadOnlyList<MapPoint>> Rings);

/// <summary>
/// Reads a TopoJSON topology (M. Bostock and C. Metcalf, <em>The TopoJSON Format Specification</em>, version 1.0): borders are arcs that neighbours share,
/// in steps of a grid. Each arc is placed and thinned once, so that neighbours go on to meet.
/// </summary>
internal sealed class TopoJson
{
    /// <summary>Half a pixel of a map a thousand pixels wide.</summary>
    private const double Tolerance = 1;

    private readonly List<(double North, MapPoint[] Points)> _arcs;

    private TopoJson(JsonElement topology, Func<double, double, MapPoint> place)
    {
        var (scale, translate) = (Pair(topology.GetProperty("transform").GetProperty("scale")), Pair(topology.GetProperty("transform").GetProperty("translate")));
        _arcs = [.. topology.GetProperty("arcs").EnumerateArray().Select(arc => Places(arc, scale, translate).ToList())
            .Select(arc => (arc.Max(p => p.Latitude), LineThinning.Thin([.. arc.Select(p => place(p.Longitude, p.Latitude))], Tolerance).ToArray()))];
    }

    /// <summary>The countries of a topology with an object <c>countries</c>, whose codes are the property <c>a3</c>.</summary>
    /// <param name="json">The file.</param>
    /// <param name="place">Places a longitude and a latitude, in degrees, on the sheet.</param>
    /// <exception cref="FormatException">It is not such a topology.</exception>
    public static IReadOnlyList<MapRegion> Read(string json, Func<double, double, MapPoint> place)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var topology = new TopoJson(document.RootElement, place);
            return [.. document.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(topology.Region)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>The points of an arc: steps from the one before, on a grid that the transform spreads over the globe (section 2.1.2).</summary>
    private static IEnumerable<(double Longitude, double Latitude)> Places(JsonElement arc, (double X, double Y) scale, (double X, double Y) translate)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var step in arc.EnumerateArray().Select(Pair))
        {
            (x, y) = (x + step.X, y + step.Y);
            yield return (x * scale.X + translate.X, y * scale.Y + translate.Y);
        }
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    private MapRegion Region(JsonElement geometry)
    {
        var arcs = geometry.GetProperty("arcs").EnumerateArray();
        var rings = (geometry.GetProperty("type").GetString() == "MultiPolygon" ? arcs.SelectMany(polygon => polygon.EnumerateArray()) : arcs)
            .Select(ring => ring.EnumerateArray().Select(i => i.GetInt32()).ToList()).ToList();
        return new(CodeOf(geometry), rings.SelectMany(ring => ring).Max(i => _arcs[IndexOf(i)].North), [.. rings.Select(ring => ring.SelectMany(Arc).ToList())]);
    }

    private static string CodeOf(JsonElement geometry) =>
        geometry.TryGetProperty("properties", out var properties) && properties.TryGetProperty("a3", out var code) ? code.GetString() ?? "" : "";

    /// <summary>The points of an arc; a negative number means that it is gone through backwards (section 2.1.4).</summary>
    private IEnumerable<MapPoint> Arc(int number) => number >= 0 ? _arcs[number].Points : _arcs[~number].Points.Reverse();

    private static int IndexOf(int number) => number >= 0 ? number : ~number;
}
