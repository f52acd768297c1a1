using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>Writes the elements of a page into a draft: one block for each block of the page, notes apart.</summary>
internal sealed class HtmlWalk(Draft draft, HtmlNotes notes)
{
    private const int Deepest = 200;

    private static readonly HashSet<string> BlockElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "ul", "ol", "dl", "dt", "dd", "li", "blockquote", "pre", "table", "figure", "figcaption", "address",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "details", "summary", "center", "body", "fieldset",
    };

    private readonly HtmlWords _words = new(draft, notes);
    private readonly Dictionary<IElement, int> _numbers = [];
    private Func<TextSpan, Block> _make = s => new Paragraph(s);
    private int _start;
    private bool _inNote;

    /// <summary>Writes an element with all in it.</summary>
    public void Write(IElement root)
    {
        Children(root, 0);
        Close();
    }

    private void Children(INode node, int depth)
    {
        foreach (var child in node.ChildNodes)
            if (child is IElement element && IsBlock(element)) WriteBlock(element, depth + 1);
            else _words.Write(child, depth + 1);
    }

    private bool IsBlock(IElement element) => BlockElements.Contains(element.LocalName) || notes.NoteLabelOf(element) is not null
        || (element.LocalName is "a" or "span" or "b" or "strong" or "font" && element.QuerySelector("p, div, h1, h2, h3, li, table") is not null);

    private void WriteBlock(IElement element, int depth)
    {
        if (notes.NoteLabelOf(element) is null && HtmlArticle.IsFurniture(element) && !notes.Elements.Any(element.Contains)) return;
        Close();
        _words.Place(element);
        if (depth > Deepest) _words.Plain(element);
        else if (!_inNote && notes.NoteLabelOf(element) is { } label) Note(element, label, depth);
        else if (element.LocalName == "table" && !_inNote && HtmlTable.Read(element, draft, _words) is { } table) draft.Blocks.Add(table);
        else Within(element, depth);
        Close();
    }

    private void Within(IElement element, int depth)
    {
        var before = _make;
        _make = element.LocalName switch
        {
            ['h', >= '1' and <= '6'] name => s => new Heading(s, name[1] - '0'),
            "blockquote" => s => new Quotation(s),
            "li" => ItemOf(element),
            "p" or "div" or "section" => before,
            _ => s => new Paragraph(s),
        };
        Children(element, depth);
        Close();
        _make = before;
    }

    /// <summary>An item of a list: its number or bullet is written before its words, and only the first of its blocks is the item.</summary>
    private Func<TextSpan, Block> ItemOf(IElement element)
    {
        var label = element.ParentElement is { LocalName: "ol" } list ? $"{Number(element, list)}." : null;
        var depth = Math.Max(0, element.Ancestors().Count(a => a is IElement { LocalName: "ul" or "ol" }) - 1);
        draft.Append((label ?? "•") + " ");
        _start = draft.Length;
        var first = true;
        return s => first && !(first = false) ? new ListItem(s, depth, label) : new Paragraph(s);
    }

    /// <summary>The number of an item: its own value, or one more than the item before, or the first of the list (WHATWG, <em>HTML</em>, section 4.4.8).</summary>
    private int Number(IElement item, IElement list)
    {
        var next = _numbers.TryGetValue(list, out var counted) ? counted : int.TryParse(list.GetAttribute("start"), out var first) ? first : 1;
        var number = int.TryParse(item.GetAttribute("value"), out var value) ? value : next;
        _numbers[list] = number + 1;
        return number;
    }

    private void Note(IElement element, string label, int depth)
    {
        var visible = Blanks.Fold(element.TextContent);
        var written = NoteLabel.At(visible, new(0, visible.Length)) is { } at && at.Label == label;
        var labelSpan = written ? default : draft.OpenLabel($"[{label}]");
        var start = draft.Length;
        _inNote = true;
        Children(element, depth);
        _inNote = false;
        var span = draft.TrimmedFrom(start);
        if (written && NoteLabel.At(draft.Words(span), new(0, span.Length)) is { } own)
        {
            labelSpan = new(span.Start, own.Span.Length);
            var words = draft.Words(TextSpan.Between(labelSpan.End, span.End));
            span = TextSpan.Between(labelSpan.End + words.Length - words.TrimStart().Length, span.End);
        }
        draft.Notes.Add(new(label, span, labelSpan));
        draft.Append('\n');
        _start = draft.Length;
    }

    /// <summary>Ends the block that is open; in a note only the line ends.</summary>
    private void Close()
    {
        if (_inNote)
        {
            if (draft.Last is not ('\n' or ' ')) draft.Append('\n');
            return;
        }
        var span = draft.TrimmedFrom(_start);
        if (span.Length > 0) draft.Blocks.Add(_make(span));
        if (draft.Length > _start && draft.Last != '\n') draft.Append("\n\n");
        _start = draft.Length;
    }
}
