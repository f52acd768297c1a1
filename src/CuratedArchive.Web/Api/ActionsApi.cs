using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The depositary's record, an act a row.</summary>
internal static class ActionsApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<ActionItem>("/actions", "listActions", "Actions", "The depositary’s record: every act of a State with regard to a treaty", ListAsync,
            ApiParameter.Treaty, ApiParameter.State, ApiParameter.Of<ActionKind>("kind", "Only acts of this kind."), ApiParameter.Day("since", "Only acts of this day and later ones.")) with { Remark = "A row is an act as the depositary lists it, with how well it is confirmed; nothing after the day the record was read is known." },
    ];

    private static async Task<IResult> ListAsync(ApiCall call)
    {
        var (treaty, state, kind, since) = (call.Treaty(), call.State(), call.Asked.Word<ActionKind>("kind"), call.Asked.Day("since"));
        var actions = call.Archive.TreatyActions.AsQueryable();
        if (treaty is not null) actions = actions.Where(a => a.Treaty.Code == treaty);
        if (state is not null) actions = actions.Where(a => a.State.Iso3 == state);
        if (kind is { } one) actions = actions.Where(a => a.Kind == one);
        if (since is { } day) actions = actions.Where(a => a.Date >= day);
        return await call.ListAsync(actions, page => page.Select(a => ActionItem.Of(a, a.Treaty.Code, a.State)).ToListAsync(call.Cancel));
    }
}
