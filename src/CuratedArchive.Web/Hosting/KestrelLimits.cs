using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CuratedArchive.Web.Hosting;

/// <summary>What the server takes from a client before it hangs up: enough for any reader, too little to be a burden.</summary>
internal static class KestrelLimits
{
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 1000;
    }
}
