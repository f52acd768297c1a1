using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>Roll-call votes and the resolutions they are on.</summary>
internal static class VotesApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<VoteItem>("/votes", "listVotes", "Votes", "How each State voted on each resolution", VotesAsync,
            new ApiParameter("resolution", "Only votes on this resolution, by its symbol or the name in its address.") { Like = "A/RES/70/54" }, ApiParameter.State, ApiParameter.Of<VoteValue>("vote", "Only votes cast so."), ApiParameter.Year("Only votes of this year.")),
        ApiRoute.List<ResolutionItem>("/resolutions", "listResolutions", "Votes", "The resolutions adopted by a recorded vote", ResolutionsAsync, ApiParameter.Treaty),
        ApiRoute.One<ResolutionItem>("/resolutions/{slug:slug}", "getResolution", "Votes", "One resolution, with the counts of the vote", ResolutionAsync, archive => archive.Resolutions.OrderBy(r => r.Id).Select(r => r.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> VotesAsync(ApiCall call)
    {
        var resolution = await call.KnownAsync("resolution", text => call.Archive.Resolutions.Where(r => r.Slug == text || r.Symbol == text).Select(r => r.Slug), "a resolution of this archive, by its symbol such as A/RES/70/54");
        var (state, vote, year, votes) = (call.State(), call.Asked.Word<VoteValue>("vote"), call.Asked.Year("year"), call.Archive.Votes.AsQueryable());
        if (resolution is not null) votes = votes.Where(v => v.Resolution.Slug == resolution);
        if (state is not null) votes = votes.Where(v => v.State.Iso3 == state);
        if (vote is { } value) votes = votes.Where(v => v.Value == value);
        if (year is { } y) votes = votes.Where(v => v.Resolution.Date.Year == y);
        return await call.ListAsync(votes, page => page.Select(v => new VoteItem(v.Resolution.Symbol, v.Resolution.Date, v.State.Iso3, v.State.CommonName, v.Value, v.Confidence, Vote.File, v.Line, $"{ApiRoute.Root}/resolutions/{v.Resolution.Slug}")).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> ResolutionsAsync(ApiCall call)
    {
        var treaty = call.Treaty();
        return await call.ListAsync(call.Archive.Resolutions.Where(r => treaty == null || r.Treaty == treaty), page => page.Select(r => ResolutionItem.Of(r)).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> ResolutionAsync(ApiCall call) =>
        call.One(await call.Archive.Resolutions.Where(r => r.Slug == call.Slug).Select(r => ResolutionItem.Of(r)).FirstOrDefaultAsync(call.Cancel));
}
