namespace CuratedArchive;

/// <summary>What to import.</summary>
/// <param name="Paths">Documents: files or folders. None means the folder <c>documents</c> of the data folder.</param>
/// <param name="DataFolder">The folder with the registers and the record.</param>
/// <param name="Archive">The file to write or replace.</param>
/// <param name="Strict">Whether a warning leaves the archive as it was.</param>
/// <param name="DryRun">Whether to read everything, tell what would change and write nothing.</param>
public sealed record ImportOrder(IReadOnlyList<string> Paths, string DataFolder, string Archive, bool Strict = false, bool DryRun = false)
{
    /// <summary>The day of the import, which what is new or changed is stamped with where there is an archive already; null for the day of the record.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The day everything is stamped with where there is no archive yet; null for the day of the record, so that the same input gives the same archive.</summary>
    public DateOnly? FirstDay { get; init; }
}
