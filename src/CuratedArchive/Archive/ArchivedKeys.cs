using Microsoft.Data.Sqlite;

namespace CuratedArchive.Archive;

/// <summary>The citation keys of an archive that is about to be replaced.</summary>
public static class ArchivedKeys
{
    /// <summary>The keys, each with the slug of its source; none when there is no archive that can be read.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyDictionary<string, string> Of(string path)
    {
        if (!File.Exists(path)) return new Dictionary<string, string>();
        try
        {
            using var archive = ArchiveFile.OpenAnyShape(path);
            return archive.Sources.Where(s => s.Key != null).Select(s => new { s.Key, s.Slug }).ToDictionary(s => s.Key!, s => s.Slug);
        }
        catch (Exception e) when (e is ArchiveException or SqliteException or InvalidOperationException)
        {
            return new Dictionary<string, string>();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }
}
