namespace CuratedArchive.Record;

/// <summary>A verdict as an archive had it.</summary>
/// <param name="Value">How the claim stood.</param>
/// <param name="Reason">Why.</param>
public sealed record FormerVerdict(VerdictValue Value, string Reason)
{
    /// <summary>Whether a verdict of today says the same, word and reason.</summary>
    public bool IsStill(Verdict now) => Value == now.Value && Reason == now.Reason;
}

/// <summary>A claim whose verdict, or the reason for it, is another than it was.</summary>
/// <param name="Claim">The slug of the claim.</param>
/// <param name="Former">What it was.</param>
/// <param name="After">The verdict now.</param>
public sealed record VerdictChange(string Claim, FormerVerdict Former, Verdict After)
{
    /// <summary>How the claim stood before.</summary>
    public VerdictValue Before => Former.Value;

    /// <summary>Whether the sentence has become stale: it agreed, and was overtaken by the record.</summary>
    public bool IsStale => Before == VerdictValue.Agrees && After.Value == VerdictValue.Outdated;
}

/// <summary>Which verdicts a new record changes.</summary>
internal static class VerdictChanges
{
    /// <summary>The claims judged before and after whose verdicts differ, in the order of the verdicts now.</summary>
    /// <param name="before">The verdicts of the archive as it was, by slug of the claim.</param>
    /// <param name="after">The verdicts now.</param>
    public static IReadOnlyList<VerdictChange> Between(IReadOnlyDictionary<string, FormerVerdict> before, IEnumerable<Verdict> after) =>
        [.. All(before, after).Where(c => c.Before != c.After.Value)];

    /// <summary>The claims whose verdict is the same word for another reason: another number in the record, other days, another reading.</summary>
    /// <param name="before">The verdicts of the archive as it was, by slug of the claim.</param>
    /// <param name="after">The verdicts now.</param>
    public static IReadOnlyList<VerdictChange> OfReasons(IReadOnlyDictionary<string, FormerVerdict> before, IEnumerable<Verdict> after) =>
        [.. All(before, after).Where(c => c.Before == c.After.Value)];

    private static IEnumerable<VerdictChange> All(IReadOnlyDictionary<string, FormerVerdict> before, IEnumerable<Verdict> after) =>
        from verdict in after
        let was = before.GetValueOrDefault(verdict.Claim.Slug)
        where was is not null && !was.IsStill(verdict)
        select new VerdictChange(verdict.Claim.Slug, was, verdict);
}
