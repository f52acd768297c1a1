using CuratedArchive.Archive;
using CuratedArchive.Exports;
using CuratedArchive.Record;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Exporting;

/// <summary>The tables of a page as CSV, with the page's filters: <c>/statements.csv?state=JPN</c>, <c>/treaties/ccm.csv?on=2023-07-24</c>.</summary>
internal static class TableExports
{
    private const string Csv = "text/csv";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/statements.csv", ["GET", "HEAD"], StatementsAsync);
        routes.MapMethods("/claims.csv", ["GET", "HEAD"], ClaimsAsync);
        routes.MapMethods("/treaties/{slug:slug}.csv", ["GET", "HEAD"], StatusAsync);
    }

    private static async Task<IResult> StatementsAsync(HttpContext context, ArchiveContext archive, ServedArchive served)
    {
        var asked = new Asked(context);
        var filter = StatementFilter.Read(asked, await StateLink.ReadAsync(archive, context.RequestAborted));
        var table = DataTables.Statements.As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, "statements.csv", Csv, (output, cancel) =>
            table.WriteCsvAsync(filter.Of(archive.Statements.Include(s => s.Document)).OrderBy(s => s.Id).AsAsyncEnumerable(), output, cancel));
    }

    private static async Task<IResult> ClaimsAsync(HttpContext context, ArchiveContext archive, ServedArchive served)
    {
        var asked = new Asked(context);
        var filter = ClaimFilter.Read(asked, await StateLink.ReadAsync(archive, context.RequestAborted), await archive.Treaties.Select(t => t.Code).ToListAsync(context.RequestAborted));
        var table = DataTables.Verdicts.As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, "claims.csv", Csv, (output, cancel) =>
            table.WriteCsvAsync(filter.Of(archive.Verdicts.Include(v => v.Claim.Document)).OrderBy(v => v.Id).AsAsyncEnumerable(), output, cancel));
    }

    private static async Task<IResult> StatusAsync(string slug, HttpContext context, ArchiveContext archive, ServedArchive served)
    {
        var asked = new Asked(context);
        if (await archive.Treaties.FirstOrDefaultAsync(t => t.Slug == slug, context.RequestAborted) is not { } treaty) return Results.NotFound();
        var table = StatusTable.Read(asked, slug);
        var on = table.On ?? treaty.RecordDate;
        var actions = await archive.ActionsOn(treaty).ToListAsync(context.RequestAborted);
        var status = TreatyStatus.Of(treaty, await archive.States.ToListAsync(context.RequestAborted), actions, on);
        var rows = DataTables.Status.As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, $"{slug}-{on:yyyy-MM-dd}.csv", Csv, (output, cancel) =>
            rows.WriteCsvAsync(table.Of(status).ToAsyncEnumerable(), output, cancel));
    }

    private static DataTable<T> As<T>(this DataTable<T> table, Asked asked) => table with { ForExcel = CitationExports.VariantOf(asked).Excel };
}
