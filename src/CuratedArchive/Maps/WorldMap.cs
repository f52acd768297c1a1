using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Maps;

/// <summary>
/// The map of the world, drawn once from the geometry in <c>map</c> of the data folder: a shape for each State and a dot for those too small to be seen.
/// Its middle is 11° 30′ E, so that its edge runs through the Bering Strait and cuts no land; land south of 60° S, where no State is, is left out.
/// </summary>
public static class WorldMap
{
    /// <summary>The width of the frame all shapes are drawn in.</summary>
    public const int Width = 2000;

    /// <summary>The height of the frame.</summary>
    public const int Height = 890;

    internal const string Geometry = "map/countries-110m.json";

    private const string SmallStates = "map/small-states.csv";
    /// <summary>Land the geometry draws apart and the depositary's record holds for a State: Somaliland, northern Cyprus.</summary>
    private static readonly Dictionary<string, string> PartOf = new() { ["SOL"] = "SOM", ["CYN"] = "CYP" };

    private const double Middle = 11.5;
    private const int Equator = 494, Antarctic = -60, DotRadius = 9, DotGap = 21;

    /// <summary>Draws the map.</summary>
    /// <param name="folder">The data folder; without the geometry in its folder <c>map</c> there is no map.</param>
    /// <param name="states">The States.</param>
    /// <param name="found">Takes ARC208, and what is wrong with the list of small States.</param>
    /// <returns>Land that is no State's first, then the States by alpha-3 code, then the dots.</returns>
    public static IReadOnlyList<Shape> Read(string folder, IEnumerable<State> states, DiagnosticBag found)
    {
        var stateOf = states.ToDictionary(s => s.Iso3);
        var shapes = ReadShapes(Path.Combine(folder, Geometry), stateOf, found);
        return shapes.Count == 0 ? [] : [.. shapes, .. ReadDots(folder, stateOf, shapes.Select(s => s.State).ToHashSet(), found)];
    }

    private static List<Shape> ReadShapes(string file, Dictionary<string, State> states, DiagnosticBag found)
    {
        if (!File.Exists(file) || SourceTextReader.Read(file, file, found) is not { } text) return [];
        try
        {
            return [.. TopoJson.Read(text.Content, Place).Where(r => r.North > Antarctic).GroupBy(r => PartOf.GetValueOrDefault(r.Code, r.Code))
                .Select(g => new Shape { State = states.GetValueOrDefault(g.Key), Path = PathData.Of([.. g.SelectMany(r => r.Rings)]), IsDot = false })
                .OrderBy(s => s.State?.Iso3 ?? "", StringComparer.Ordinal)];
        }
        catch (FormatException e)
        {
            found.Add(Rules.MapUnreadable, new(file), e.Message);
            return [];
        }
    }

    private static IEnumerable<Shape> ReadDots(string folder, Dictionary<string, State> states, HashSet<State?> drawn, DiagnosticBag found)
    {
        var dots = new List<(State State, MapPoint At)>();
        foreach (var row in CsvTable.In(folder, SmallStates, found).ReadIfThere("iso3", "longitude", "latitude"))
        {
            var (state, at) = (row.Known("iso3", states, "a State of states.csv"), Place(row.Degrees("longitude", 180), row.Degrees("latitude", 90)));
            if (row.IsValid && drawn.Add(state)) dots.Add((state!, at));
        }
        return dots.Zip(DotSpacing.Apart([.. dots.Select(d => d.At)], DotGap),
            (dot, at) => new Shape { State = dot.State, Path = PathData.Circle(at, DotRadius), IsDot = true }).OrderBy(s => s.State!.Iso3, StringComparer.Ordinal);
    }

    private static MapPoint Place(double longitude, double latitude)
    {
        var (x, y) = EqualEarth.Project(FromMiddle(longitude), latitude);
        var scale = Width / (2 * EqualEarth.HalfWidth);
        return new(Width / 2.0 + x * scale, Equator - y * scale);
    }

    /// <summary>Degrees to the east of the middle meridian, from -180 up to 180.</summary>
    private static double FromMiddle(double longitude) => (longitude - Middle + 540) % 360 - 180;
}
