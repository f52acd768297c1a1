namespace CuratedArchive.Web.Metadata;

/// <summary>What a page tells programs about itself.</summary>
/// <param name="Path">Its address within the site, without what only arranges it.</param>
/// <param name="Description">What is on it, in a sentence or two. Where the page is on a work it goes into JSON-LD alone: Zotero stores it as the abstract of the work from anywhere else.</param>
public sealed record PageMetadata(string Path, string Description)
{
    /// <summary>The type of the page in schema.org.</summary>
    public string Type { get; init; } = "WebPage";

    /// <summary>The work the page is on, or null for a list.</summary>
    public Work? Work { get; init; }

    /// <summary>The unAPI identifiers of the works the page cites, each once.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>The pages above it, from the top.</summary>
    public IReadOnlyList<(string Name, string Path)> Above { get; init; } = [];

    /// <summary>What the page is about in the words of schema.org, where that is not the work itself.</summary>
    public Thing? About { get; init; }

    /// <summary>Every identifier of the page, its own first.</summary>
    public IEnumerable<string> Ids => Work is { } work ? Cited.Prepend(work.Id) : Cited;
}

/// <summary>A page that tells programs what it is.</summary>
public interface IDescribed
{
    /// <summary>What it tells; read once the page has been made.</summary>
    PageMetadata Metadata { get; }
}
