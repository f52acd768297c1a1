using CuratedArchive.Archive;
using CuratedArchive.Registers;
using CuratedArchive.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Feeds;

/// <summary>The feeds: three of the whole archive, one for each State and one for each treaty.</summary>
internal static class FeedRoutes
{
    private const string Atom = "application/atom+xml";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, SiteFeeds.Documents, async (a, cancel) => await DocumentEntries.ReadAsync(a, _ => true, cancel));
        Map(routes, SiteFeeds.Actions, async (a, cancel) => await ActionEntries.ReadAsync(a, _ => true, cancel));
        Map(routes, SiteFeeds.Verdicts, async (a, cancel) => await VerdictEntries.ReadAsync(a, _ => true, cancel));
        routes.MapRead("/states/{slug:slug}.atom", StateAsync);
        routes.MapRead("/treaties/{slug:slug}.atom", TreatyAsync);
    }

    private static void Map(IEndpointRouteBuilder routes, SiteFeed feed, Func<ArchiveContext, CancellationToken, Task<IReadOnlyList<FeedEntry>>> read) =>
        routes.MapRead(feed.Address, (HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
            AnswerAsync(context, archive, served, address, async day =>
                new(feed.Address, feed.Page, $"CuratedArchive: {feed.Title}", feed.Subtitle, await read(archive, context.RequestAborted), day)));

    private static async Task<IResult> StateAsync(string slug, HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
        await archive.States.FirstOrDefaultAsync(s => s.Slug == slug, context.RequestAborted) is not { } state ? Results.NotFound()
            : await AnswerAsync(context, archive, served, address, async day => new($"/states/{slug}.atom", $"/states/{slug}", $"CuratedArchive: {state.CommonName}",
                $"Documents that name {state.CommonName}, its acts, and verdicts on what is claimed of it", await OfStateAsync(archive, state, context.RequestAborted), day));

    private static async Task<IResult> TreatyAsync(string slug, HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address) =>
        await archive.Treaties.FirstOrDefaultAsync(t => t.Slug == slug, context.RequestAborted) is not { } treaty ? Results.NotFound()
            : await AnswerAsync(context, archive, served, address, async day => new($"/treaties/{slug}.atom", $"/treaties/{slug}", $"CuratedArchive: {treaty.ShortTitle}",
                "Acts on this treaty, documents that claim something about it, and verdicts on their claims", await OfTreatyAsync(archive, treaty, context.RequestAborted), day));

    private static async Task<IReadOnlyList<FeedEntry>> OfStateAsync(ArchiveContext archive, State state, CancellationToken cancel) => Feed.Join(
        await DocumentEntries.ReadAsync(archive, d => d.State == state.Iso3 || d.Mentions.Any(m => m.State == state.Iso3), cancel),
        await ActionEntries.ReadAsync(archive, a => a.State.Id == state.Id, cancel),
        await VerdictEntries.ReadAsync(archive, c => c.State == state.Iso3, cancel));

    private static async Task<IReadOnlyList<FeedEntry>> OfTreatyAsync(ArchiveContext archive, Treaty treaty, CancellationToken cancel) => Feed.Join(
        await DocumentEntries.ReadAsync(archive, d => archive.Claims.Any(c => c.Document.Id == d.Id && c.Treaty == treaty.Code && !c.Struck), cancel),
        await ActionEntries.ReadAsync(archive, a => a.Treaty.Id == treaty.Id, cancel),
        await VerdictEntries.ReadAsync(archive, c => c.Treaty == treaty.Code, cancel));

    private static Task<IResult> AnswerAsync(HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address, Func<DateOnly, Task<Feed>> read) =>
        XmlAnswer.OfAsync(context, served, Atom, async () =>
        {
            var latest = await archive.Stamps.MaxAsync(s => (DateOnly?)s.Day, context.RequestAborted) ?? DateOnly.MinValue;
            return AtomDocument.Of(await read(latest), path => address.Of(context.Request, path));
        });
}
