using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Web.Hosting;
using CuratedArchive.Web.Metadata;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Exporting;

/// <summary>The citations of a page, at the page's address with a suffix: <c>/states/japan.bib</c>, <c>/sources.ris</c>.</summary>
public static class CitationExports
{
    /// <summary>The formats as a page offers them.</summary>
    public static IReadOnlyList<ExportLink> Formats { get; } = [.. ExportFormats.All.Select(ExportLink.Of)];

    /// <summary>Adds the routes of every page that has citations, in every format.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var format in ExportFormats.All)
        {
            Map(routes, "/sources", format, (archive, _) => archive.Sources);
            Map(routes, "/sources/{slug:slug}", format, (archive, slug) => archive.Named(slug) is var one && one.Any() ? one : null);
            Map(routes, "/documents/{slug:slug}", format, (archive, slug) => archive.Documents.Any(d => d.Slug == slug) ? archive.CitedIn(slug) : null);
            Map(routes, "/states/{slug:slug}", format, (archive, slug) => archive.States.FirstOrDefault(s => s.Slug == slug) is { } state ? archive.CitedAbout(state.Iso3) : null);
        }
    }

    /// <summary>The source under a slug, its own or one that was merged into it.</summary>
    internal static IQueryable<Source> Named(this ArchiveContext archive, string slug) =>
        archive.Sources.Where(s => s.Slug == slug || archive.SourceAliases.Any(a => a.Slug == slug && a.Source.Id == s.Id));

    /// <summary>The sources a document cites.</summary>
    public static IQueryable<Source> CitedIn(this ArchiveContext archive, string document) =>
        archive.Sources.Where(source => source.Citations.Any(c => c.Footnote.Document.Slug == document));

    /// <summary>The sources that the documents about a State cite.</summary>
    public static IQueryable<Source> CitedAbout(this ArchiveContext archive, string iso3) =>
        archive.Sources.Where(source => source.Citations.Any(c => c.Footnote.Document.State == iso3));

    private static void Map(IEndpointRouteBuilder routes, string page, IExportFormat format, Func<ArchiveContext, string, IQueryable<Source>?> find) =>
        routes.MapMethods($"{page}.{format.Suffix}", ["GET", "HEAD"], (HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
        {
            Signposts.Describe(context, address.Of(context.Request, context.Request.Path.ToUriComponent()[..^(format.Suffix.Length + 1)]));
            var slug = context.GetRouteValue("slug") as string ?? "sources";
            return find(archive, slug) is not { } sources ? Results.NotFound()
                : Export.Answer(context, served, $"{slug}.{format.Suffix}", format.MediaType,
                    (output, cancel) => format.WriteAsync(sources.OrderBy(s => s.Id).AsAsyncEnumerable(), output, cancel));
        });
}

/// <summary>A format as a page offers it.</summary>
/// <param name="Title">The name people know it by.</param>
/// <param name="Suffix">What follows the dot.</param>
/// <param name="MediaType">The media type it is sent with.</param>
public sealed record ExportLink(string Title, string Suffix, string MediaType)
{
    internal static ExportLink Of(IExportFormat format) => new(format.Name switch
    {
        "bibtex" => "BibTeX",
        "biblatex" => "BibLaTeX",
        "zotero-rdf" => "Zotero RDF",
        _ => format.Name.ToUpperInvariant(),
    }, format.Suffix, format.MediaType);
}
