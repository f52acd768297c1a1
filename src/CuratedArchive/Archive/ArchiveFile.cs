using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CuratedArchive.Archive;

/// <summary>The archive cannot be opened or written; the message says why in one line.</summary>
public sealed class ArchiveException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The one file of an archive: how it is told from other files and opened so that nothing can be written.</summary>
public static class ArchiveFile
{
    /// <summary>Marks a SQLite file as an archive (<c>PRAGMA application_id</c>): the letters CuAr.</summary>
    public const int ApplicationId = 0x43754172;

    /// <summary>The shape of the tables (<c>PRAGMA user_version</c>); raised with every change of the schema.</summary>
    public const int SchemaVersion = 5;

    /// <summary>Opens an archive for reading only: the file itself refuses every write.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArchiveException">The file is missing, no archive, of another shape or locked.</exception>
    public static ArchiveContext Open(string path)
    {
        Check(path);
        return new ArchiveContext(new DbContextOptionsBuilder<ArchiveContext>().Reading(path).Options);
    }

    /// <summary>Opens an archive of whatever shape, for what every shape has alike: its history and the verdicts.</summary>
    /// <exception cref="ArchiveException">The file is no archive, or locked.</exception>
    internal static ArchiveContext OpenAnyShape(string path)
    {
        if (ReadMarks(path).Application != ApplicationId) throw new ArchiveException($"{path}: is no archive of this program");
        return new ArchiveContext(new DbContextOptionsBuilder<ArchiveContext>().Reading(path).Options);
    }

    /// <summary>Configures a context to read an archive: read-only, not tracking, a query for each collection.</summary>
    public static DbContextOptionsBuilder<ArchiveContext> Reading(this DbContextOptionsBuilder<ArchiveContext> options, string path)
    {
        Reading((DbContextOptionsBuilder)options, path);
        return options;
    }

    /// <inheritdoc cref="Reading(DbContextOptionsBuilder{ArchiveContext}, string)"/>
    public static DbContextOptionsBuilder Reading(this DbContextOptionsBuilder options, string path) => options
        .UseSqlite(ConnectionString(path, SqliteOpenMode.ReadOnly), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution)
        .ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <summary>Whether a file is an archive of this shape.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArchiveException">It is missing, no archive, of another shape or locked; the message says which.</exception>
    public static void Check(string path)
    {
        if (Directory.Exists(path)) throw new ArchiveException($"{path}: is a folder");
        if (!File.Exists(path)) throw new ArchiveException($"{path}: there is no such archive; “import” builds one");
        var (application, version) = ReadMarks(path);
        if (application != ApplicationId) throw new ArchiveException($"{path}: is no archive of this program");
        if (version != SchemaVersion)
            throw new ArchiveException($"{path}: has shape {version}, this program reads shape {SchemaVersion}; “import” builds it anew");
    }

    /// <summary>Whether a file may be replaced by a new archive: it is one, of whatever shape.</summary>
    internal static void CheckReplaceable(string path)
    {
        if (Directory.Exists(path)) throw new ArchiveException($"{path}: is a folder");
        if (File.Exists(path) && new FileInfo(path).Length > 0 && ReadMarks(path).Application != ApplicationId)
            throw new ArchiveException($"{path}: is no archive of this program and is not replaced");
    }

    internal static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = 2, Pooling = mode == SqliteOpenMode.ReadOnly }.ToString();

    private static (long Application, long Version) ReadMarks(string path)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(ConnectionString(path, SqliteOpenMode.ReadOnly)) { Pooling = false }.ToString());
            connection.Open();
            return (Pragma(connection, "application_id"), Pragma(connection, "user_version"));
        }
        catch (SqliteException e)
        {
            throw new ArchiveException($"{path}: {(e.SqliteErrorCode == 26 ? "is no archive of this program" : Sentence(e))}", e);
        }
    }

    /// <summary>What SQLite says, in a few words.</summary>
    internal static string Sentence(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => "is locked by another program",
        8 => "cannot be written",
        10 => "the disk refused the write",
        13 => "there is no space left to write it",
        14 => "cannot be opened",
        _ => $"SQLite says: {e.Message.ReplaceLineEndings(" ")}",
    };

    private static long Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (long)command.ExecuteScalar()!;
    }
}
