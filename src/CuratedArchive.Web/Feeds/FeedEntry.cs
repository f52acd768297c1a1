namespace CuratedArchive.Web.Feeds;

/// <summary>Something new or changed, as a feed tells it.</summary>
/// <param name="Name">What its id is made of, see <see cref="EntryName"/>; never changes.</param>
/// <param name="Page">The path of its page.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Summary">What there is to know, in a sentence or two.</param>
/// <param name="Published">The day it came, or was deposited.</param>
/// <param name="Updated">The day the archive learnt of it or saw it change.</param>
internal sealed record FeedEntry(string Name, string Page, string Title, string Summary, DateOnly Published, DateOnly Updated)
{
    /// <summary>The day of the thing itself, by which what came on one day is ordered; null where it is not known.</summary>
    public DateOnly? Date { get; init; } = Published;

    /// <summary>Who published it; null for the archive itself.</summary>
    public string? Author { get; init; }

    /// <summary>The exact words it is about; null where there are none.</summary>
    public string? Words { get; init; }

    /// <summary>The language of the title, where it is not the archive's own.</summary>
    public string? Language { get; init; }

    /// <summary>What sort of thing it is: <c>document</c>, <c>action</c> or <c>verdict</c>.</summary>
    public required string Category { get; init; }
}
