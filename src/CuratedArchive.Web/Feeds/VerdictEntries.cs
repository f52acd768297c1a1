using System.Linq.Expressions;
using CuratedArchive.Archive;
using CuratedArchive.Claims;
using CuratedArchive.Record;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Feeds;

/// <summary>Verdicts that changed, or whose reason did, and first verdicts that do not agree with the record: of each claim the latest, so that none says what the record said before.</summary>
internal static class VerdictEntries
{
    /// <summary>The latest, at most as many as a feed holds. What is said of a claim that is gone is left out.</summary>
    public static async Task<IReadOnlyList<FeedEntry>> ReadAsync(ArchiveContext archive, Expression<Func<Claim, bool>> which, CancellationToken cancel)
    {
        var states = await StateLink.ReadAsync(archive, cancel);
        var rows = await (from change in archive.VerdictChanges
                          join claim in archive.Claims.Where(which) on change.Claim equals claim.Slug
                          where !archive.VerdictChanges.Any(later => later.Claim == change.Claim && later.Day > change.Day)
                          orderby change.Day descending, change.Id
                          select new Row(claim.Slug, claim.State, claim.Treaty, claim.Action, claim.Value, claim.Quote, claim.Document.Slug, claim.Document.Title, change.Before, change.After, change.Reason, change.Day))
            .Take(Feed.Most).ToListAsync(cancel);
        return [.. rows.Select(r => r.Entry(states))];
    }

    private sealed record Row(
        string Slug, string? State, string Treaty, ClaimAction Action, int? Value, string Quote, string DocumentSlug, string DocumentTitle,
        VerdictValue? Before, VerdictValue After, string Reason, DateOnly Day)
    {
        public FeedEntry Entry(IReadOnlyDictionary<string, StateLink> states) => new(
            $"verdicts/{Slug}/{Day:O}", $"/documents/{DocumentSlug}#{Slug}", $"{Turn}: {What(states)}", $"{Reason} Claimed in “{DocumentTitle}”.", Day, Day)
        {
            Words = Quote,
            Category = "verdict",
        };

        private string Turn => Before is { } before ? before == After ? $"{After.Term()}, for another reason" : $"{before.Term()} → {After.Word()}" : After.Term();

        private string What(IReadOnlyDictionary<string, StateLink> states)
        {
            var who = State is { } code && states.TryGetValue(code, out var state) ? $"{state.Name}, " : "";
            return $"{who}{Action.TermInside()}{(Value is { } value ? $" {value}" : "")} ({(Treaty == "other" ? "another treaty" : Treaty)})";
        }
    }
}
