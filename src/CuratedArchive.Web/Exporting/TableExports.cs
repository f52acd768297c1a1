using CuratedArchive.Archive;
using CuratedArchive.Exports;
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
        routes.MapRead("/statements.csv", Statements);
        routes.MapRead("/claims.csv", Claims);
        routes.MapRead("/treaties/{slug:slug}.csv", Status);
    }

    private static IResult Statements(HttpContext context, ArchiveContext archive, WorldRecord world, ServedArchive served)
    {
        var asked = new Asked(context);
        var filter = StatementFilter.Read(asked, world.Links);
        var table = DataTables.Statements.As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, "statements.csv", Csv, (output, cancel) =>
            table.WriteCsvAsync(filter.Of(archive.Statements.Include(s => s.Document)).OrderBy(s => s.Id).AsAsyncEnumerable(), output, cancel));
    }

    private static IResult Claims(HttpContext context, ArchiveContext archive, WorldRecord world, ServedArchive served)
    {
        var asked = new Asked(context);
        var filter = ClaimFilter.Read(asked, world.Links, world.TreatyCodes);
        var table = DataTables.Verdicts.As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, "claims.csv", Csv, (output, cancel) =>
            table.WriteCsvAsync(filter.Of(archive.Verdicts.Include(v => v.Claim.Document)).OrderBy(v => v.Id).AsAsyncEnumerable(), output, cancel));
    }

    private static IResult Status(string slug, HttpContext context, WorldRecord world, ServedArchive served)
    {
        var asked = new Asked(context);
        if (world.Treaties.FirstOrDefault(t => t.Slug == slug) is not { } treaty) return Results.NotFound();
        var table = StatusTable.Read(asked, slug);
        var on = table.On ?? treaty.RecordDate;
        var status = world.StatusOn(treaty, on);
        var rows = DataTables.StatusOf(status).As(asked);
        return Export.Refusal(asked) ?? Export.Answer(context, served, $"{slug}-{on:yyyy-MM-dd}.csv", Csv, (output, cancel) =>
            rows.WriteCsvAsync(table.Of(status).ToAsyncEnumerable(), output, cancel));
    }

    private static DataTable<T> As<T>(this DataTable<T> table, Asked asked) => table with { ForExcel = CitationExports.VariantOf(asked).Excel };
}
