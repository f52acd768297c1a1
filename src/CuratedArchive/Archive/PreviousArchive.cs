using CuratedArchive.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Archive;

/// <summary>What an import asks the archive that it is about to replace. A file that is not there, or cannot be read, answers nothing.</summary>
/// <param name="path">The file.</param>
internal sealed class PreviousArchive(string path)
{
    /// <summary>What had which address in it.</summary>
    public ArchivedNames Names() => Ask(ArchivedNames.Of, out _) ?? ArchivedNames.None;

    /// <summary>The verdicts, by slug of the claim.</summary>
    public IReadOnlyDictionary<string, FormerVerdict> Verdicts() =>
        Ask(archive => archive.Verdicts.Select(v => new { v.Claim.Slug, v.Value, v.Reason }).ToDictionary(v => v.Slug, v => new FormerVerdict(v.Value, v.Reason)), out _) ?? [];

    /// <summary>The citation keys, each with the slug of its source.</summary>
    public IReadOnlyDictionary<string, string> Keys() =>
        Ask(archive => archive.Sources.Where(s => s.Key != null).Select(s => new { s.Key, s.Slug }).ToDictionary(s => s.Key!, s => s.Slug), out _) ?? [];

    /// <summary>Its history; <see cref="ArchiveHistory.None"/> where there is none to be read.</summary>
    /// <param name="lost">Why the history of a file that is there cannot be read: a file from before there was one, a damaged file; null when nothing is lost.</param>
    public ArchiveHistory History(out string? lost) => Ask(archive => new ArchiveHistory(
        [.. archive.Stamps.Include(s => s.Sets.OrderBy(x => x.Id)).OrderBy(s => s.Id)], [.. archive.VerdictChanges.OrderBy(c => c.Id)]), out lost) ?? ArchiveHistory.None;

    /// <summary>Asks a file of whatever shape: a new version of the program carries on what an older one began.</summary>
    private T? Ask<T>(Func<ArchiveContext, T> question, out string? failure) where T : class?
    {
        failure = null;
        if (!File.Exists(path)) return null;
        try
        {
            using var archive = ArchiveFile.OpenAnyShape(path);
            return question(archive);
        }
        catch (Exception e) when (e is ArchiveException or SqliteException or InvalidOperationException or FormatException)
        {
            failure = e.Message.ReplaceLineEndings(" ");
            return null;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }
}
