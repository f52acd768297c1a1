using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Exporting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The works that notes cite.</summary>
internal static class SourcesApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<SourceItem>("/sources", "listSources", "Sources", "The works that notes cite, each once", ListAsync,
            ApiParameter.State with { Description = "Only works that documents about this State cite: its alpha-3 code, or the name in its address." },
            ApiParameter.Document with { Description = "Only works that this document cites, by its slug." }, ApiParameter.Of<SourceKind>("kind", "Only works of this sort."), ApiParameter.Year("Only works of this year."), ApiParameter.Search) with { Remark = "Citations of the same work in several notes and documents are one source, with the fullest fields they give." },
        ApiRoute.One<SourceItem>("/sources/{slug:slug}", "getSource", "Sources", "One cited work; the slug of a work that was merged into another leads there", OneAsync, archive => archive.Sources.OrderBy(s => s.Id).Select(s => s.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (state, document, kind, year, sources) = (call.State(), await call.DocumentAsync(), call.Asked.Word<SourceKind>("kind"), call.Asked.YearSpan(), call.Archive.Sources.AsQueryable());
        if (state is not null) sources = call.Archive.CitedAbout(state);
        if (document is not null) sources = sources.Where(s => s.Citations.Any(c => c.Footnote.Document.Slug == document));
        if (kind is { } one) sources = sources.Where(s => s.Kind == one);
        if (year is var (from, to)) sources = sources.Where(s => s.Date >= from && s.Date < to);
        if (call.Found(SearchKind.Source) is { } found) sources = sources.Where(s => found.Contains(s.Slug));
        return await call.ListAsync(sources, page => page.Select(s => SourceItem.Of(s, s.Citations.Count)).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> OneAsync(ApiCall call)
    {
        if (await call.Archive.Sources.Where(s => s.Slug == call.Slug).Select(s => SourceItem.Of(s, s.Citations.Count)).FirstOrDefaultAsync(call.Cancel) is { } source) return call.One(source);
        return await call.Archive.SourceAliases.Where(a => a.Slug == call.Slug).Select(a => a.Source.Slug).FirstOrDefaultAsync(call.Cancel) is { } now
            ? Results.Redirect($"{ApiRoute.Root}/sources/{now}", permanent: true, preserveMethod: true) : call.One<SourceItem>(null);
    }
}
