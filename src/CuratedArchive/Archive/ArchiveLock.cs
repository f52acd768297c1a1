namespace CuratedArchive.Archive;

/// <summary>
/// The right to replace an archive, which one import has at a time: from before it reads what the old file knows until the new one stands in its place, so that what another
/// import adds in between is never lost. It ends with the process, however that ends.
/// </summary>
public sealed class ArchiveLock : IDisposable
{
    private readonly FileStream _file;

    private ArchiveLock(string path)
    {
        Path = path;
        _file = new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>The archive to write or replace.</summary>
    public string Path { get; }

    /// <summary>Takes the lock.</summary>
    /// <param name="path">The archive to write or replace.</param>
    /// <exception cref="ArchiveException">There is a file that is no archive, another import has the lock, or nothing can be written there.</exception>
    public static ArchiveLock Take(string path)
    {
        ArchiveFile.CheckReplaceable(path);
        try
        {
            return new(path);
        }
        catch (IOException e) when (e is not DirectoryNotFoundException && File.Exists(path + ".lock"))
        {
            throw new ArchiveException($"{path}: is being written by another import", e);
        }
        catch (Exception e) when (ArchiveWriter.Reason(e) is { } reason)
        {
            throw new ArchiveException($"{path}: {reason}", e);
        }
    }

    /// <summary>Lets the next import in.</summary>
    public void Dispose() => _file.Dispose();
}
