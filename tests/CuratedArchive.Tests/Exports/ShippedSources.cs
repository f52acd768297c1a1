using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Exports;

/// <summary>Every source that the documents of the repository cite, imported once.</summary>
internal static class ShippedSources
{
    private static readonly Lazy<IReadOnlyList<Source>> Read = new(() => Import([]));

    /// <summary>The sources, in the order of the archive.</summary>
    public static IReadOnlyList<Source> All => Read.Value;

    /// <summary>The sources that other documents cite.</summary>
    /// <param name="paths">Files or folders; none for those of the repository.</param>
    public static IReadOnlyList<Source> Import(IReadOnlyList<string> paths)
    {
        using var folder = new TemporaryFolder();
        Assert.True(new Importer(new(paths, Repository.Data, folder.At("a.db"))).Run().Written);
        using var archive = ArchiveFile.Open(folder.At("a.db"));
        List<Source> sources = [.. archive.Sources.OrderBy(s => s.Id)];
        SqliteConnection.ClearAllPools();
        return sources;
    }
}
