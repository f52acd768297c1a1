using CuratedArchive.Archive;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Corpus;

/// <summary>The archive made of the repository's own data folder, imported once for all tests of it.</summary>
public sealed class ImportedCorpus : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportedCorpus()
    {
        Result = new Importer(new([], Repository.Data, Path)).Run();
        Archive = ArchiveFile.Open(Path);
    }

    /// <summary>The file.</summary>
    public string Path => _folder.At("corpus.db");

    /// <summary>What the import said.</summary>
    public ImportResult Result { get; }

    /// <summary>The archive, open for reading.</summary>
    public ArchiveContext Archive { get; }

    public void Dispose()
    {
        Archive.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

/// <summary>Every test of the corpus shares one import.</summary>
[CollectionDefinition("Corpus")]
public sealed class CorpusGroup : ICollectionFixture<ImportedCorpus>;
