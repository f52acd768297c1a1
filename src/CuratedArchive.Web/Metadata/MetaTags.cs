using CuratedArchive.Exports;

namespace CuratedArchive.Web.Metadata;

/// <summary>A work in the meta elements of its page, for Zotero and for readers of Dublin Core.</summary>
/// <remarks>
/// Zotero's reader of meta elements divides a name at its last space, except where the name has a comma: a comma behind the name of a body keeps it
/// whole. It stores the language of the page as that of the work where no other is given: <c>und</c>, undetermined, prevents that.
/// </remarks>
internal static class MetaTags
{
    private static readonly HashSet<string> Publishers = ["publisher", "institution", "studio"];

    /// <summary>Names and contents, in order.</summary>
    public static IEnumerable<(string Name, string Content)> Of(ZoteroItem item) =>
    [
        ("z:itemType", item.Type),
        ("DC.title", item.Title),
        .. item.Creators.Where(c => c.Role != "recipient").Select(c => ("DC.creator", c.Given is null ? c.Name : Inverted(c))),
        .. RolesOf(item),
        .. Line("dcterms.issued", item.Date),
        .. item.Fields.Where(f => Publishers.Contains(f.Name)).Select(f => ("DC.publisher", f.Value)),
        ("DC.language", item.Language ?? "und"),
        .. item.Fields.Select(f => ($"z:{f.Name}", f.Value)),
        .. Line("z:url", item.Url),
        .. Line("z:extra", item.Extra.Count == 0 ? null : string.Join('\n', item.Extra)),
    ];

    /// <summary>Roles in Zotero's words. <c>bib:authors</c> outranks <c>DC.creator</c> and is only needed where a name would be divided.</summary>
    private static IEnumerable<(string, string)> RolesOf(ZoteroItem item) => item.Creators
        .Where(c => c.Role != "author" || item.Creators.Any(a => a.Role == "author" && a.Given is null))
        .Select(c => (c.Role == "author" ? "bib:authors" : $"z:{c.Role}s", Inverted(c)));

    private static string Inverted(ZoteroCreator creator) => creator.Given is { } given ? $"{creator.Name}, {given}" : $"{creator.Name.Replace(",", "")},";

    private static IEnumerable<(string, string)> Line(string name, string? content) => content is null ? [] : [(name, content)];
}
