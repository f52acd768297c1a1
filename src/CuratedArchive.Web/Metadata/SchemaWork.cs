using System.Text.Json.Nodes;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Metadata;

/// <summary>A work in the vocabulary of schema.org.</summary>
internal static class SchemaWork
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["letter"] = "Message",
        ["email"] = "EmailMessage",
        ["statute"] = "Legislation",
        ["newspaperArticle"] = "NewsArticle",
        ["report"] = "Report",
        ["book"] = "Book",
        ["webpage"] = "WebPage",
        ["forumPost"] = "SocialMediaPosting",
        ["videoRecording"] = "VideoObject",
    };

    /// <summary>The type of a Zotero item; <c>CreativeWork</c> where schema.org has no nearer one.</summary>
    public static string TypeOf(ZoteroItem item) => Types.GetValueOrDefault(item.Type, "CreativeWork");

    /// <summary>The node of a work.</summary>
    public static JsonObject Of(ZoteroItem item, string id)
    {
        var node = new JsonObject { ["@type"] = TypeOf(item), ["@id"] = id, ["name"] = item.Title };
        if (item.Type is "newspaperArticle" or "forumPost") node["headline"] = item.Title;
        PutNames(node, "author", item.Creators.Where(c => c.Role != "recipient"));
        PutNames(node, "recipient", item.Creators.Where(c => c.Role == "recipient"));
        Put(node, item.Type == "statute" ? "legislationDate" : "datePublished", item.Date);
        Put(node, "inLanguage", item.Language);
        Put(node, "url", item.Url);
        foreach (var (name, value) in item.Fields) Put(node, name, value, item.Type);
        if (item.Extra.Contains("Type: treaty")) node["legislationType"] = "Treaty";
        return node;
    }

    private static void Put(JsonObject node, string field, string value, string type)
    {
        switch (field)
        {
            case "publisher" or "institution" or "studio":
                node["publisher"] = Named("Organization", value);
                break;
            case "publicationTitle" or "websiteTitle" or "forumTitle" or "series" or "seriesTitle" or "code" or "committee" or "meetingName":
                node["isPartOf"] = Named(field is "committee" or "meetingName" ? "Event" : "CreativeWork", value);
                break;
            case "place":
                node["locationCreated"] = Named("Place", value);
                break;
            case "legislativeBody":
                node["sourceOrganization"] = Named("Organization", value);
                break;
            case "pages":
                node["pagination"] = value;
                break;
            case "publicLawNumber" or "reportNumber" or "documentNumber":
                node[type == "statute" ? "legislationIdentifier" : type == "report" ? "reportNumber" : "identifier"] = value;
                break;
            case "letterType" or "presentationType" or "reportType" or "websiteType" or "postType":
                node["genre"] = value;
                break;
        }
    }

    private static void Put(JsonObject node, string name, string? value)
    {
        if (value is not null) node[name] = value;
    }

    private static void PutNames(JsonObject node, string role, IEnumerable<ZoteroCreator> creators)
    {
        JsonNode[] names = [.. creators.Select(c => c.Given is { } given ? Person(c.Name, given) : Named("Organization", c.Name))];
        if (names.Length > 0) node[role] = names.Length == 1 ? names[0] : new JsonArray(names);
    }

    private static JsonObject Person(string family, string given) =>
        new() { ["@type"] = "Person", ["name"] = $"{given} {family}", ["givenName"] = given, ["familyName"] = family };

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };
}
