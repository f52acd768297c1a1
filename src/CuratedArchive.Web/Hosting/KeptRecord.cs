using CuratedArchive.Archive;
using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Hosting;

/// <summary>The record of the served archive, read when it is first asked for and kept until another archive takes its place.</summary>
internal sealed class KeptRecord(ServedArchive served)
{
    private readonly Lock _lock = new();
    private (string Archive, WorldRecord Record)? _kept;

    /// <summary>The record of the archive as it is now.</summary>
    /// <param name="archive">Reads it, if it is not kept yet.</param>
    public WorldRecord Of(ArchiveContext archive)
    {
        lock (_lock)
        {
            var hash = served.Hash;
            if (_kept?.Archive != hash) _kept = (hash, new(archive));
            return _kept.Value.Record;
        }
    }
}
