using System.Text;
using CuratedArchive.Archive;
using CuratedArchive.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Golden;

/// <summary>What is read in the documents of the repository, as a file in the diff: a change shows what it gained and what it lost.</summary>
public sealed class CorpusReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_corpus_reads_as_it_did()
    {
        Assert.True(new Importer(new([], Repository.Data, _folder.At("a.db"))).Run().Written);
        using (var archive = ArchiveFile.Open(_folder.At("a.db"))) GoldenFile.Matches("corpus-report.txt", Encoding.UTF8.GetBytes(CorpusReport.Of(archive)));
        SqliteConnection.ClearAllPools();
    }
}
