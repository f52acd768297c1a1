using CuratedArchive.Citations;

namespace CuratedArchive.Web.Display;

/// <summary>Addresses as a reader sees them.</summary>
public static class Addresses
{
    /// <summary>The name of the site an address leads to: “read at undocs.org”.</summary>
    public static string Host(this ReadingAddress address) =>
        Uri.TryCreate(address.Url, UriKind.Absolute, out var url) ? $"read at {(url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host)}" : "read it";
}
