using CuratedArchive.Archive;
using CuratedArchive.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.History;

/// <summary>An archive of invented documents that is imported again and again onto the same file.</summary>
internal sealed class Reimported : IDisposable
{
    public const string Denmark = "---\ntitle: Denmark speaks\ndate: 2019-05-04\nstate: Denmark\n---\n\nDenmark ratified the Convention on Cluster Munitions on 12 February 2010.[1]\n\n[1] Letter from the Ministry of Foreign Affairs, 3 May 2012.\n";
    public const string Malta = "---\ntitle: Malta speaks\ndate: 2019-05-05\nstate: Malta\n---\n\nMalta is a state party to the Convention on Cluster Munitions.\n";
    public const string Peru = "---\ntitle: Peru speaks\ndate: 2019-05-06\nstate: Peru\n---\n\nPeru is a state party to the Convention on Cluster Munitions.\n";

    private readonly TemporaryFolder _folder = new();

    public Reimported() => Data = _folder.CopyOfData();

    public string Path => _folder.At("a.db");

    /// <summary>A copy of the registers that may be changed.</summary>
    public string Data { get; }

    /// <summary>The folder of the documents.</summary>
    public string Texts => _folder.At("texts");

    /// <summary>Writes a document, or takes it away.</summary>
    public void Put(string name, string? text)
    {
        if (text is null) File.Delete(_folder.At($"texts/{name}.md"));
        else _folder.Write($"texts/{name}.md", text);
    }

    /// <summary>Imports what is there, on a day.</summary>
    public ImportResult Import(string? day = null) => Import([Texts], day);

    /// <summary>Imports the repository's own documents and what is there.</summary>
    public ImportResult ImportCorpus(string? day = null) => Import([System.IO.Path.Combine(Repository.Data, "documents"), .. Directory.Exists(_folder.At("texts")) ? (string[])[_folder.At("texts")] : []], day);

    private ImportResult Import(IReadOnlyList<string> paths, string? day)
    {
        var result = new Importer(new(paths, Data, Path) { Day = day is null ? null : DateOnly.Parse(day) }).Run();
        Assert.True(result.Written, string.Join("\n", result.Diagnostics));
        return result;
    }

    /// <summary>Reads the archive as it is now.</summary>
    public T Read<T>(Func<ArchiveContext, T> read)
    {
        using var archive = ArchiveFile.Open(Path);
        return read(archive);
    }

    /// <summary>The stamps of a kind as words: path, the day it came, the day it changed last, and whether it is gone.</summary>
    public IReadOnlyList<string> StampsOf(StampedKind kind) =>
        Read(a => a.Stamps.Where(s => s.Kind == kind).OrderBy(s => s.Id).AsEnumerable().Select(s => $"{s.Slug} {s.Added:O} {s.Day:O}{(s.Deleted ? " gone" : "")}").ToList());

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
