namespace CuratedArchive.Statements;

/// <summary>Somebody reported as saying something.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Kind">How, as far as the verb tells.</param>
/// <param name="At">The token that reports: the verb, or the noun.</param>
/// <param name="IsAside">Whether it stands in a clause of its own, so that the sentence's date is not its date.</param>
internal sealed record Report(Speaker Speaker, StatementKind Kind, int At, bool IsAside = false)
{
    /// <summary>Whether the verb stands in the present.</summary>
    public bool IsPresent { get; init; }
}
