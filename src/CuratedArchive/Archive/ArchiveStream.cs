using CuratedArchive.Citations;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Archive;

/// <summary>Rows that are read one after another, however many there are.</summary>
public static class ArchiveStream
{
    /// <summary>Works in the order of the archive. None is held once the next is read, so that a million take no more memory than a hundred.</summary>
    /// <param name="works">The works, in any order.</param>
    public static IAsyncEnumerable<Source> OneByOne(this IQueryable<Source> works) => works.AsNoTracking().OrderBy(s => s.Id).AsAsyncEnumerable();
}
