using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Tests.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Tests.Addresses;

/// <summary>A folder of texts that is imported again and again.</summary>
internal sealed class Imported : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private string? _data;

    /// <summary>What the last import noticed.</summary>
    public IReadOnlyList<Diagnostic> Found { get; private set; } = [];

    public Imported With(string name, string text)
    {
        _folder.Write($"texts/{name}", text);
        return this;
    }

    public Imported Without(string name)
    {
        File.Delete(_folder.At($"texts/{name}"));
        return this;
    }

    /// <summary>Rows of <c>data/addresses.csv</c>.</summary>
    public Imported Moving(params string[] rows)
    {
        _data ??= _folder.CopyOfData();
        _folder.Write("data/addresses.csv", "from,to,reason,decided\n" + string.Concat(rows.Select(r => r + "\n")));
        return this;
    }

    /// <summary>Gives a claim or statement of the archive that is there another slug, as an earlier reading could have.</summary>
    public Imported Rename(string slug, string other)
    {
        using (var archive = new SqliteConnection($"Data Source={_folder.At("a.db")};Pooling=False"))
        {
            archive.Open();
            using var command = archive.CreateCommand();
            command.CommandText = "UPDATE Claims SET Slug = $other WHERE Slug = $slug; UPDATE Statements SET Slug = $other WHERE Slug = $slug";
            command.Parameters.AddWithValue("$slug", slug);
            command.Parameters.AddWithValue("$other", other);
            Assert.Equal(1, command.ExecuteNonQuery());
        }
        return this;
    }

    /// <summary>Imports into the archive that is there, or anew.</summary>
    public Names Read(bool anew = false)
    {
        if (anew) File.Delete(_folder.At("a.db"));
        Found = new Importer(new([_folder.At("texts")], _data ?? Repository.Data, _folder.At("a.db"))).Run().Diagnostics;
        using var archive = ArchiveFile.Open(_folder.At("a.db"));
        return new(
            archive.Documents.ToDictionary(d => d.Slug, d => d.Text),
            archive.Sources.ToDictionary(s => s.Slug, s => s.Container ?? s.Label),
            archive.Claims.Include(c => c.Document).ToDictionary(c => c.Slug, c => c.Quote),
            archive.Statements.ToDictionary(s => s.Slug, s => s.Text),
            archive.MovedAddresses.ToDictionary(m => m.From, m => m.To))
        {
            Keys = archive.Sources.ToDictionary(s => s.Key!, s => s.Slug),
            OtherKeys = archive.Sources.AsEnumerable().SelectMany(s => s.OtherKeys.Select(key => (key, s.Slug))).ToDictionary(),
        };
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

/// <summary>The names of an archive, each with what it names.</summary>
internal sealed record Names(
    IReadOnlyDictionary<string, string> Documents, IReadOnlyDictionary<string, string> Sources, IReadOnlyDictionary<string, string> Claims,
    IReadOnlyDictionary<string, string> Statements, IReadOnlyDictionary<string, string> Moved)
{
    /// <summary>The citation keys, each with the slug of its source.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>What else a source may be cited by.</summary>
    public required IReadOnlyDictionary<string, string> OtherKeys { get; init; }

    /// <summary>All of them, in order.</summary>
    public IEnumerable<string> All => Keys.Keys.Concat(OtherKeys.Keys).Concat(Documents.Keys).Concat(Sources.Keys).Concat(Claims.Keys).Concat(Statements.Keys).Order(StringComparer.Ordinal);
}
