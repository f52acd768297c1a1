using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Discovery;

/// <summary>What robots may read (RFC 9309): every page, but not every combination of filters, of which there is no end.</summary>
internal static class Robots
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/robots.txt", (HttpContext context, PublicAddress address) => Results.Text($"""
        User-agent: *
        Allow: /
        Allow: /*?page=
        Disallow: /*?

        Sitemap: {address.Of(context.Request, "/sitemap.xml")}

        """.ReplaceLineEndings("\n"), "text/plain; charset=utf-8"));
}
