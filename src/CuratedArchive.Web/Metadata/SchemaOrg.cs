using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CuratedArchive.Web.Metadata;

/// <summary>A page in the vocabulary of schema.org, as JSON-LD 1.1 for a <c>script</c> element of data.</summary>
internal static class SchemaOrg
{
    /// <summary>Letters of every script as they are; &lt;, &gt; and &amp; escaped, so that no text can end the element it stands in.</summary>
    private static readonly JsonSerializerOptions InMarkup = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page: the page itself, the way to it, and what it is on.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="root">The site's address without a slash at its end.</param>
    public static string Write(PageMetadata page, string title, string root)
    {
        var address = root + page.Path;
        var nodes = new JsonArray(PageOf(page, title, root, address));
        if (page.Above.Count > 0) nodes.Add(WayTo(page, title, root, address));
        if (page.Work is { } work) nodes.Add(SchemaWork.Of(work.Item(address), "#work"));
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = nodes }.ToJsonString(InMarkup);
    }

    private static JsonObject PageOf(PageMetadata page, string title, string root, string address)
    {
        var node = new JsonObject
        {
            ["@type"] = page.Type,
            ["@id"] = address,
            ["url"] = address,
            ["name"] = title,
            ["description"] = page.Description,
            ["inLanguage"] = "en",
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["@id"] = $"{root}/#site", ["name"] = "CuratedArchive", ["url"] = $"{root}/" },
        };
        if (page.Above.Count > 0) node["breadcrumb"] = new JsonObject { ["@id"] = "#way" };
        if (page.Work is not null) node["mainEntity"] = new JsonObject { ["@id"] = "#work" };
        if (page.About is { } about) node["about"] = ThingOf(about, root);
        return node;
    }

    private static JsonObject WayTo(PageMetadata page, string title, string root, string address)
    {
        var steps = page.Above.Select(a => (a.Name, Address: root + a.Path)).Append((Name: title, Address: address));
        return new()
        {
            ["@type"] = "BreadcrumbList",
            ["@id"] = "#way",
            ["itemListElement"] = new JsonArray([.. steps.Select((s, i) => new JsonObject { ["@type"] = "ListItem", ["position"] = i + 1, ["name"] = s.Name, ["item"] = s.Address })]),
        };
    }

    private static JsonObject ThingOf(Thing thing, string root)
    {
        var node = new JsonObject { ["@type"] = thing.Type, ["name"] = thing.Name };
        foreach (var (name, value) in thing.Properties) node[name] = JsonSerializer.SerializeToNode(value, InMarkup);
        var files = thing.Downloads.Select(d => new JsonObject { ["@type"] = "DataDownload", ["contentUrl"] = root + d.Path, ["encodingFormat"] = d.MediaType });
        if (thing.Downloads.Count > 0) node["distribution"] = new JsonArray([.. files]);
        return node;
    }
}
