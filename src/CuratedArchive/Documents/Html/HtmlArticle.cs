using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>Where on a page the article stands, and what is furniture.</summary>
internal static class HtmlArticle
{
    private static readonly HashSet<string> DroppedElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "form", "button", "select", "input", "textarea", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map",
        "dialog", "menu", "head", "link", "meta", "math",
    };

    private static readonly HashSet<string> DroppedRoles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "search", "banner", "contentinfo", "complementary", "dialog", "menu", "toolbar" };

    private static readonly HashSet<string> DroppedNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "share", "sharing", "social", "addthis", "cookie", "cookies", "consent", "gdpr", "related", "recommended", "breadcrumb", "breadcrumbs", "newsletter", "subscribe", "signup",
        "menu", "navbar", "nav", "navigation", "sidebar", "advert", "advertisement", "ad", "ads", "promo", "comments", "pagination", "pager", "skip", "toc", "navbox", "editsection",
        "noprint", "printfooter", "catlinks", "ambox", "sistersitebox", "backlink", "authority", "donate", "popup", "modal", "widget", "tags", "masthead", "footer",
    };

    /// <summary>The element the article stands in: the largest article or main part when it has most of the text and all the notes its links lead to; else the body.</summary>
    public static IElement Find(IElement body, HtmlNotes notes)
    {
        var whole = Mass(body);
        var best = body.QuerySelectorAll("article, main, [role=main], #mw-content-text, [itemprop=articleBody]").Where(e => !IsFurniture(e)).OrderByDescending(Mass).FirstOrDefault();
        if (best is null || Mass(best) * 2 < whole) return body;
        while (best != body && notes.Elements.Any(n => !best.Contains(n)) && best.ParentElement is { } parent) best = parent;
        return best;
    }

    /// <summary>Whether an element and all in it is no part of the text.</summary>
    public static bool IsFurniture(IElement element)
    {
        if (DroppedElements.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role)) return true;
        if (element.GetAttribute("style")?.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase) == true) return true;
        if (element.LocalName is "header" or "footer" or "aside") return element.Closest("article, main") is null || element.LocalName == "aside";
        return IsNamedSo(element.ClassName) || IsNamedSo(element.Id);
    }

    /// <summary>Whether the last word of one of the names says so: <c>share</c>, <c>post-share</c>, <c>mw-editsection</c>.</summary>
    private static bool IsNamedSo(string? names) => names is { Length: > 0 } && names.Split(' ').Any(n => DroppedNames.Contains(n) || AnyPart(n.Split('-', '_')));

    private static bool AnyPart(string[] parts) => DroppedNames.Contains(parts[^1]) || (parts.Length <= 3 && DroppedNames.Contains(parts[0]) && parts[0].Length > 4);

    private static int Mass(IElement element) => element.QuerySelectorAll("p, li, td, blockquote").Sum(e => e.ChildNodes.OfType<IText>().Sum(t => t.Length));
}
