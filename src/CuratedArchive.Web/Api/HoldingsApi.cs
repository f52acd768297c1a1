using CuratedArchive.Holdings;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>Figures about munitions.</summary>
internal static class HoldingsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<HoldingItem>("/holdings", "listHoldings", "Holdings", "Figures about munitions, from the tables of documents", ListAsync,
            ApiParameter.State, ApiParameter.Document, ApiParameter.Of<HoldingRelation>("kind", "Only figures that mean this.")) with { Remark = "Each figure stands in a table of a document; it is not checked against any other." },
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (state, document, kind, holdings) = (call.State(), await call.DocumentAsync(), call.Asked.Word<HoldingRelation>("kind"), call.Archive.Holdings.AsQueryable());
        if (state is not null) holdings = holdings.Where(h => h.State == state);
        if (document is not null) holdings = holdings.Where(h => h.Document.Slug == document);
        if (kind is { } one) holdings = holdings.Where(h => h.Relation == one);
        return await call.ListAsync(holdings, page => ReadAsync(call, page));
    }

    /// <summary>The figures with their words, cut from the documents' texts.</summary>
    private static async Task<List<HoldingItem>> ReadAsync(ApiCall call, IQueryable<Holding> page)
    {
        var rows = await page.Select(h => new { Holding = h, h.Document.Slug }).ToListAsync(call.Cancel);
        var texts = await call.TextsAsync(rows.Select(r => r.Slug));
        return [.. rows.Select(r => new HoldingItem(r.Holding, r.Slug, texts[r.Slug]))];
    }
}
