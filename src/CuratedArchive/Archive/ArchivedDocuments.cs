using Microsoft.Data.Sqlite;

namespace CuratedArchive.Archive;

/// <summary>The documents of the archive that an import replaces.</summary>
public static class ArchivedDocuments
{
    /// <summary>The hash of the file that has a slug.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="slug">The slug.</param>
    /// <returns>SHA-256, or null when there is no such archive, none that can be read, or no such document in it.</returns>
    public static string? HashOf(string path, string slug)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var archive = ArchiveFile.Open(path);
            return archive.Documents.Where(d => d.Slug == slug).Select(d => d.Sha256).FirstOrDefault();
        }
        catch (Exception e) when (e is ArchiveException or SqliteException)
        {
            return null;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }
}
