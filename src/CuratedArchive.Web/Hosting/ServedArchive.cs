using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.Net.Http.Headers;

namespace CuratedArchive.Web.Hosting;

/// <summary>The archive file and its hash, which tells a reader's browser whether a page has changed.</summary>
public sealed class ServedArchive
{
    private static readonly string Program = typeof(ServedArchive).Module.ModuleVersionId.ToString("N")[..8];
    private readonly string _path;
    private readonly Lock _lock = new();
    private (DateTime Written, long Length, string Hash) _seen;

    /// <summary>Reads the file once.</summary>
    /// <param name="path">The archive, which exists.</param>
    public ServedArchive(string path)
    {
        _path = path;
        _seen = Read(new FileInfo(path));
    }

    /// <summary>SHA-256 of the file, lower-case hexadecimal. A file that an import has replaced is hashed anew, and read from then on.</summary>
    public string Hash
    {
        get
        {
            var file = new FileInfo(_path);
            lock (_lock)
            {
                if (!file.Exists || _seen.Written == file.LastWriteTimeUtc && _seen.Length == file.Length) return _seen.Hash;
                SqliteConnection.ClearAllPools();
                return (_seen = Read(file)).Hash;
            }
        }
    }

    /// <summary>Marks a response with the archive's hash. The mark is weak: the same for a page that is sent packed and one that is not (RFC 9110, 8.8.3).</summary>
    /// <returns>Whether the client has it already, so that 304 is the answer.</returns>
    public bool IsHeldBy(HttpContext context)
    {
        var tag = new EntityTagHeaderValue($"\"{Hash[..16]}-{Program}\"", isWeak: true);
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false));
    }

    private static (DateTime Written, long Length, string Hash) Read(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return (file.LastWriteTimeUtc, file.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
