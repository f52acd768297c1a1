using CuratedArchive.Record;

namespace CuratedArchive.Cli;

/// <summary>Tells a curator which sentences of the archive the record no longer bears out, and where they stand.</summary>
internal static class ChangedVerdictsText
{
    /// <summary>The sentences that have become stale first, then the other changes, then how many there are.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<VerdictChange> changes)
    {
        if (changes.Count == 0) yield break;
        foreach (var change in changes.OrderByDescending(c => c.IsStale))
        {
            var claim = change.After.Claim;
            yield return $"{(change.IsStale ? "stale sentence" : "verdict changed")}: {claim.Document.File}({claim.Line}): “{claim.Quote.ReplaceLineEndings(" ")}”";
            yield return $"    {change.Before.Word()} is now {change.After.Value.Word()}: {change.After.Reason}";
            yield return $"    read it at /documents/{claim.Document.Slug}#{claim.Anchor}";
        }
        var stale = changes.Count(c => c.IsStale);
        yield return $"{changes.Count,7} {(changes.Count == 1 ? "verdict" : "verdicts")} changed, {stale} of them {(stale == 1 ? "a stale sentence" : "stale sentences")}: right when last held against the record, and overtaken by it since";
    }

    /// <summary>The verdicts that stay and rest on another reason, then how many there are.</summary>
    public static IEnumerable<string> ReasonLines(IReadOnlyList<VerdictChange> changes)
    {
        if (changes.Count == 0) yield break;
        foreach (var change in changes)
        {
            var claim = change.After.Claim;
            yield return $"reason changed: {claim.Document.File}({claim.Line}): “{claim.Quote.ReplaceLineEndings(" ")}”";
            yield return $"    still {change.Before.Word()}: {change.After.Reason}";
            yield return $"    before: {change.Former.Reason}";
        }
        yield return $"{changes.Count,7} {(changes.Count == 1 ? "verdict stands" : "verdicts stand")} for another reason than when last held against the record";
    }
}
