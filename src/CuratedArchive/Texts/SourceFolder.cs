namespace CuratedArchive.Texts;

/// <summary>A file to be read.</summary>
/// <param name="Path">The file on disk, as findings name it.</param>
/// <param name="Name">The name the archive keeps: the folder it was found through and the path below it, with forward slashes, the same on every machine.</param>
public sealed record SourceFile(string Path, string Name);

/// <summary>Folders become files, always in the same order.</summary>
internal static class SourceFolder
{
    /// <summary>The files below the given files and folders, by ordinal comparison of their names, each once.</summary>
    /// <param name="paths">Files or folders; a path that does not exist is passed on as it is, so that reading it says so.</param>
    /// <param name="wanted">Which files of a folder are meant, by path; a file named itself is always meant. Folders and files that begin with a dot are passed over.</param>
    public static IReadOnlyList<SourceFile> Find(IEnumerable<string> paths, Func<string, bool> wanted) =>
    [
        .. paths.SelectMany(p => Directory.Exists(p) ? Below(p, wanted) : [new SourceFile(p, Path.GetFileName(p))])
            .DistinctBy(f => Path.GetFullPath(f.Path))
            .OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<SourceFile> Below(string folder, Func<string, bool> wanted)
    {
        var root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true }))
        {
            var below = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!below.Split('/').Any(part => part.StartsWith('.')) && wanted(file)) yield return new(file, $"{root}/{below}");
        }
    }
}
