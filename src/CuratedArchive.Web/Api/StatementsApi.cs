using CuratedArchive.Archive;
using CuratedArchive.Statements;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>What documents report that somebody said.</summary>
internal static class StatementsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<StatementItem>("/statements", "listStatements", "Statements", "What documents report that States, officials and organisations said", ListAsync,
            ApiParameter.State, ApiParameter.Document, ApiParameter.Of<StatementKind>("kind", "Only what was said in this way."), ApiParameter.Year("Only what was said in this year."), ApiParameter.Search) with { Remark = "The speaker, the occasion and the date are null where neither the sentence nor its notes give them." },
        ApiRoute.One<StatementItem>("/statements/{slug:slug}", "getStatement", "Statements", "One statement", OneAsync, archive => archive.Statements.OrderBy(s => s.Id).Select(s => s.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var statements = StatementFilter.Read(call.Asked, call.World.Links).Of(call.Archive.Statements);
        if (await call.DocumentAsync() is { } document) statements = statements.Where(s => s.Document.Slug == document);
        if (call.Found(SearchKind.Statement) is { } found) statements = statements.Where(s => found.Contains(s.Slug));
        return await call.ListAsync(statements, page => page.Select(s => new StatementItem(s, s.Document.Slug)).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> OneAsync(ApiCall call) =>
        call.One(await call.Archive.Statements.Where(s => s.Slug == call.Slug).Select(s => new StatementItem(s, s.Document.Slug)).FirstOrDefaultAsync(call.Cancel));
}
