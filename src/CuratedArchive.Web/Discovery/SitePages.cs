using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Discovery;

/// <summary>A page that search engines should know.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Changed">The day what it shows last changed, or null where no day is kept.</param>
internal sealed record SitePage(string Path, DateOnly? Changed);

/// <summary>Every page of the site that stands under an address of its own.</summary>
internal static class SitePages
{
    private static readonly string[] Lists = ["/", "/states", "/treaties", "/documents", "/sources", "/resolutions", "/statements", "/claims", "/feeds", "/about"];

    public static async Task<IReadOnlyList<SitePage>> ReadAsync(ArchiveContext archive, CancellationToken cancel)
    {
        var sets = await archive.Stamps.SelectMany(s => s.Sets, (s, set) => new { set.Name, s.Day }).GroupBy(s => s.Name).ToDictionaryAsync(g => g.Key, g => g.Max(s => s.Day), cancel);
        var named = await ReadMentionsAsync(archive, cancel);
        var states = await archive.States.OrderBy(s => s.Id).Select(s => new { s.Slug, s.Iso3 }).ToListAsync(cancel);
        var treaties = await archive.Treaties.OrderBy(t => t.Id).Select(t => new { t.Slug, t.Code }).ToListAsync(cancel);
        var resolutions = await archive.Resolutions.OrderBy(r => r.Id).Select(r => r.Slug).ToListAsync(cancel);
        var stamped = await archive.Stamps.Where(s => !s.Deleted && (s.Kind == StampedKind.Document || s.Kind == StampedKind.Source)).OrderBy(s => s.Id).Select(s => new { s.Path, s.Day }).ToListAsync(cancel);
        return
        [
            .. Lists.Select(path => new SitePage(path, null)),
            .. states.Select(s => new SitePage($"/states/{s.Slug}", Latest(Find(sets, $"state:{s.Iso3}"), Find(named, s.Iso3)))),
            .. treaties.Select(t => new SitePage($"/treaties/{t.Slug}", Find(sets, $"treaty:{t.Code}"))),
            .. resolutions.Select(slug => new SitePage($"/resolutions/{slug}", null)),
            .. stamped.Select(s => new SitePage($"/{s.Path}", s.Day)),
        ];
    }

    /// <summary>The day the last document that names a State changed, by State.</summary>
    private static async Task<Dictionary<string, DateOnly>> ReadMentionsAsync(ArchiveContext archive, CancellationToken cancel) =>
        await (from document in archive.Documents
               from mention in document.Mentions
               join stamp in archive.Stamps on "documents/" + document.Slug equals stamp.Path
               group stamp.Day by mention.State).ToDictionaryAsync(g => g.Key, g => g.Max(), cancel);

    private static DateOnly? Find(Dictionary<string, DateOnly> days, string key) => days.TryGetValue(key, out var day) ? day : null;

    private static DateOnly? Latest(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;
}
