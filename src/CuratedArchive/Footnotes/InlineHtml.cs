using System.Text;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>Writes words with their markers, emphasis and links.</summary>
internal sealed class InlineHtml
{
    private readonly Reading _reading;
    private readonly List<(TextSpan Span, Footnote Note, string Anchor)> _markers;
    private readonly HashSet<int> _named = [];

    public InlineHtml(Reading reading, IReadOnlyList<Footnote> footnotes)
    {
        _reading = reading;
        _markers = [.. footnotes.SelectMany(f => f.Markers.Select(m => (m.Span, f, m.Anchor))).OrderBy(m => m.Span.Start)];
    }

    /// <summary>The words of a span as HTML.</summary>
    public string Write(TextSpan span)
    {
        var html = new StringBuilder();
        var at = span.Start;
        foreach (var (style, end) in StylesIn(span))
        {
            Plain(html, TextSpan.Between(at, style.Span.Start));
            html.Append(Open(style));
            Plain(html, TextSpan.Between(style.Span.Start, end));
            html.Append(style.Kind switch { StyleKind.Link => "</a>", StyleKind.Strong => "</strong>", _ => "</em>" });
            at = end;
        }
        Plain(html, TextSpan.Between(at, span.End));
        return html.ToString();
    }

    /// <summary>The attributes a run of words needs for its direction: words in a script that runs from right to left let the browser find it.</summary>
    public string Direction(TextSpan span) => span.In(_reading.Text).Any(c => c is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufefc') ? " dir=\"auto\"" : "";

    private IEnumerable<(Style Style, int End)> StylesIn(TextSpan span)
    {
        var at = span.Start;
        foreach (var style in Within(_reading.Styles, s => s.Span, span))
        {
            if (style.Span.Start < at || style.Span.End > span.End) continue;
            yield return (style, at = style.Span.End);
        }
    }

    private void Plain(StringBuilder html, TextSpan span)
    {
        var at = span.Start;
        foreach (var (marker, note, anchor) in Within(_markers, m => m.Span, span))
        {
            if (marker.Start < at || marker.End > span.End) continue;
            html.Append(DocumentHtml.Encode(_reading.Text[at..marker.Start])).Append(Marker(note, _named.Add(marker.Start) ? $" id=\"{anchor}\"" : ""));
            at = marker.End;
        }
        if (at < span.End) html.Append(DocumentHtml.Encode(_reading.Text[at..span.End]));
    }

    private static string Open(Style style) => style.Kind switch
    {
        StyleKind.Link when style.Address is { } address => $"<a href=\"{DocumentHtml.Encode(address)}\" rel=\"nofollow noopener\">",
        StyleKind.Link => "<a>",
        StyleKind.Strong => "<strong>",
        _ => "<em>",
    };

    /// <summary>A marker as a link to its note. A cell that stands for several rows is written in each; only the first has the marker's id.</summary>
    private static string Marker(Footnote note, string id)
    {
        var (label, title) = (DocumentHtml.Encode(note.Label), note.Missing ? " (missing)" : "");
        return $"<sup class=\"marker{(note.Missing ? " lost" : "")}\"{id}><a href=\"#{note.Anchor}\" aria-label=\"Note {label}{title}\">{label}</a></sup>";
    }

    /// <summary>The items that begin in a span, of a list in order.</summary>
    private static IEnumerable<T> Within<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, TextSpan span)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).Start < span.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < items.Count && spanOf(items[low]).Start < span.End; low++) yield return items[low];
    }
}
