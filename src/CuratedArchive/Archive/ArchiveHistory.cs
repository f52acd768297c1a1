using CuratedArchive.Record;

namespace CuratedArchive.Archive;

/// <summary>What an archive knows of its own past, carried from file to file by each import.</summary>
/// <param name="Stamps">A stamp for each record, those that are gone included.</param>
/// <param name="Verdicts">The verdicts that changed, by day.</param>
internal sealed record ArchiveHistory(IReadOnlyList<Stamp> Stamps, IReadOnlyList<DatedVerdictChange> Verdicts)
{
    /// <summary>The past of an archive that has none.</summary>
    public static ArchiveHistory None { get; } = new([], []);

    /// <summary>The last day anything was added, changed or removed; null when there is no past.</summary>
    public DateOnly? Latest => Stamps.Count == 0 ? null : Stamps.Max(s => s.Day);

    /// <summary>The history after an import: what is unchanged keeps its days, what is new, changed, gone or back has the day of the import.</summary>
    /// <param name="contents">What the import found.</param>
    /// <param name="before">The verdicts of the archive as it was, by slug of the claim.</param>
    /// <param name="day">The day of the import, not before <see cref="Latest"/>.</param>
    public ArchiveHistory CarriedOn(ArchiveContents contents, IReadOnlyDictionary<string, FormerVerdict> before, DateOnly day)
    {
        var now = CuratedArchive.Archive.Stamps.Of(contents, day);
        var (known, found) = (Stamps.ToDictionary(s => s.Path), now.Select(s => s.Path).ToHashSet());
        var stamps = now.Select(s => known.TryGetValue(s.Path, out var was) ? Kept(was, s) : s)
            .Concat(Stamps.Where(s => !found.Contains(s.Path)).Select(s => s.On(s.Added, s.Deleted ? s.Day : day, deleted: true)));
        return new([.. stamps.OrderBy(s => s.Path, StringComparer.Ordinal)], [.. ChangesWith(contents.Verdicts, before, day)]);
    }

    private static Stamp Kept(Stamp was, Stamp now) => now.On(was.Added, was.Deleted || was.Fingerprint != now.Fingerprint ? now.Day : was.Day, deleted: false);

    /// <summary>All changes with those of today; what changed before on the same day is told as one change.</summary>
    private IEnumerable<DatedVerdictChange> ChangesWith(IEnumerable<Verdict> verdicts, IReadOnlyDictionary<string, FormerVerdict> before, DateOnly day)
    {
        var known = Verdicts.ToDictionary(c => (c.Claim, c.Day));
        foreach (var verdict in verdicts)
        {
            var was = before.GetValueOrDefault(verdict.Claim.Slug);
            if (was?.IsStill(verdict) is true) continue;
            var change = new DatedVerdictChange { Claim = verdict.Claim.Slug, Before = was?.Value, After = verdict.Value, Reason = verdict.Reason, Day = day };
            known[(change.Claim, day)] = known.TryGetValue((change.Claim, day), out var earlier) ? change.Behind(earlier) : change;
        }
        return known.Values.Where(c => c.Tells).Select(c => c.From(c.Before)).OrderBy(c => c.Day).ThenBy(c => c.Claim, StringComparer.Ordinal);
    }
}
