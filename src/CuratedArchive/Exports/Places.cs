namespace CuratedArchive.Exports;

/// <summary>Where a format puts what is known about one kind of source: its type of entry, and the names of its fields.</summary>
/// <remarks>
/// Null means that the format has no place for it; then it goes into the note, so that no export loses what the source says. Two things may share a
/// place and are joined by commas.
/// </remarks>
/// <param name="Type">The entry type, as the format names it.</param>
internal sealed record Places(string Type)
{
    public string? Author { get; init; }
    public string? Genre { get; init; }
    public string? Container { get; init; }
    public string? Volume { get; init; }
    public string? Publisher { get; init; }
    public string? Place { get; init; }
    public string? Symbol { get; init; }
    public string? Session { get; init; }
    public string? Pages { get; init; }
}

/// <summary>A source's fields under a format's own names, and what found no place.</summary>
/// <param name="Fields">Field name and value, in order.</param>
/// <param name="Note">What found no place, or null.</param>
internal sealed record Placed(IReadOnlyList<(string Name, string Value)> Fields, string? Note)
{
    /// <summary>What stands in <see cref="Note"/>, one by one.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
