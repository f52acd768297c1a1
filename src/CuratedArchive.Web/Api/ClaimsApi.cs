using CuratedArchive.Claims;
using CuratedArchive.Record;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>What documents say about treaty positions, with the verdicts. Struck claims have none and are left out, as on the page.</summary>
internal static class ClaimsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<ClaimItem>("/claims", "listClaims", "Claims", "What documents say about treaty positions, each claim with its verdict", ListAsync,
            ApiParameter.State, new("treaty", "Only claims about this treaty, by its code, or “other”.") { Like = "CCM" }, ApiParameter.Document, ApiParameter.Of<ClaimAction>("kind", "Only claims that assert this."),
            ApiParameter.Of<VerdictValue>("verdict", "Only claims that stand so against the record."), ApiParameter.Year("Only claims whose own date is in this year.")) with { Remark = "Each claim is held against the depositary's record as it stood on the date of the document; the verdict comes with its reason. Claims that a curator struck out are left out." },
        ApiRoute.One<ClaimItem>("/claims/{slug:slug}", "getClaim", "Claims", "One claim with its verdict", OneAsync, archive => archive.Verdicts.OrderBy(v => v.Id).Select(v => v.Claim.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var verdicts = ClaimFilter.Read(call.Asked, call.World.Links, call.World.TreatyCodes).Of(call.Archive.Verdicts);
        if (await call.DocumentAsync() is { } document) verdicts = verdicts.Where(v => v.Claim.Document.Slug == document);
        return await call.ListAsync(verdicts, page => page.Select(v => new ClaimItem(v, v.Claim, v.Claim.Document.Slug)).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> OneAsync(ApiCall call) =>
        call.One(await call.Archive.Verdicts.Where(v => v.Claim.Slug == call.Slug).Select(v => new ClaimItem(v, v.Claim, v.Claim.Document.Slug)).FirstOrDefaultAsync(call.Cancel));
}
