namespace CuratedArchive.Claims;

/// <summary>A claim before it is written down: what is asserted of whom, by which words.</summary>
/// <param name="State">Alpha-3 code, or null for a claim about the world.</param>
/// <param name="Treaty">The code of the treaty, or <c>other</c>.</param>
/// <param name="Action">What is asserted.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Span">The words in the text.</param>
internal sealed record Assertion(string? State, string Treaty, ClaimAction Action, PartialDate? Date, TextSpan Span)
{
    public int? Value { get; init; }

    /// <summary>How the count stands to its figure; null where it is exact.</summary>
    public CountRelation? Relation { get; init; }

    public string? Resolution { get; init; }
}
