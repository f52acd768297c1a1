using System.Net;

namespace CuratedArchive.Documents;

/// <summary>HTML inside other text: its words are kept, its tags are dropped, raised labels are noted.</summary>
internal static class RawHtml
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    };

    /// <summary>Writes the words of a piece of HTML.</summary>
    /// <param name="draft">Takes the words.</param>
    /// <param name="html">The piece.</param>
    /// <param name="file">Where it begins in the file.</param>
    /// <param name="asBlocks">Whether every tag that does not stand inside a line ends a block.</param>
    public static void Write(Draft draft, string html, int file, bool asBlocks = false)
    {
        var raised = -1;
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i) is >= 0 and var found ? found : html.Length;
            if (open > i) draft.Append(WebUtility.HtmlDecode(html[i..open]).Replace("\r", ""), file + i);
            if (open == html.Length) break;
            var close = End(html, open);
            var tag = html[open..Math.Min(close, open + 12)].ToLowerInvariant();
            if (tag.StartsWith("<sup", StringComparison.Ordinal)) raised = draft.Length;
            else if (tag.StartsWith("</sup", StringComparison.Ordinal) && raised >= 0) { Raise(draft, raised); raised = -1; }
            else if (asBlocks && !IsInline(tag)) Part(draft);
            else if (tag.StartsWith("<br", StringComparison.Ordinal) || tag.StartsWith("</p", StringComparison.Ordinal)) draft.Append('\n');
            i = tag.StartsWith("<script", StringComparison.Ordinal) || tag.StartsWith("<style", StringComparison.Ordinal) ? Behind(html, close) : close;
        }
    }

    /// <summary>Notes what stands behind an offset as raised, when it is one label or several.</summary>
    public static void Raise(Draft draft, int start)
    {
        var span = draft.TrimmedFrom(start);
        var words = draft.Words(span);
        var at = span.Start;
        foreach (var part in words.Split(',', ' '))
        {
            var label = part.Trim('[', ']', '(', ')', '^');
            if (NoteLabel.IsLabel(label) && !(part.Length > 0 && part[0] == '[')) draft.Raised.Add(new(label, new(at, part.Length)));
            at += part.Length + 1;
        }
    }

    private static bool IsInline(string tag) => Inline.Contains(new string([.. tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetter)]));

    private static void Part(Draft draft)
    {
        if (draft.Last != '\n') draft.Append("\n\n");
    }

    private static int End(string html, int open) => html.AsSpan(open).StartsWith("<!--") && html.IndexOf("-->", open, StringComparison.Ordinal) is > 0 and var comment ? comment + 3
        : html.IndexOf('>', open) is > 0 and var close ? close + 1 : html.Length;

    /// <summary>Behind the end of an element whose content is no text.</summary>
    private static int Behind(string html, int at) => html.IndexOf("</s", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? End(html, end) : html.Length;
}

/// <summary>Signs that lead from a note back to its marker.</summary>
internal static class BackLinks
{
    /// <summary>Whether words are nothing but such a sign.</summary>
    public static bool IsArrow(string words) => words.Trim() is "↩" or "↩︎" or "^" or "↑" or "⤴" or "⏎" or "[↩]"
        or "[back]" or "back" or "return" or "Jump up" or "Jump up ^" or "↵" or "«" or "Back";
}

/// <summary>Addresses that may stand in a link.</summary>
internal static class Addresses
{
    /// <summary>The address when it is http, https or mailto; null for any other.</summary>
    public static string? Safe(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? address.Trim() : null;
}
