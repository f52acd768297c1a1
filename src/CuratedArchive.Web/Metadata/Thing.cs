namespace CuratedArchive.Web.Metadata;

/// <summary>Something schema.org has a type for.</summary>
/// <param name="Type">The type, as in <c>Country</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record Thing(string Type, string Name)
{
    /// <summary>Other properties, by name; a value is a text, or a list of texts.</summary>
    public IReadOnlyList<(string Name, object Value)> Properties { get; init; } = [];

    /// <summary>Files it can be had in: their addresses within the site, and their media types.</summary>
    public IReadOnlyList<(string Path, string MediaType)> Downloads { get; init; } = [];
}
