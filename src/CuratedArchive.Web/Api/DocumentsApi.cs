using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Exports;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The documents: their heads, their headings and tables, their text.</summary>
internal static class DocumentsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<DocumentItem>("/documents", "listDocuments", "Documents", "The documents, by their heads", ListAsync,
            ApiParameter.State with { Description = "Only documents that are about this State or name it: its alpha-3 code, or the name in its address." },
            ApiParameter.Of<DocumentKind>("kind", "Only texts of this sort."), ApiParameter.Year("Only documents of this year."), ApiParameter.Search),
        ApiRoute.One<DocumentInFull>("/documents/{slug:slug}", "getDocument", "Documents", "One document, with its headings and tables", OneAsync, Shortest),
        ApiRoute.One<string>("/documents/{slug:slug}/text", "getDocumentText", "Documents", "The text of a document, as every passage counts in it", TextAsync, Shortest) with { MediaType = "text/plain", Remark = "The text without markup. Offsets count UTF-16 code units, as JavaScript, Java and .NET do." },
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (state, kind, year, documents) = (call.State(), call.Asked.Word<DocumentKind>("kind"), call.Asked.YearSpan(), call.Archive.Documents.AsQueryable());
        if (state is not null) documents = documents.Where(d => d.State == state || d.Mentions.Any(m => m.State == state));
        if (kind is { } one) documents = documents.Where(d => d.Kind == one);
        if (year is var (from, to)) documents = documents.Where(d => d.Date >= from && d.Date < to);
        if (call.Found(SearchKind.Document) is { } found) documents = documents.Where(d => found.Contains(d.Slug));
        return await call.ListAsync(documents, page => page.Select(DocumentItem.From).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> OneAsync(ApiCall call)
    {
        var documents = call.Archive.Documents.Where(d => d.Slug == call.Slug);
        if (await documents.Select(DocumentItem.From).FirstOrDefaultAsync(call.Cancel) is not { } head) return call.One<DocumentInFull>(null);
        var sections = await documents.SelectMany(d => d.Sections).OrderBy(s => s.Id).Select(s => new SectionItem(s.Level, s.Title, s.Span, $"{head.Page}#{s.Anchor}")).ToListAsync(call.Cancel);
        var tables = await documents.SelectMany(d => d.Tables).OrderBy(t => t.Id).Select(t => new TableItem(t.Title, NoteNumber.Of(t.NoteLabel), t.Columns, t.Rows, t.Span, $"{head.Page}#{t.Anchor}")).ToListAsync(call.Cancel);
        return call.One(new DocumentInFull(head, sections, tables));
    }

    private static async Task<IResult> TextAsync(ApiCall call) =>
        await call.Archive.Documents.Where(d => d.Slug == call.Slug).Select(d => d.Text).FirstOrDefaultAsync(call.Cancel) is not { } text ? call.One<string>(null)
            : call.Held() ?? Results.Text(text, "text/plain; charset=utf-8");

    /// <summary>The shortest document makes the shortest example.</summary>
    private static string? Shortest(ArchiveContext archive) => archive.Documents.OrderBy(d => d.Bytes).ThenBy(d => d.Id).Select(d => d.Slug).FirstOrDefault();
}
