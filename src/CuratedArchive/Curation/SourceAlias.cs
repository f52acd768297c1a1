using CuratedArchive.Citations;

namespace CuratedArchive.Curation;

/// <summary>The slug of a source that a curator merged into another: its address leads to that one for good.</summary>
public sealed class SourceAlias
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The slug that no source has any more.</summary>
    public required string Slug { get; init; }

    /// <summary>The source that took its citations over.</summary>
    public required Source Source { get; init; }
}
