using System.Security.Cryptography;
using System.Text;

namespace CuratedArchive.Web.Feeds;

/// <summary>Names of feeds and their entries: the same thing has the same name after every import and on every host.</summary>
internal static class EntryName
{
    /// <summary>The namespace of this program's names, drawn once.</summary>
    private static readonly Guid Namespace = new("e04aa252-a916-4be4-9c73-a9d6b6d36765");

    /// <summary>A name-based UUID (RFC 9562, 5.5: version 5) as a URN (RFC 9562, 4).</summary>
    /// <param name="path">The path of what is named, as in <c>documents/iceland-2018</c>.</param>
    public static string Of(string path)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard's hash; nothing is secured by it.
        SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(path)], hash);
#pragma warning restore CA5350
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }
}
