using System.Diagnostics;
using CuratedArchive.Archive;
using CuratedArchive.Exports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Benchmarks;

/// <summary>Exports an archive of a million invented works and says how long it takes, beside the time the sqlite3 shell needs to copy the same bytes out of a table, and how much memory.</summary>
/// <remarks><c>dotnet run -c Release --project tests/CuratedArchive.Benchmarks -- export [FORMAT] [COUNT]</c></remarks>
internal static class ExportAtScale
{
    private const int Buffer = 1 << 20;

    public static async Task RunAsync(string name, int count)
    {
        var folder = Directory.CreateTempSubdirectory("export-at-scale");
        try
        {
            var (archive, file, copy) = (Path.Combine(folder.FullName, "archive.db"), Path.Combine(folder.FullName, "out"), Path.Combine(folder.FullName, "copy.db"));
            Fill(archive, count);
            var export = await ExportAsync(archive, ExportFormats.Named(name)!, file);
            Keep(copy, file);
            var shell = Shell(copy);
            Console.WriteLine($"{name}: {count:N0} works, {new FileInfo(file).Length / 1e6:0.0} MB in {export.TotalSeconds:0.0} s; the sqlite3 shell copies them in {shell.TotalSeconds:0.0} s; ratio {export / shell:0.0}; "
                + $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static ArchiveContext Open(string archive) => new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite($"Data Source={archive}").Options);

    private static void Fill(string archive, int count)
    {
        using var context = Open(archive);
        context.Database.EnsureCreated();
        context.Database.ExecuteSql($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO Sources (Slug, Key, OtherKeys, Kind, Author, Title, Container, Place, Date, Symbol, Url, Pages, Addresses, AlsoAs, Label)
            SELECT 'invented-' || i, 'invented' || i, '[]', CASE i % 4 WHEN 0 THEN 'letter' WHEN 1 THEN 'news-article' WHEN 2 THEN 'resolution' ELSE 'report' END,
                CASE i % 3 WHEN 0 THEN 'Ana Cruz and Bo van der Lind' WHEN 1 THEN 'Ministry of Quiet Skies, Borduria' ELSE NULL END,
                'An invented work on remnants & their clearance, no. ' || i, CASE i % 4 WHEN 1 THEN 'Evening Herald' ELSE NULL END, 'Geneva',
                printf('%d-%02d-%02d', 1990 + i % 30, 1 + i % 12, 1 + i % 28), CASE i % 4 WHEN 2 THEN 'A/RES/77/' || i ELSE NULL END,
                'https://example.org/works/' || i, CASE i % 5 WHEN 0 THEN json_array('12–14') ELSE '[]' END, '[]', '[]', 'An invented work ' || i
            FROM n
            """);
    }

    private static async Task<TimeSpan> ExportAsync(string archive, IExportFormat format, string file)
    {
        await using var context = new ArchiveContext(new DbContextOptionsBuilder<ArchiveContext>().Reading(archive).Options);
        await using var output = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, Buffer, useAsync: false);
        var watch = Stopwatch.StartNew();
        await format.WriteAsync(context.Sources.OneByOne(), output, CancellationToken.None);
        return watch.Elapsed;
    }

    /// <summary>Keeps the lines of the export in a table of their own.</summary>
    private static void Keep(string copy, string file)
    {
        using var connection = new SqliteConnection($"Data Source={copy}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var create = new SqliteCommand("CREATE TABLE Lines (Text TEXT NOT NULL)", connection, transaction);
        create.ExecuteNonQuery();
        using var insert = new SqliteCommand("INSERT INTO Lines VALUES ($text)", connection, transaction);
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        foreach (var record in Records(file))
        {
            text.Value = record;
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>About as many lines a row as a record has.</summary>
    private static IEnumerable<string> Records(string file) => File.ReadLines(file).Chunk(11).Select(lines => string.Join("\n", lines));

    private static TimeSpan Shell(string copy)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"sqlite3 '{copy}' 'SELECT Text FROM Lines' > '{copy}.out'"]))!;
        process.WaitForExit();
        return watch.Elapsed;
    }
}
