using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Archive;

/// <summary>
/// Rows become a file: a draft beside the target, checked, and renamed over it when it is complete. Whatever happens before that leaves the old file as it was.
/// </summary>
internal static class ArchiveWriter
{
    /// <summary>Writes an archive.</summary>
    /// <param name="contents">What goes into it; the same contents give the same bytes.</param>
    /// <param name="target">The file to write or replace; the lock stays with the caller.</param>
    /// <exception cref="ArchiveException">The target is locked, cannot be written, or the draft did not pass its check.</exception>
    public static void Write(ArchiveContents contents, ArchiveLock target)
    {
        var path = target.Path;
        var draft = path + ".draft";
        try
        {
            Discard(draft);
            Fill(contents, draft);
            CheckDraft(contents, draft);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (Reason(e) is not null)
        {
            Discard(draft);
            throw new ArchiveException($"{path}: {Reason(e)}", e);
        }
    }

    private static void Fill(ArchiveContents contents, string draft)
    {
        using var connection = new SqliteConnection(ArchiveFile.ConnectionString(draft, SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        using (var context = new ArchiveContext(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite(connection).Options))
        {
            context.Database.EnsureCreated();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var rows in Rows(contents)) context.AddRange(rows);
            context.ChangeTracker.DetectChanges();
            context.SaveChanges();
        }
        FillSearch(connection, contents.Search);
        Execute(connection, $"PRAGMA application_id = {ArchiveFile.ApplicationId}", $"PRAGMA user_version = {ArchiveFile.SchemaVersion}",
            "ANALYZE", "PRAGMA journal_mode = DELETE", "VACUUM");
    }

    private static IEnumerable<IEnumerable<object>> Rows(ArchiveContents c) =>
    [
        c.Register.States, c.Register.Treaties, c.Register.Actions, c.Register.Declarations, c.Register.Differences, c.Register.Resolutions,
        c.Documents, c.Footnotes, c.Sources, c.Citations, c.Holdings, c.Claims, c.Verdicts, c.Statements,
        c.Corrections, c.SourceAliases, c.MovedAddresses, c.LinkChecks, c.Diagnostics, c.Files, c.Shapes, c.History.Stamps, c.History.Verdicts,
    ];

    private static void FillSearch(SqliteConnection connection, IEnumerable<SearchEntry> entries)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, ArchiveSearch.Create);
        using var insert = connection.CreateCommand();
        insert.CommandText = ArchiveSearch.Insert;
        foreach (var name in (string[])["$kind", "$slug", "$anchor", "$state", "$title", "$body"]) insert.Parameters.Add(name, SqliteType.Text);
        foreach (var entry in entries)
        {
            var values = new[] { entry.Kind.Word(), entry.Slug, entry.Anchor, entry.State, entry.Title, entry.Body };
            for (var i = 0; i < values.Length; i++) insert.Parameters[i].Value = values[i];
            insert.ExecuteNonQuery();
        }
        Execute(connection, "INSERT INTO Search (Search) VALUES ('optimize')");
        transaction.Commit();
    }

    private static void CheckDraft(ArchiveContents contents, string draft)
    {
        using var archive = ArchiveFile.Open(draft);
        var problems = ArchiveVerifier.Verify(archive).ToList();
        if (archive.Documents.Count() != contents.Documents.Count || archive.Citations.Count() != contents.Citations.Count
            || archive.TreatyActions.Count() != contents.Register.Actions.Count) problems.Add("rows are missing");
        SqliteConnection.ClearAllPools();
        if (problems.Count > 0) throw new ArchiveException($"the new archive did not pass its check: {problems[0]}");
    }

    private static void Execute(SqliteConnection connection, params string[] statements)
    {
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private static void Discard(string draft)
    {
        foreach (var file in (string[])[draft, draft + "-wal", draft + "-shm", draft + "-journal"])
        {
            try { File.Delete(file); }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { /* the next import tries again, and says so if it cannot */ }
        }
    }

    /// <summary>Why a file cannot be written, in a few words; null for what is no matter of files.</summary>
    internal static string? Reason(Exception e) => e switch
    {
        SqliteException sqlite => ArchiveFile.Sentence(sqlite),
        DbUpdateException { InnerException: SqliteException sqlite } => ArchiveFile.Sentence(sqlite),
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "no permission to write it",
        IOException io => io.Message,
        _ => null,
    };
}
