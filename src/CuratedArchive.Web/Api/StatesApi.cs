using CuratedArchive.Record;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The register of States.</summary>
internal static class StatesApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<StateItem>("/states", "listStates", "States", "The States, with the names they go by", ListAsync, new ApiParameter("region", "Only States of this region of UN M49.") { Like = "Africa" }),
        ApiRoute.One<StateInFull>("/states/{slug:slug}", "getState", "States", "One State, by the name in its address or its alpha-3 code, with where it stands", OneAsync, archive => archive.States.OrderBy(s => s.Id).Select(s => s.Slug).FirstOrDefault()),
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var regions = await call.Archive.States.Select(s => s.Region).Distinct().Order().ToListAsync(call.Cancel);
        var region = call.Asked.OneOf("region", regions);
        return await call.ListAsync(call.Archive.States.Where(s => region == null || s.Region == region), page => page.Select(s => StateItem.Of(s)).ToListAsync(call.Cancel));
    }

    private static async Task<IResult> OneAsync(ApiCall call)
    {
        var code = call.Slug.ToUpperInvariant();
        if (await call.Archive.States.FirstOrDefaultAsync(s => s.Slug == call.Slug || s.Iso3 == code, call.Cancel) is not { } state) return call.One<StateInFull>(null);
        var acts = await call.Archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).Where(a => a.State.Id == state.Id).ToListAsync(call.Cancel);
        var treaties = await call.Archive.MainTreaties().ToListAsync(call.Cancel);
        return call.One(StateInFull.Of(state, treaties.Select(t => (t, StateStatus.Of(state, acts.Where(a => a.Treaty.Code == t.Code), t.RecordDate)))));
    }
}
