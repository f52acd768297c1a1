namespace CuratedArchive.Texts;

/// <summary>A file that went into the archive.</summary>
public sealed class InputFile
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The file, as the archive names it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Bytes { get; init; }
}
