using System.Text.RegularExpressions;
using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Maps;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Maps;

public sealed partial class WorldMapTests
{
    private static readonly IReadOnlyList<Shape> Shapes = WorldMap.Read(Repository.Data, Some.Register.States, []);

    [Fact]
    public void Every_state_of_the_register_is_on_the_map_exactly_once() =>
        Assert.Equal(Some.Register.States.Select(s => s.Iso3).Order(StringComparer.Ordinal), Shapes.Where(s => s.State is not null).Select(s => s.State!.Iso3).Order(StringComparer.Ordinal));

    [Fact]
    public void Land_that_the_depositarys_record_holds_for_a_State_is_drawn_with_it()
    {
        Assert.Equal(2, Shapes.Single(s => s.State?.Iso3 == "SOM").Path.Count(c => c == 'M'));
        Assert.Equal(2, Shapes.Single(s => s.State?.Iso3 == "CYP").Path.Count(c => c == 'M'));
        Assert.Equal(5, Shapes.Count(s => s.State is null));
    }

    [Fact]
    public void Every_shape_can_be_drawn() =>
        Assert.Empty(Shapes.Where(s => !PathSyntax().IsMatch(s.Path)).Select(s => $"{s.State?.Iso3}: {s.Path}"));

    [Fact]
    public void The_map_lies_in_its_frame_and_fills_it()
    {
        var corners = Shapes.SelectMany(s => PointsOf(s.Path)).ToList();
        Assert.InRange(corners.Min(p => p.X), 0, 200);
        Assert.InRange(corners.Max(p => p.X), WorldMap.Width - 200, WorldMap.Width);
        Assert.InRange(corners.Min(p => p.Y), 0, 20);
        Assert.InRange(corners.Max(p => p.Y), WorldMap.Height - 20, WorldMap.Height);
    }

    [Fact]
    public void No_land_is_cut_by_the_edge_of_the_map()
    {
        // A ring that crossed the edge would go on at the other side and draw a line over the whole map.
        var longest = Shapes.Where(s => !s.IsDot).Select(s => (s.State?.Iso3, Step: s.Path.Split('M', StringSplitOptions.RemoveEmptyEntries).SelectMany(StepsOf).Max())).MaxBy(s => s.Step);
        Assert.True(longest.Step < 300, $"{longest.Iso3} has a step of {longest.Step}");
    }

    [Fact]
    public void No_dot_covers_another()
    {
        var dots = Shapes.Where(s => s.IsDot).Select(s => PointsOf(s.Path)[0]).ToList();
        Assert.Equal(31, dots.Count);
        Assert.All(dots, a => Assert.Single(dots, b => Math.Abs(a.X - b.X) < 18 && Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)) < 18));
    }

    [Fact]
    public void Neighbours_share_their_border()
    {
        HashSet<(int, int)> Of(string code) => [.. PointsOf(Shapes.Single(s => s.State?.Iso3 == code).Path)];
        Assert.True(Of("FRA").Intersect(Of("ESP")).Count() > 2);
        Assert.True(Of("MNG").Intersect(Of("CHN")).Count() > 5);
        Assert.Empty(Of("FRA").Intersect(Of("POL")));
    }

    /// <summary>The sheet is 2.05 times as wide as high, and the poles are lines 0.59 as long as the equator, as its authors say.</summary>
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(180, 0, 2.7066, 0)]
    [InlineData(0, 90, 0, 1.3174)]
    [InlineData(0, -90, 0, -1.3174)]
    [InlineData(180, 90, 1.6036, 1.3174)]
    public void Places_lie_where_the_projection_puts_them(double longitude, double latitude, double x, double y)
    {
        var at = EqualEarth.Project(longitude, latitude);
        Assert.Equal(x, at.X, 0.0002);
        Assert.Equal(y, at.Y, 0.0002);
    }

    [Fact]
    public void Areas_compare_on_the_sheet_as_on_the_ground()
    {
        // Two strips of equal area on a sphere: between 0° and 30°, and between 30° and 90° north, of the same width.
        double Strip(double from, double to) => Enumerable.Range(0, 1000).Sum(i =>
        {
            var (a, b) = (EqualEarth.Project(10, from + (to - from) * i / 1000), EqualEarth.Project(10, from + (to - from) * (i + 1) / 1000));
            return (a.X + b.X) / 2 * (b.Y - a.Y);
        });
        Assert.Equal(1, Strip(0, 30) / Strip(30, 90), 0.001);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],"objects":{"countries":{"geometries":[{"type":"Polygon","arcs":[[7]]}]}}}""")]
    public void Geometry_that_cannot_be_read_is_said_and_leaves_no_shapes(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("map/countries-110m.json", json);
        var found = new DiagnosticBag();
        Assert.Empty(WorldMap.Read(folder.At(""), Some.Register.States, found));
        Assert.Equal("ARC208", Assert.Single<Diagnostic>(found).Rule);
    }

    [Fact]
    public void Without_the_folder_there_is_no_map_and_nothing_to_tell()
    {
        using var folder = new TemporaryFolder();
        var found = new DiagnosticBag();
        Assert.Empty(WorldMap.Read(folder.At(""), Some.Register.States, found));
        Assert.Empty(found);
    }

    [Fact]
    public void The_archive_holds_the_map_and_names_its_files()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("archive.db");
        Site.SiteFixture.Import(file);
        using var archive = ArchiveFile.Open(file);
        Assert.Equal(Shapes.Select(s => s.Path), archive.Shapes.OrderBy(s => s.Id).Select(s => s.Path));
        Assert.Contains("data/map/countries-110m.json", archive.InputFiles.Select(f => f.Name));
        Assert.Contains("data/map/small-states.csv", archive.InputFiles.Select(f => f.Name));
    }

    /// <summary>The points of a path, absolute.</summary>
    private static List<(int X, int Y)> PointsOf(string path)
    {
        var points = new List<(int X, int Y)>();
        foreach (var ring in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = WholeNumber().Matches(ring.Split('a')[0]).Select(n => int.Parse(n.Value)).ToList();
            var (x, y) = (0, 0);
            for (var i = 0; i + 1 < numbers.Count; i += 2) points.Add((x += numbers[i], y += numbers[i + 1]));
        }
        return points;
    }

    /// <summary>How far each step of a ring goes to either side.</summary>
    private static IEnumerable<int> StepsOf(string ring) => WholeNumber().Matches(ring).Select(n => int.Parse(n.Value)).Skip(2).Where((_, i) => i % 2 == 0).Select(Math.Abs);

    [GeneratedRegex(@"^(M\d+ \d+(l-?\d+(?: ?-?\d+)+z|a9 9 0 1 0 18 0a9 9 0 1 0-18 0z))+$")]
    private static partial Regex PathSyntax();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex WholeNumber();
}
