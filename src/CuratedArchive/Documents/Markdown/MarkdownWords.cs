using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CuratedArchive.Documents;

/// <summary>Writes the words of a Markdown leaf into a draft: marks, emphasis and links are noted, raw HTML leaves its words.</summary>
internal sealed class MarkdownWords(Draft draft, string source, int offset)
{
    private int _raised = -1;
    private int _depth;

    /// <summary>Whether something was nested too deeply to keep its form.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Writes a leaf block.</summary>
    public void Write(LeafBlock leaf)
    {
        if (leaf.Inline is { } inline) Write(inline);
        else if (leaf is HtmlBlock html) RawHtml.Write(draft, source[Math.Min(html.Span.Start, source.Length)..Math.Min(html.Span.End + 1, source.Length)], html.Span.Start + offset);
        else if (leaf is CodeBlock code) Lines(code);
    }

    private void Lines(CodeBlock code)
    {
        if (code.Lines.Lines is null) return;
        foreach (var line in code.Lines.Lines.Take(code.Lines.Count))
        {
            draft.Append(line.Slice.AsSpan(), line.Position + offset);
            draft.Append('\n');
        }
    }

    private void Write(ContainerInline container)
    {
        if (_depth >= MarkdownDepth.Most) { Flat(container); return; }
        _depth++;
        foreach (var inline in container) Write(inline);
        _depth--;
    }

    /// <summary>Writes the words of what lies too deep, without emphasis and links.</summary>
    private void Flat(ContainerInline deep)
    {
        IsCut = true;
        foreach (var leaf in deep.FindDescendants<LeafInline>()) Write(leaf);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(literal); break;
            case LineBreakInline: draft.Append('\n'); break;
            case LinkInline link: Link(link); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case HtmlInline html: Tag(html); break;
            case HtmlEntityInline entity: draft.Append(entity.Transcoded.AsSpan(), entity.Span.Start + offset); break;
            case CodeInline code: draft.Append(code.Content, code.Span.Start + offset); break;
            case AutolinkInline auto: Styled(StyleKind.Link, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, () => draft.Append(auto.Url, auto.Span.Start + offset)); break;
            case DelimiterInline open: Unclosed(open); break;
            case ContainerInline other: Write(other); break;
        }
    }

    /// <summary>Writes what looked like the begin of a link or of emphasis and was not, such as the first bracket of <c>[^1][^2]</c>.</summary>
    private void Unclosed(DelimiterInline open)
    {
        draft.Append(open.ToLiteral(), open.Span.Start + offset);
        Write(open);
    }

    /// <summary>Writes literal words; the caret of a mark such as <c>[^12]</c> is left out and the mark noted.</summary>
    private void Literal(LiteralInline literal)
    {
        var slice = literal.Content.AsSpan();
        var at = literal.Span.Start;
        for (var i = 0; i < slice.Length; i++)
        {
            var place = at + i;
            if (slice[i] == '^' && draft.Last == '[' && place < source.Length && source[place] == '^' && MarkAt(place) is { } label)
                draft.Markers.Add(new(label, new(draft.Length - 1, label.Length + 2)));
            else if (!CleanText.IsInvisible(slice[i])) draft.Append(slice[i], place + offset);
        }
    }

    private string? MarkAt(int caret)
    {
        var end = source.IndexOf(']', caret, Math.Min(42, source.Length - caret));
        return end > caret + 1 && !source.AsSpan(caret + 1, end - caret - 1).ContainsAny(' ', '\n', '[') ? source[(caret + 1)..end] : null;
    }

    private void Link(LinkInline link)
    {
        if (link.IsImage) { Write((ContainerInline)link); return; }
        var start = draft.Length;
        var local = link.Url is ['#', ..];
        Styled(StyleKind.Link, link.Url, () => Write((ContainerInline)link));
        if (!local) return;
        var words = draft.Words(draft.TrimmedFrom(start));
        if (BackLinks.IsArrow(words)) { draft.CutBack(start); return; }
        if (words.Trim('[', ']', '^', '(', ')') is { Length: > 0 } label && NoteLabel.IsLabel(label)) draft.Raised.Add(new(label, draft.TrimmedFrom(start)));
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        if (emphasis.DelimiterChar == '^') { Raise(() => Write((ContainerInline)emphasis)); return; }
        Styled(emphasis.DelimiterCount > 1 ? StyleKind.Strong : StyleKind.Emphasis, null, () => Write((ContainerInline)emphasis));
    }

    private void Tag(HtmlInline html)
    {
        var tag = html.Tag.ToLowerInvariant();
        if (tag.StartsWith("<br", StringComparison.Ordinal)) draft.Append('\n');
        else if (tag.StartsWith("<sup", StringComparison.Ordinal)) _raised = draft.Length;
        else if (tag == "</sup>" && _raised >= 0) { NoteRaised(_raised); _raised = -1; }
    }

    private void Raise(Action write)
    {
        var start = draft.Length;
        write();
        NoteRaised(start);
    }

    private void NoteRaised(int start) => RawHtml.Raise(draft, start);

    private void Styled(StyleKind kind, string? address, Action write)
    {
        var start = draft.Length;
        write();
        var safe = address is null ? null : Addresses.Safe(address);
        if (kind != StyleKind.Link || safe is not null) draft.Styles.Add(new(TextSpan.Between(start, draft.Length), kind, safe));
    }
}
