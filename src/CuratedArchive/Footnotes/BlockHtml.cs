using System.Text;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>Writes the blocks of a document, one element a block.</summary>
internal sealed class BlockHtml(Reading reading, Document document, InlineHtml words)
{
    private readonly StringBuilder _html = new();
    private readonly Dictionary<TextSpan, Section> _sections = document.Sections.ToDictionary(s => s.Span);
    private readonly Dictionary<TextSpan, DocumentTable> _tables = document.Tables.GroupBy(t => t.Span).ToDictionary(g => g.Key, g => g.First());
    private readonly int _top = document.Sections.Select(s => s.Level).DefaultIfEmpty(1).Min();
    private string? _list;

    public string Write()
    {
        for (var i = 0; i < reading.Blocks.Count; i++)
        {
            var (block, anchor) = (reading.Blocks[i], Passage.AnchorOf(i));
            List(block is ListItem item ? (item.Number is null ? "ul" : "ol") : null);
            Write(block, anchor);
        }
        List(null);
        return _html.ToString();
    }

    /// <summary>Opens and closes lists as their items come and go.</summary>
    private void List(string? wanted)
    {
        if (wanted == _list) return;
        if (_list is not null) _html.Append($"</{_list}>\n");
        if (wanted is not null) _html.Append($"<{wanted} class=\"items\">\n");
        _list = wanted;
    }

    private void Write(Block block, string anchor)
    {
        var direction = words.Direction(block.Span);
        _ = block switch
        {
            Heading h when _sections.TryGetValue(h.Span, out var section) => Element($"h{Math.Clamp(section.Level - _top + 2, 2, 6)}",
                $" id=\"{section.Anchor}\"{direction}", $"<span id=\"{anchor}\">{words.Write(h.Span)}</span>"),
            Heading h => Element("p", $" id=\"{anchor}\" class=\"title-line\"{direction}", words.Write(h.Span)),
            ListItem item => Element("li", $" id=\"{anchor}\" class=\"depth-{Math.Min(item.Depth, 5)}\"{direction}", Number(item) + words.Write(item.Span)),
            Quotation q => Element("blockquote", $" id=\"{anchor}\"{direction}", $"<p>{words.Write(q.Span)}</p>"),
            Table table => TableHtml(table, anchor),
            _ => Element("p", $" id=\"{anchor}\"{direction}", words.Write(block.Span)),
        };
    }

    private static string Number(ListItem item) => item.Number is { } number ? $"<span class=\"number\">{DocumentHtml.Encode(number)}</span> " : "";

    private StringBuilder Element(string name, string attributes, string content) => _html.Append($"<{name}{attributes}>{content}</{name}>\n");

    private StringBuilder TableHtml(Table table, string anchor)
    {
        var id = _tables.TryGetValue(table.Span, out var stored) ? stored.Anchor : anchor;
        _html.Append($"<div class=\"table-frame\" id=\"{anchor}\" tabindex=\"0\"><table id=\"{id}\">\n");
        if (table.Caption is { } caption) Element("caption", "", words.Write(CaptionWithMarker(caption, table)));
        if (table.Columns.Any(c => c.Length > 0))
            Element("thead", "", $"<tr>{string.Concat(table.Columns.Select(c => $"<th scope=\"col\">{DocumentHtml.Encode(c)}</th>"))}</tr>");
        _html.Append("<tbody>\n");
        foreach (var row in table.Rows) Element("tr", "", string.Concat(row.Select(CellHtml)));
        return _html.Append("</tbody></table></div>\n");
    }

    /// <summary>The caption up to the marker behind it.</summary>
    private TextSpan CaptionWithMarker(TextSpan caption, Table table) =>
        table.NoteLabel is not null && reading.MarkersIn(new(caption.End, 12)).FirstOrDefault() is { } marker ? TextSpan.Between(caption.Start, marker.Span.End) : caption;

    private string CellHtml(Cell cell) => cell.Text.Length == 0 ? "<td></td>"
        : $"<td{(IsFigure(cell.Text) ? " class=\"figure\"" : "")}{words.Direction(cell.Span)}>{words.Write(cell.Span)}</td>";

    private static bool IsFigure(string text) => char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '%');
}
