using CuratedArchive.Archive;
using CuratedArchive.Footnotes;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The notes of the documents.</summary>
internal static class FootnotesApi
{
    private static readonly ApiParameter Missing = new("missing", "“true” for lost notes only, “false” for those the archive has.") { Words = ["true", "false"] };

    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<FootnoteItem>("/footnotes", "listFootnotes", "Footnotes", "The notes of all documents, with what they cite", ListAsync,
            ApiParameter.State with { Description = "Only notes of documents about this State: its alpha-3 code, or the name in its address." }, ApiParameter.Document, Missing, ApiParameter.Search),
        ApiRoute.List<FootnoteItem>("/documents/{slug:slug}/footnotes", "listDocumentFootnotes", "Footnotes", "The notes of one document, with what they cite", OfDocumentAsync, ApiParameter.Slug, Missing) with
        {
            Remark = "In the order of their markers. A lost note keeps its number, and its text is null.",
            Example = archive => archive.Footnotes.OrderBy(f => f.Id).Select(f => f.Document.Slug).FirstOrDefault() is { } slug ? $"/documents/{slug}/footnotes?limit=1" : null,
        },
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (state, document, notes) = (call.State(), await call.DocumentAsync(), call.Archive.Footnotes.AsQueryable());
        if (state is not null) notes = notes.Where(f => f.Document.State == state);
        if (document is not null) notes = notes.Where(f => f.Document.Slug == document);
        if (call.Found(SearchKind.Footnote) is { } found) notes = notes.Where(f => found.Contains(f.Document.Slug + "#" + f.Anchor));
        return await AnswerAsync(call, notes);
    }

    private static async Task<IResult> OfDocumentAsync(ApiCall call) =>
        await call.Archive.Documents.AnyAsync(d => d.Slug == call.Slug, call.Cancel) ? await AnswerAsync(call, call.Archive.Footnotes.Where(f => f.Document.Slug == call.Slug)) : call.One<FootnoteItem>(null);

    private static Task<IResult> AnswerAsync(ApiCall call, IQueryable<Footnote> notes)
    {
        if (call.Asked.OneOf("missing", "true", "false") is { } word)
        {
            var missing = word == "true";
            notes = notes.Where(f => f.Missing == missing);
        }
        return call.ListAsync(notes, page => ReadAsync(call, page));
    }

    private static async Task<List<FootnoteItem>> ReadAsync(ApiCall call, IQueryable<Footnote> page)
    {
        var rows = await page.Select(f => new { Note = f, f.Document.Slug, Markers = f.Markers.OrderBy(m => m.Id).Select(m => m.Anchor).ToList() }).ToListAsync(call.Cancel);
        var texts = await call.TextsAsync(rows.Where(r => r.Note.Missing).Select(r => r.Slug));
        var ids = rows.Select(r => r.Note.Id).ToList();
        var citations = (await CitationsApi.ReadAsync(call.Archive.Citations.Where(c => ids.Contains(c.Footnote.Id)).OrderBy(c => c.Footnote.Id).ThenBy(c => c.Ordinal), call.Cancel)).ToLookup(c => c.Note, c => c.Item);
        return [.. rows.Select(r => new FootnoteItem(r.Note, r.Slug, r.Note.Missing ? r.Note.Span.In(texts[r.Slug]) : r.Note.Text, r.Markers, citations[r.Note.Id]))];
    }
}
