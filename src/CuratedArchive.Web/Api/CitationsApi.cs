using CuratedArchive.Citations;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>What notes cite.</summary>
internal static class CitationsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<CitationItem>("/citations", "listCitations", "Citations", "What notes cite, a citation for each note and work", ListAsync,
            ApiParameter.State with { Description = "Only citations of documents about this State: its alpha-3 code, or the name in its address." }, ApiParameter.Document,
            new("source", "Only citations of this work, by its slug."), ApiParameter.Of<SourceKind>("kind", "Only citations of works of this sort."), ApiParameter.Year("Only citations of works of this year.")) with { Remark = "Work by work, not note by note: the notes of a document in their order are at its own address. Filters narrow the list together; follow next for more." },
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (state, document, kind, year) = (call.State(), await call.DocumentAsync(), call.Asked.Word<SourceKind>("kind"), call.Asked.YearSpan());
        var source = await call.KnownAsync("source", slug => call.Archive.Sources.Where(s => s.Slug == slug).Select(s => s.Slug)
            .Concat(call.Archive.SourceAliases.Where(a => a.Slug == slug).Select(a => a.Source.Slug)), "the slug of a work that this archive's notes cite");
        var citations = call.Archive.Citations.AsQueryable();
        if (state is not null) citations = citations.Where(c => c.Footnote.Document.State == state);
        if (document is not null) citations = citations.Where(c => c.Footnote.Document.Slug == document);
        if (source is not null) citations = citations.Where(c => c.Source!.Slug == source);
        if (kind is { } one) citations = citations.Where(c => c.Kind == one);
        if (year is var (from, to)) citations = citations.Where(c => c.Date >= from && c.Date < to);
        return await call.ListAsync(citations, async page => (await ReadAsync(page.OrderBy(c => c.Id), call.Cancel)).ConvertAll(c => c.Item));
    }

    /// <summary>Citations with the notes they stand in, by number of the note.</summary>
    public static async Task<List<(int Note, CitationItem Item)>> ReadAsync(IOrderedQueryable<Citation> citations, CancellationToken cancel)
    {
        var rows = await citations.Select(c => new
        {
            Citation = c,
            Source = c.Source == null ? null : c.Source.Slug,
            Note = new NotePlace(c.Footnote.Id, c.Footnote.Document.Slug, c.Footnote.Label, c.Footnote.Anchor, c.Footnote.Supplied != null),
            Same = c.Source!.Citations.Where(o => o.Footnote.Document.Id == c.Footnote.Document.Id && o.Footnote.Label != c.Footnote.Label).OrderBy(o => o.Footnote.Ordinal).ThenBy(o => o.Ordinal).Select(o => o.Footnote.Label).ToList(),
        }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Note.Id, new CitationItem(r.Citation, r.Note, r.Source, r.Same.Distinct())))];
    }
}
