using CuratedArchive.Exports;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>The treaties, and where States stand with them on any day.</summary>
internal static class TreatiesApi
{
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        ApiRoute.List<TreatyItem>("/treaties", "listTreaties", "Treaties", "The treaties and protocols, with their rules", ListAsync),
        ApiRoute.One<TreatyItem>("/treaties/{slug:slug}", "getTreaty", "Treaties", "One treaty", OneAsync, archive => archive.Treaties.OrderBy(t => t.Id).Select(t => t.Slug).FirstOrDefault()),
        new("/treaties/{slug:slug}/status", "getTreatyStatus", "Treaties", "Where States stand with a treaty at the end of a day", call => Task.FromResult(Status(call)))
        {
            Remark = "Worked out from the acts of the record up to that day, by the rules of the treaty.",
            Answer = typeof(StatusFields),
            Parameters = [ApiParameter.Slug, ApiParameter.Day("on", "The day. Without it, the day the depositary’s record was read."), new("state", "Only this State in the list of States; the counts stay those of all.") { Like = "JPN" }],
            Example = archive => archive.TreatyActions.OrderBy(a => a.Id).Select(a => new { a.Treaty.Slug, a.Date, a.State.Iso3 }).FirstOrDefault() is { } act ? $"/treaties/{act.Slug}/status?on={act.Date:yyyy-MM-dd}&state={act.Iso3}" : null,
        },
    ];

    private static Task<IResult> ListAsync(ApiCall call) => call.ListAsync(call.Archive.Treaties, page => page.Select(t => TreatyItem.Of(t)).ToListAsync(call.Cancel));

    private static async Task<IResult> OneAsync(ApiCall call) => call.One(await call.Archive.Treaties.Where(t => t.Slug == call.Slug).Select(t => TreatyItem.Of(t)).FirstOrDefaultAsync(call.Cancel));

    private static IResult Status(ApiCall call)
    {
        if (call.World.Treaties.FirstOrDefault(t => t.Slug == call.Slug) is not { } treaty) return call.One<StatusFields>(null);
        var (on, state) = (call.Asked.Day("on") ?? treaty.RecordDate, call.State());
        var status = StatusFields.Of(call.World.StatusOn(treaty, on));
        return call.One(state is null ? status : status with { States = [.. status.States.Where(s => s.State == state)] });
    }
}
