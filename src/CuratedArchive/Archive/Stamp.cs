namespace CuratedArchive.Archive;

/// <summary>What the history of an archive is kept of.</summary>
public enum StampedKind
{
    /// <summary>A text the archive holds.</summary>
    Document,

    /// <summary>A work that notes cite.</summary>
    Source,

    /// <summary>An act of the depositary's record.</summary>
    Action,

    /// <summary>What a document says about a treaty position.</summary>
    Claim,

    /// <summary>A sentence that reports what somebody said, wrote or voted for.</summary>
    Statement,
}

/// <summary>When a record came into the archive and when it last changed. A record that is gone keeps its stamp.</summary>
public sealed class Stamp
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>What it is the stamp of.</summary>
    public required StampedKind Kind { get; init; }

    /// <summary>The name of the record, unique in the archive: <c>documents/iceland-2018</c>, <c>actions/ccm-isl-signature-2008-12-03</c>.</summary>
    public required string Path { get; init; }

    /// <summary>A hash of what the record says, hexadecimal; equal as long as the record is unchanged.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The day of the import that brought it first.</summary>
    public required DateOnly Added { get; init; }

    /// <summary>The day of the import that added, changed or removed it last.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether the last import no longer found it.</summary>
    public bool Deleted { get; init; }

    /// <summary>What it can be picked by, in ordinal order; of a record that is gone, what it could be picked by.</summary>
    public List<StampSet> Sets { get; init; } = [];

    /// <summary>The part of the path behind its slash: the slug of the record.</summary>
    public string Slug => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>A copy that is no row yet, with other days.</summary>
    internal Stamp On(DateOnly added, DateOnly day, bool deleted) => new()
    {
        Kind = Kind,
        Path = Path,
        Fingerprint = Fingerprint,
        Added = added,
        Day = day,
        Deleted = deleted,
        Sets = [.. Sets.Select(s => new StampSet { Name = s.Name })],
    };
}

/// <summary>A set that a stamped record belongs to.</summary>
public sealed class StampSet
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The set: <c>type:source</c>, <c>kind:letter</c>, <c>state:JPN</c>, <c>treaty:CCM</c>. A colon parts a set from the wider one it is part of.</summary>
    public required string Name { get; init; }
}
