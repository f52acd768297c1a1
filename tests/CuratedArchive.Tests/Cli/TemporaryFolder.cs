namespace CuratedArchive.Tests.Cli;

/// <summary>A folder that is gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("curated-archive-").FullName;

    public string At(string name) => Path.Combine(_path, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>A copy of the repository's registers and record that may be changed.</summary>
    public string CopyOfData()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*.csv", SearchOption.AllDirectories))
            Write(Path.Combine("data", Path.GetRelativePath(Repository.Data, file)), File.ReadAllText(file));
        return At("data");
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
