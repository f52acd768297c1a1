using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The register of States.</summary>
internal static class StatesApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<StateItem>("/states", "listStates", "States", "The States, with the names they go by", ListAsync, new ApiParameter("region", "Only States of this region of UN M49.") { Like = "Africa" }),
        ApiRoute.One<StateInFull>("/states/{slug:slug}", "getState", "States", "One State, by the name in its address or its alpha-3 code, with where it stands", call => Task.FromResult(One(call)), archive => archive.States.OrderBy(s => s.Id).Select(s => s.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var regions = await call.Archive.States.Select(s => s.Region).Distinct().Order().ToListAsync(call.Cancel);
        var region = call.Asked.OneOf("region", regions);
        return await call.ListAsync(call.Archive.States.Where(s => region == null || s.Region == region), page => page.Select(s => StateItem.Of(s)).ToListAsync(call.Cancel));
    }

    private static IResult One(ApiCall call)
    {
        var state = call.World.States.FirstOrDefault(s => s.Slug == call.Slug || s.Iso3.Equals(call.Slug, StringComparison.OrdinalIgnoreCase));
        return call.One(state is null ? null : StateInFull.Of(state, call.World.StandingsOf(state, on: null)));
    }
}
