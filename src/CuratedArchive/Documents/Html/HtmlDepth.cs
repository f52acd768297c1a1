namespace CuratedArchive.Documents;

/// <summary>How deeply the elements of a page are nested, told from its tags before the page is built: building grows with the square of the depth.</summary>
internal static class HtmlDepth
{
    /// <summary>Far deeper than any page that is meant to be read.</summary>
    public const int Most = 1000;

    /// <summary>Elements that hold none or end without a tag (WHATWG, <em>HTML</em>, sections 13.1.2 and 13.1.2.4).</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp", "html", "head", "body",
    };

    /// <summary>The greatest depth, about: an element that is closed by the end of another counts on.</summary>
    public static int Of(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var open = html.IndexOf('<'); open >= 0; open = html.IndexOf('<', open + 1))
        {
            var closes = open + 1 < html.Length && html[open + 1] == '/';
            var name = NameAt(html, open + (closes ? 2 : 1));
            if (name.Length == 0 || Unclosed.Contains(name) || IsShape(html, open)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
            if (!closes && name.Equals("script", StringComparison.OrdinalIgnoreCase) && html.IndexOf("</script", open, StringComparison.OrdinalIgnoreCase) is > 0 and var end) open = end - 1;
        }
        return deepest;
    }

    /// <summary>Drawings close their elements within the tag.</summary>
    private static bool IsShape(string html, int open) => html.IndexOf('>', open) is > 0 and var close && html[close - 1] == '/';

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[Math.Min(start, html.Length)..end];
    }
}
