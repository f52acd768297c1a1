using System.Linq.Expressions;
using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Feeds;

/// <summary>Acts of the depositary's record that are new or have changed.</summary>
internal static class ActionEntries
{
    /// <summary>The latest, at most as many as a feed holds: by the day the archive learnt of them, then by the day of deposit.</summary>
    public static async Task<IReadOnlyList<FeedEntry>> ReadAsync(ArchiveContext archive, Expression<Func<TreatyAction, bool>> which, CancellationToken cancel)
    {
        var days = await archive.Stamps.Where(s => s.Kind == StampedKind.Action && !s.Deleted).ToDictionaryAsync(s => s.Path, s => s.Day, cancel);
        var actions = await archive.TreatyActions.Include(a => a.State).Include(a => a.Treaty).Where(which).ToListAsync(cancel);
        return Feed.Join([from action in actions.DistinctBy(a => a.Slug) select Entry(action, days[PathOf(action)])]);
    }

    private static string PathOf(TreatyAction action) => $"actions/{action.Slug}";

    private static FeedEntry Entry(TreatyAction action, DateOnly day) =>
        new(PathOf(action), $"/states/{action.State.Slug}#{action.Slug}", $"{action.State.CommonName}: {action.Kind.TermInside()}, {action.Treaty.ShortTitle}, {action.Date.Words()}", Summary(action), action.Date, day) { Category = "action" };

    private static string Summary(TreatyAction action)
    {
        var effect = TreatyRules.EffectOf(action);
        var takes = effect.Day is { } day ? $" Takes effect on {day.Words()}{(effect.IsComputed ? " by the treaty’s rule" : "")}." : "";
        return $"{action.Kind.Term()} of {action.Date.Words()} by {action.Participant}.{takes}{(action.Note.Length > 0 ? $" {action.Note}" : "")} Rests on {action.Confidence.Replace('-', ' ')}.";
    }
}
