namespace CuratedArchive.Texts;

/// <summary>A file that went into the archive.</summary>
public sealed class InputFile
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The file, as the archive names it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Files of a folder with their hashes, in order; one that cannot be read is left out.</summary>
    /// <param name="folder">The data folder; the archive calls it <c>data</c>.</param>
    /// <param name="wanted">Which files are meant, by their path below the folder with forward slashes.</param>
    internal static IEnumerable<InputFile> Below(string folder, Func<string, bool> wanted) =>
        from file in SourceFolder.Find([folder], f => wanted(PathBelow(folder, f)))
        let bytes = SourceTextReader.ReadBytes(file.Path, file.Path, [])
        where bytes is not null
        select new InputFile { Name = $"data/{PathBelow(folder, file.Path)}", Sha256 = SourceTextReader.Hash(bytes), Bytes = bytes.Length };

    private static string PathBelow(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
