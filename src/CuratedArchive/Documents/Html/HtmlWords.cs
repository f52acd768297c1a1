using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>Writes the words inside the blocks of a page: white space folded, emphasis, links and markers noted.</summary>
internal sealed class HtmlWords(Draft draft, HtmlNotes notes)
{
    private const int Deepest = 200;
    private int _file = -1;

    /// <summary>Remembers where an element stands in the file, for the next words.</summary>
    public void Place(IElement element) => _file = element.SourceReference?.Position.Index ?? _file;

    /// <summary>Writes a node and all in it.</summary>
    public void Write(INode node, int depth)
    {
        if (node is IText text) Fold(text.Data);
        if (node is not IElement element || HtmlArticle.IsFurniture(element)) return;
        if (depth > Deepest) Plain(element);
        else if (element.LocalName == "br") draft.Append('\n');
        else if (notes.IsBackLink(element) && !IsLabel(element)) return;
        else Styled(element, depth);
    }

    /// <summary>Writes the words of what is nested too deeply to be walked.</summary>
    public void Plain(IElement element)
    {
        for (INode? node = element.FirstChild; node is not null; node = Next(node, element))
            if (node is IText text && node.ParentElement is { } parent && !HtmlArticle.IsFurniture(parent)) Fold(text.Data);
    }

    private static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child) return child;
        for (INode? at = node; at is not null && at != root; at = at.Parent)
            if (at.NextSibling is { } next) return next;
        return null;
    }

    private void Styled(IElement element, int depth)
    {
        var start = draft.Length;
        foreach (var child in element.ChildNodes) Write(child, depth + 1);
        if (draft.Length == start) return;
        var span = draft.TrimmedFrom(start);
        switch (element.LocalName)
        {
            case "em" or "i" or "cite": draft.Styles.Add(new(span, StyleKind.Emphasis)); break;
            case "strong" or "b": draft.Styles.Add(new(span, StyleKind.Strong)); break;
            case "sup" when element.QuerySelector("a[href*='#']") is null: RawHtml.Raise(draft, start); break;
            case "a" when notes.MarkerLabelOf(element) is { } label: Mark(element, label, span); break;
            case "a" when element.GetAttribute("href") is { } address && Addresses.Safe(address) is { } safe: draft.Styles.Add(new(span, StyleKind.Link, safe)); break;
            case "a" when element.ParentElement is { LocalName: "sup" }: RawHtml.Raise(draft, start); break;
        }
    }

    /// <summary>A marker is written in brackets, as the page without its raised figures would run them into the word before.</summary>
    private void Mark(IElement element, string label, TextSpan span)
    {
        var words = draft.Words(span);
        if (words[0] == '[' && words[^1] == ']') { draft.Markers.Add(new(label, span)); return; }
        var open = element.PreviousSibling is IText { Data: [.., '['] } && span.Start > 0;
        if (open) { draft.Markers.Add(new(label, span)); return; }
        draft.CutBack(span.Start);
        draft.Append($"[{label}]");
        draft.Markers.Add(new(label, new(span.Start, label.Length + 2)));
    }

    private static bool IsLabel(IElement link) => NoteLabel.IsLabel(link.TextContent.Trim().Trim('[', ']', '(', ')', '.')) && link.TextContent.Trim() is not "^";

    private void Fold(string data)
    {
        foreach (var c in data)
        {
            if (CleanText.IsInvisible(c)) continue;
            if (c is ' ' or '\n' or '\r' or '\t' or '\f') { if (!char.IsWhiteSpace(draft.Last)) draft.Append(' '); continue; }
            draft.Append(c, _file >= 0 ? _file : -1);
            _file = -1;
        }
    }
}
