namespace CuratedArchive.Record;

/// <summary>A claim whose verdict is another than it was.</summary>
/// <param name="Claim">The slug of the claim.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">The verdict now.</param>
public sealed record VerdictChange(string Claim, VerdictValue Before, Verdict After)
{
    /// <summary>Whether the sentence has become stale: it agreed, and was overtaken by the record.</summary>
    public bool IsStale => Before == VerdictValue.Agrees && After.Value == VerdictValue.Outdated;
}

/// <summary>Which verdicts a new record changes.</summary>
internal static class VerdictChanges
{
    /// <summary>The claims judged before and after whose verdicts differ, in the order of the verdicts now.</summary>
    /// <param name="before">The verdicts of the archive as it was, by slug of the claim.</param>
    /// <param name="after">The verdicts now.</param>
    public static IReadOnlyList<VerdictChange> Between(IReadOnlyDictionary<string, VerdictValue> before, IEnumerable<Verdict> after) =>
    [
        .. from verdict in after
           where before.TryGetValue(verdict.Claim.Slug, out var was) && was != verdict.Value
           select new VerdictChange(verdict.Claim.Slug, before[verdict.Claim.Slug], verdict),
    ];
}
