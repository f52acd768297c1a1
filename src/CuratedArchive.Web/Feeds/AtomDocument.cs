using System.Xml.Linq;

namespace CuratedArchive.Web.Feeds;

/// <summary>A feed in Atom 1.0 (RFC 4287).</summary>
internal static class AtomDocument
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The document.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="absolute">Makes an absolute address of a path of the site.</param>
    public static XDocument Of(Feed feed, Func<string, string> absolute) => new(new XElement(Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", "en"),
        new XElement(Atom + "id", EntryName.Of(feed.Address.TrimStart('/'))),
        new XElement(Atom + "title", feed.Title),
        new XElement(Atom + "subtitle", feed.Subtitle),
        new XElement(Atom + "updated", Time(feed.Entries.Select(e => e.Updated).DefaultIfEmpty(feed.Updated).Max())),
        new XElement(Atom + "author", new XElement(Atom + "name", "CuratedArchive"), new XElement(Atom + "uri", absolute("/"))),
        Link("self", "application/atom+xml", absolute(feed.Address)),
        Link("alternate", "text/html", absolute(feed.Page)),
        new XElement(Atom + "generator", "CuratedArchive"),
        feed.Entries.Select(e => Of(e, absolute))));

    private static XElement Of(FeedEntry entry, Func<string, string> absolute) => new(Atom + "entry",
        new XElement(Atom + "id", EntryName.Of(entry.Name)),
        new XElement(Atom + "title", entry.Language is { } language ? new XAttribute(XNamespace.Xml + "lang", language) : null, entry.Title),
        new XElement(Atom + "published", Time(entry.Published)),
        new XElement(Atom + "updated", Time(entry.Updated)),
        entry.Author is { } author ? new XElement(Atom + "author", new XElement(Atom + "name", author)) : null,
        Link("alternate", "text/html", absolute(entry.Page)),
        new XElement(Atom + "category", new XAttribute("term", entry.Category)),
        new XElement(Atom + "summary", entry.Summary),
        entry.Words is { } words ? new XElement(Atom + "content", new XAttribute("type", "text"), words) : null);

    private static XElement Link(string relation, string type, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    /// <summary>The beginning of a day by UTC (RFC 3339): days are all the archive knows.</summary>
    private static string Time(DateOnly day) => $"{day:O}T00:00:00Z";
}
