namespace CuratedArchive.Archive;

/// <summary>
/// An address of the site that leads to another for good (301): nothing has it any more, or nothing ever had it alone. A passage that is gone has its fragment in the address; as no
/// server is told of fragments, the page of the document says where it went.
/// </summary>
public sealed class MovedAddress
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The path without its first slash and without a suffix: <c>sources/krag-2009-small-bombs</c>, or a document with a fragment: <c>documents/peru-2016#fn-3</c>.</summary>
    public required string From { get; init; }

    /// <summary>The path it leads to, with a fragment for a passage; something has it.</summary>
    public required string To { get; init; }
}
