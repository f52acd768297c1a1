using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>How many records of one kind came, changed and went on one day.</summary>
public sealed record DayOfChanges(DateOnly Day, StampedKind Kind, int Added, int Changed, int Gone)
{
    /// <summary>The changes of the last days, the latest first; a record is counted on the day of its last change alone.</summary>
    public static async Task<IReadOnlyList<DayOfChanges>> ReadAsync(ArchiveContext archive, int most, CancellationToken cancel) =>
        await archive.Stamps.GroupBy(s => new { s.Day, s.Kind }).OrderByDescending(g => g.Key.Day).ThenBy(g => g.Key.Kind).Take(most)
            .Select(g => new DayOfChanges(g.Key.Day, g.Key.Kind, g.Count(s => !s.Deleted && s.Added == s.Day), g.Count(s => !s.Deleted && s.Added != s.Day), g.Count(s => s.Deleted)))
            .ToListAsync(cancel);
}
