using System.Runtime.CompilerServices;
using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Tests.Site;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Exports;

/// <summary>Works are read for an export one by one, however many there are.</summary>
public sealed class OneByOneTests
{
    [Fact]
    public async Task A_work_is_let_go_once_the_next_ones_are_read()
    {
        using var folder = new TemporaryFolder();
        SiteFixture.Import(folder.At("a.db"));
        await using (var archive = ArchiveFile.Open(folder.At("a.db")))
        {
            await using var works = archive.Sources.OneByOne().GetAsyncEnumerator();
            var first = await NextAsync(works);
            await NextAsync(works);
            await NextAsync(works);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            Assert.False(first.IsAlive);
        }
        SqliteConnection.ClearAllPools();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> NextAsync(IAsyncEnumerator<Source> works)
    {
        Assert.True(await works.MoveNextAsync());
        return new(works.Current);
    }
}
