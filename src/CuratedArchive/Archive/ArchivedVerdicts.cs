using CuratedArchive.Record;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Archive;

/// <summary>The verdicts of an archive that is about to be replaced.</summary>
public static class ArchivedVerdicts
{
    /// <summary>The verdicts, by slug of the claim; none when there is no archive that can be read.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyDictionary<string, VerdictValue> Of(string path)
    {
        if (!File.Exists(path)) return new Dictionary<string, VerdictValue>();
        try
        {
            using var archive = ArchiveFile.OpenAnyShape(path);
            return archive.Verdicts.Select(v => new { v.Claim.Slug, v.Value }).ToDictionary(v => v.Slug, v => v.Value);
        }
        catch (Exception e) when (e is ArchiveException or SqliteException or InvalidOperationException)
        {
            return new Dictionary<string, VerdictValue>();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }
}
