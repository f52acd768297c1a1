using System.Linq.Expressions;
using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Hosting;
using CuratedArchive.Web.Metadata;

namespace CuratedArchive.Web.Exporting;

/// <summary>The citations of a page, at the page's address with a suffix: <c>/states/japan.bib</c>, <c>/sources.ris</c>.</summary>
public static class CitationExports
{
    /// <summary>The formats as a page offers them.</summary>
    public static IReadOnlyList<ExportLink> Formats { get; } = [.. ExportFormats.All.Select(ExportLink.Of)];

    /// <summary>Adds the routes of every page that has citations, in every format and, as text, in every style.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (page, find) in CitedWorks.Pages)
        {
            foreach (var format in ExportFormats.All) Map(routes, page, format.Suffix, find, asked => VariantOf(asked).Of(format));
            Map(routes, page, "txt", find, StyleOf);
        }
    }

    /// <summary>The address of a page's citations in full, as text.</summary>
    /// <param name="page">The page's address, with its query if it has one.</param>
    /// <param name="style">The manual.</param>
    /// <param name="pages">The pages cited, or null.</param>
    public static string Text(string page, ICitationStyle style, string? pages = null) =>
        $"{page.Split('?')[0]}.txt?style={style.Name}{(page.Contains('?') ? $"&{page.Split('?', 2)[1]}" : "")}{(pages is null ? "" : $"&pages={Uri.EscapeDataString(pages)}")}";

    /// <summary>What a query asks of a format: <c>excel=1</c>, <c>biblatex=legal</c>, <c>for=zotero</c>.</summary>
    internal static ExportVariant VariantOf(Asked asked) =>
        new(asked.OneOf("excel", "1") is not null, asked.OneOf("biblatex", "legal") is not null, asked.OneOf("for", "zotero") is not null);

    private static StyledExport StyleOf(Asked asked) => new(
        CitationStyles.Named(asked.OneOf("style", [.. CitationStyles.All.Select(s => s.Name)]) ?? "") ?? CitationStyles.All[0],
        asked.Pages("pages"));

    /// <summary>The source under a slug, its own or one that was merged into it.</summary>
    internal static IQueryable<Source> Named(this ArchiveContext archive, string slug) =>
        archive.Sources.Where(s => s.Slug == slug || archive.SourceAliases.Any(a => a.Slug == slug && a.Source.Id == s.Id));

    /// <summary>The sources whose fields have the words a person typed; none for a text without a word.</summary>
    internal static IQueryable<Source> Found(this ArchiveContext archive, string words, string? state)
    {
        var found = archive.Find(words, SearchKind.Source, state);
        return archive.Sources.Where(s => found.Contains(s.Slug));
    }

    /// <summary>The sources a document cites.</summary>
    public static IQueryable<Source> CitedIn(this ArchiveContext archive, string document) =>
        archive.CitedBy(c => c.Footnote.Document.Slug == document);

    /// <summary>The sources that the documents about a State cite.</summary>
    public static IQueryable<Source> CitedAbout(this ArchiveContext archive, string iso3) =>
        archive.CitedBy(c => c.Footnote.Document.State == iso3);

    /// <summary>The sources of some citations. SQLite finds the citations first and then their sources, where asking of each source whether it is cited so would read them all.</summary>
    private static IQueryable<Source> CitedBy(this ArchiveContext archive, Expression<Func<Citation, bool>> citations) =>
        archive.Sources.Where(s => archive.Citations.Where(citations).Select(c => c.Source!.Id).Contains(s.Id));

    private static void Map(IEndpointRouteBuilder routes, string page, string suffix, CitedWorks.Finder find, Func<Asked, IExportFormat> choose) =>
        routes.MapRead($"{page}.{suffix}", async (HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
        {
            Signposts.Describe(context, address.Of(context.Request, context.Request.Path.ToUriComponent()[..^(suffix.Length + 1)]));
            var asked = new Asked(context);
            var (slug, format) = (context.GetRouteValue("slug") as string ?? page[1..], choose(asked));
            if (await find(archive, slug, asked, context.RequestAborted) is not { } sources) return Results.NotFound();
            return Export.Refusal(asked) ?? Export.Answer(context, served, $"{slug}.{suffix}", format.MediaType,
                (output, cancel) => format.WriteAsync(sources.OneByOne(), output, cancel));
        });
}

/// <summary>A format as a page offers it.</summary>
/// <param name="Title">The name people know it by.</param>
/// <param name="Suffix">What follows the dot.</param>
/// <param name="MediaType">The media type it is sent with.</param>
public sealed record ExportLink(string Title, string Suffix, string MediaType)
{
    /// <summary>The address of the export of a page, whose filters it keeps.</summary>
    /// <param name="page">The page's address, with its query if it has one.</param>
    public string Address(string page) => page.Split('?', 2) is [var path, var query] ? $"{path}.{Suffix}?{query}" : $"{page}.{Suffix}";

    internal static ExportLink Of(IExportFormat format) => new(format.Name switch
    {
        "bibtex" => "BibTeX",
        "biblatex" => "BibLaTeX",
        "zotero-rdf" => "Zotero RDF",
        _ => format.Name.ToUpperInvariant(),
    }, format.Suffix, format.MediaType);
}
