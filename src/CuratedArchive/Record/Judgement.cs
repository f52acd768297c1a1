namespace CuratedArchive.Record;

/// <summary>What a judge says about a claim.</summary>
/// <param name="Value">The verdict.</param>
/// <param name="Reason">Why, in a sentence that can be quoted.</param>
internal sealed record Judgement(VerdictValue Value, string Reason)
{
    /// <summary>What the claim was taken to mean, where it can mean several things.</summary>
    public string? Reading { get; init; }

    public string? Remark { get; init; }

    public IReadOnlyList<RecordReference> Acts { get; init; } = [];

    /// <summary>The days it was judged on; null where the record has nothing to hold it against.</summary>
    public JudgedDays? Days { get; init; }

    public static Judgement Unverifiable(string reason) => new(VerdictValue.Unverifiable, reason);
}
