using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>A State as the map draws it.</summary>
public sealed record DrawnState(StateStatus Status, string Path)
{
    /// <summary>“Japan: in force for it since 1 August 2010”.</summary>
    public string Words => $"{Status.State.CommonName}: {Status.MapWords()}";
}

/// <summary>Where the States of the world stand with a treaty on a day, to be drawn.</summary>
/// <param name="Status">Where they stand.</param>
/// <param name="Land">Paths of land that is no State's of the register.</param>
/// <param name="Shapes">States by the class of their standing; those outside first, so that the borders of the others are drawn over theirs.</param>
/// <param name="Dots">The same for States too small for a shape.</param>
public sealed record WorldView(TreatyStatus Status, string Land, IReadOnlyList<IGrouping<string, DrawnState>> Shapes, IReadOnlyList<IGrouping<string, DrawnState>> Dots)
{
    /// <summary>The map of an archive; null when it holds none.</summary>
    public static WorldView? Of(WorldRecord record, TreatyStatus status)
    {
        if (record.Shapes.Count == 0) return null;
        var statuses = status.States.ToDictionary(s => s.State.Iso3);
        var drawn = record.Shapes.Where(s => s.State is not null).ToLookup(s => s.IsDot, s => new DrawnState(statuses[s.State!.Iso3], s.Path));
        return new(status, string.Concat(record.Shapes.Where(s => s.State is null).Select(s => s.Path)), ByClass(drawn[false]), ByClass(drawn[true]));
    }

    private static IReadOnlyList<IGrouping<string, DrawnState>> ByClass(IEnumerable<DrawnState> states) =>
        [.. states.GroupBy(s => s.Status.Standing.Class()).OrderByDescending(g => g.Key is "outside" or "not-independent").ThenBy(g => g.Key, StringComparer.Ordinal)];
}
