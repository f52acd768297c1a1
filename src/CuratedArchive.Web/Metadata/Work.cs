using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Exports;
using CuratedArchive.Registers;

namespace CuratedArchive.Web.Metadata;

/// <summary>A work that reference managers can take from the site: a cited source, or what a page of the site itself is on.</summary>
/// <param name="Id">Its unAPI identifier: a slug, with the kind of page before a full stop where it is no source. It needs no escaping in an address.</param>
/// <param name="Path">The page on it.</param>
/// <param name="Cited">The work for any export format, given the absolute address of its page.</param>
/// <param name="Item">The work as Zotero files it, given the same.</param>
public sealed record Work(string Id, string Path, Func<string, Source> Cited, Func<string, ZoteroItem> Item)
{
    /// <summary>Whether the page itself is the work, so that what describes the one is an abstract of the other.</summary>
    public bool IsPage { get; private init; }

    /// <summary>A cited source.</summary>
    public static Work Of(Source source) => new(source.Slug, $"/sources/{source.Slug}", _ => source, _ => ZoteroItem.Of(source));

    /// <summary>A treaty.</summary>
    public static Work Of(Treaty treaty) => new($"treaty.{treaty.Slug}", $"/treaties/{treaty.Slug}", _ => HeldWorks.Of(treaty), _ => ZoteroItem.Of(treaty));

    /// <summary>A resolution.</summary>
    public static Work Of(Resolution resolution) =>
        new($"resolution.{resolution.Slug}", $"/resolutions/{resolution.Slug}", _ => HeldWorks.Of(resolution), _ => ZoteroItem.Of(resolution));

    /// <summary>A document.</summary>
    public static Work Of(Document document) =>
        new($"document.{document.Slug}", $"/documents/{document.Slug}", page => HeldWorks.Of(document, page), page => ZoteroItem.Of(document, page));

    /// <summary>The page of a State, as of the day its record was read.</summary>
    public static Work Of(State state, DateOnly asOf) =>
        new($"state.{state.Slug}", $"/states/{state.Slug}", page => HeldWorks.Of(state, asOf, page), page => ZoteroItem.Of(state, asOf, page)) { IsPage = true };
}
