namespace CuratedArchive.Citations;

/// <summary>How the archive comes by an address.</summary>
public enum AddressKind
{
    /// <summary>A note gives it.</summary>
    Given,

    /// <summary>A curator found it.</summary>
    Curated,

    /// <summary>It is made from a symbol by a rule; nobody says that anything is there.</summary>
    Derived,

    /// <summary>It is that of a copy in a web archive, and a note gives it.</summary>
    Archived,
}

/// <summary>An address a source can be read at.</summary>
/// <param name="Url">The address: http or https.</param>
/// <param name="What">What is found there, in a few words, and who says so.</param>
/// <param name="Kind">How the archive comes by it.</param>
/// <param name="Original">For a copy: the address it is a copy of; null where the copy's own address does not tell.</param>
/// <param name="Version">For a copy: when it was taken, in the form of <see cref="PartialDate"/>; null where its address does not tell.</param>
public sealed record ReadingAddress(string Url, string What, AddressKind Kind = AddressKind.Given, string? Original = null, string? Version = null);
