namespace CuratedArchive.Web.Feeds;

/// <summary>A feed of the whole archive.</summary>
/// <param name="Address">The path of the feed.</param>
/// <param name="Page">The page that shows the same.</param>
/// <param name="Title">What is in it.</param>
/// <param name="Subtitle">The same in a sentence.</param>
public sealed record SiteFeed(string Address, string Page, string Title, string Subtitle);

/// <summary>The feeds of the whole archive.</summary>
public static class SiteFeeds
{
    public static SiteFeed Documents { get; } = new("/feeds/documents.atom", "/documents", "Documents", "Documents that are new in the archive or have changed");

    public static SiteFeed Actions { get; } = new("/feeds/actions.atom", "/treaties", "Acts", "Acts that are new in the depositary’s record as the archive holds it, or have been corrected");

    public static SiteFeed Verdicts { get; } = new("/feeds/verdicts.atom", "/claims", "Verdicts", "Claims whose verdict has changed, and new claims that the record does not bear out");

    /// <summary>All of them, in the order they are offered.</summary>
    public static IReadOnlyList<SiteFeed> All { get; } = [Documents, Actions, Verdicts];
}
