namespace CuratedArchive.Registers;

/// <summary>A point on which another source and the depositary's record do not agree, or which the other source has and the record has not. Both sides are kept.</summary>
public sealed class Difference
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The treaty it is about.</summary>
    public required Treaty Treaty { get; init; }

    /// <summary>The State it is about; null when it is about the world.</summary>
    public State? State { get; init; }

    /// <summary>The point, in a few words: <c>day of the ratification</c>.</summary>
    public required string What { get; init; }

    /// <summary>What the record of this archive says.</summary>
    public required string RecordSays { get; init; }

    /// <summary>What the other source says.</summary>
    public required string OtherSays { get; init; }

    /// <summary>The other source: who, what and when, in a line.</summary>
    public required string Source { get; init; }
}
