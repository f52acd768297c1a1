namespace CuratedArchive.Archive;

/// <summary>An address of the site that leads to another for good (301): nothing has it any more, or nothing ever had it alone.</summary>
public sealed class MovedAddress
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The path without its first slash and without a suffix: <c>sources/krag-2009-small-bombs</c>.</summary>
    public required string From { get; init; }

    /// <summary>The path it leads to, which something has.</summary>
    public required string To { get; init; }
}
