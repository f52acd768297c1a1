namespace CuratedArchive.Web.Feeds;

/// <summary>A feed: its address, the page it belongs to and its entries.</summary>
/// <param name="Address">The path of the feed, with its slash.</param>
/// <param name="Page">The path of the page that shows the same.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Subtitle">What is in it, in a sentence.</param>
/// <param name="Entries">The entries, the latest first.</param>
/// <param name="Updated">The day of the latest change, also where there is no entry.</param>
internal sealed record Feed(string Address, string Page, string Title, string Subtitle, IReadOnlyList<FeedEntry> Entries, DateOnly Updated)
{
    /// <summary>The most entries of a feed.</summary>
    public const int Most = 50;

    /// <summary>Puts entries of several kinds together: the latest change first, then the latest act or document.</summary>
    public static IReadOnlyList<FeedEntry> Join(params IEnumerable<IEnumerable<FeedEntry>> kinds) =>
        [.. kinds.SelectMany(k => k).OrderByDescending(e => e.Updated).ThenByDescending(e => e.Date).ThenBy(e => e.Name, StringComparer.Ordinal).Take(Most)];
}
