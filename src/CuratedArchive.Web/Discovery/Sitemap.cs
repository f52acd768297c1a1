using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Discovery;

/// <summary>The pages for search engines, in the sitemap protocol (sitemaps.org, 0.9): one file, or an index of parts where one may not hold them all.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses the protocol lets stand in one file.</summary>
    private const int Most = 50_000;

    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/sitemap.xml", (HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
            XmlAnswer.OfAsync(context, served, "application/xml", async () =>
                Whole(await SitePages.ReadAsync(archive, context.RequestAborted), Most, path => address.Of(context.Request, path))));
        routes.MapRead("/sitemap-{part:int:min(1)}.xml", async (int part, HttpContext context, ArchiveContext archive, PublicAddress address) =>
            Part(await SitePages.ReadAsync(archive, context.RequestAborted), Most, part, path => address.Of(context.Request, path)) is { } document
                ? XmlAnswer.Of(document, "application/xml", context.RequestAborted) : Results.NotFound());
    }

    /// <summary>All pages, or the index of their parts.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="most">How many may stand in one file.</param>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static XDocument Whole(IReadOnlyList<SitePage> pages, int most, Func<string, string> absolute) => pages.Count <= most ? PagesOf(pages, absolute)
        : new(new XElement(Names + "sitemapindex", pages.Chunk(most).Select((chunk, i) => Entry("sitemap", new($"/sitemap-{i + 1}.xml", chunk.Max(p => p.Changed)), absolute))));

    /// <summary>One part, from 1; null where there is none because one file holds all, or there are fewer.</summary>
    public static XDocument? Part(IReadOnlyList<SitePage> pages, int most, int part, Func<string, string> absolute) =>
        pages.Count <= most ? null : pages.Chunk(most).ElementAtOrDefault(part - 1) is { } chunk ? PagesOf(chunk, absolute) : null;

    private static XDocument PagesOf(IEnumerable<SitePage> pages, Func<string, string> absolute) => new(new XElement(Names + "urlset", pages.Select(p => Entry("url", p, absolute))));

    private static XElement Entry(string name, SitePage page, Func<string, string> absolute) =>
        new(Names + name, new XElement(Names + "loc", absolute(page.Path)), page.Changed is { } day ? new XElement(Names + "lastmod", day.ToString("O")) : null);
}
