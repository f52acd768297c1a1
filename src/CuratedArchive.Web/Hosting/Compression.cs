using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CuratedArchive.Web.Hosting;

/// <summary>
/// What a client can unpack is sent packed, as it is written: Brotli or gzip. All that the site sends is text and public: there is no secret in an answer that its length
/// could give away (which is what BREACH needs), so that nothing is left out and a proxy with TLS in front changes nothing.
/// </summary>
internal static class Compression
{
    private const string Everything = "*/*";

    public static void Set(ResponseCompressionOptions options) => (options.EnableForHttps, options.MimeTypes) = (true, [Everything]);

    /// <summary>Brotli, which browsers take, packs pages well, because they are packed once and kept; gzip, which programs take for exports, stays at its fastest.</summary>
    public static void Set(BrotliCompressionProviderOptions options) => options.Level = CompressionLevel.Optimal;

    /// <summary>Tells caches on the way that an answer depends on what the client can unpack, 304 and unpacked answers included (RFC 9110, 12.5.5 and 15.4.5).</summary>
    public static Task Tell(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (!headers.Vary.Contains(HeaderNames.AcceptEncoding)) headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
