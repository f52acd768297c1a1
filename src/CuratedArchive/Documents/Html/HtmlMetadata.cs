using System.Text.Json;
using AngleSharp.Html.Dom;

namespace CuratedArchive.Documents;

/// <summary>What a page says about itself: JSON-LD (schema.org), Open Graph, Dublin Core and Highwire tags, its title and language.</summary>
internal static class HtmlMetadata
{
    private const int DeepestJson = 64;
    private static readonly string[] TitleDividers = [" | ", " – ", " — ", " - ", " :: "];

    /// <summary>Reads the metadata of a page.</summary>
    public static Metadata Read(IHtmlDocument page)
    {
        var linked = page.QuerySelectorAll("script[type='application/ld+json']").Select(s => Article(s.TextContent)).FirstOrDefault(a => a is not null);
        return new Metadata
        {
            Title = Title(page, linked),
            Date = Day(Text(linked, "datePublished"))
                ?? Day(Meta(page, "article:published_time", "citation_publication_date", "citation_date", "dc.date", "dcterms.date", "dc.date.issued", "date", "pubdate"))
                ?? Day(page.QuerySelector("article time[datetime], main time[datetime], time[pubdate]")?.GetAttribute("datetime")),
            Publisher = Name(linked, "publisher") ?? Meta(page, "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher"),
            Language = Language(page.DocumentElement.GetAttribute("lang")),
            Address = Safe(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Safe(Meta(page, "og:url")),
        };
    }

    /// <summary>The one first-level heading of the page; else what the metadata call it; else the title without the site's name behind it.</summary>
    private static string? Title(IHtmlDocument page, JsonElement? linked)
    {
        var headings = page.QuerySelectorAll("h1").Select(h => Blanks.Fold(h.TextContent)).Where(h => h.Length > 0).Distinct().ToList();
        if (headings.Count == 1) return headings[0];
        if ((Text(linked, "headline") ?? Meta(page, "og:title", "citation_title", "dc.title")) is { } title) return title;
        var whole = Blanks.Fold(page.Title ?? "");
        var cut = TitleDividers.Select(d => whole.LastIndexOf(d, StringComparison.Ordinal)).Max();
        return whole.Length == 0 ? null : cut > 10 ? whole[..cut] : whole;
    }

    private static string? Meta(IHtmlDocument page, params string[] names)
    {
        foreach (var name in names)
            if (page.QuerySelectorAll("meta").FirstOrDefault(m => name.Equals(m.GetAttribute("property") ?? m.GetAttribute("name"), StringComparison.OrdinalIgnoreCase))
                ?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content)) return Blanks.Fold(content);
        return null;
    }

    private static PartialDate? Day(string? text) => text is { Length: >= 10 } ? PartialDate.Parse(text[..10].Replace('/', '-')) : PartialDate.Parse(text);

    private static string? Language(string? tag) => tag is { Length: >= 2 and <= 12 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    private static string? Safe(string? address) => address is null ? null : Addresses.Safe(address);

    /// <summary>The object of a JSON-LD script that has a headline.</summary>
    private static JsonElement? Article(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestJson, AllowTrailingCommas = true });
            return Find(document.RootElement)?.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object when at.TryGetProperty("headline", out _) || at.TryGetProperty("datePublished", out _) => at,
        JsonValueKind.Object when at.TryGetProperty("@graph", out var graph) => Find(graph),
        JsonValueKind.Array => at.EnumerateArray().Select(Find).FirstOrDefault(e => e is not null),
        _ => null,
    };

    private static string? Text(JsonElement? at, string key) =>
        at is { } e && e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? Blanks.Fold(text) : null;

    private static string? Name(JsonElement? at, string key) =>
        at is { } e && e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object ? Text(value, "name") : Text(at, key);
}
