namespace CuratedArchive.Documents;

/// <summary>The lines of a text without markup become paragraphs, list items, quotations, tables and underlined headings.</summary>
internal sealed class PlainBlocks(string text)
{
    private readonly List<TextLine> _lines = TextLine.Of(text);
    private readonly List<Block> _blocks = [];
    private int _quoteIndent = int.MaxValue;

    public List<Block> Read()
    {
        var wrap = new LineWrap(text, _lines);
        _quoteIndent = _lines.Count(l => l.Indent >= 4) * 5 <= _lines.Count ? 4 : int.MaxValue;
        for (var i = 0; i < _lines.Count;)
        {
            if (TextTables.Read(text, _lines, i) is var (table, rows)) { _blocks.Add(table); i += rows; continue; }
            var first = i++;
            if (IsRule(_lines[first])) { Underline(first); continue; }
            while (i < _lines.Count && !Starts(first, i) && (wrap.Continues(_lines[i - 1], _lines[i]) || IsHanging(first, i))) i++;
            Add(_lines[first], _lines[i - 1].Span.End);
        }
        return _blocks;
    }

    /// <summary>A line of one repeated sign: it underlines the heading above it, or divides.</summary>
    private bool IsRule(TextLine line) => line.Span.Length >= 3 && text[line.Span.Start] is '=' or '-' or '_' or '~' or '*' or '—'
        && line.Span.In(text).Replace(" ", "").AsSpan().TrimStart(text[line.Span.Start]).IsEmpty && line.Span.Length >= 3;

    private void Underline(int line)
    {
        if (_lines[line].AfterBlank || _blocks is not [.., Paragraph { Span.Length: < 120 } above] || text[_lines[line].Span.Start] is not ('=' or '-' or '~')
            || above.Span != _lines[line - 1].Span || EndsSentence(above.Span))
            return;
        _blocks[^1] = new Heading(above.Span, text[_lines[line].Span.Start] == '=' ? 1 : 2);
    }

    /// <summary>Whether a full stop ends a line, with or without a marker behind it: what is drawn below such a line divides it from notes and underlines nothing.</summary>
    private bool EndsSentence(TextSpan line) => line.In(text).TrimEnd([.. "()[]^0123456789⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§"]) is [.., '.'];

    /// <summary>Whether a line cannot belong to the block before it.</summary>
    private bool Starts(int first, int line)
    {
        var span = _lines[line].Span;
        if (_lines[line].AfterBlank || IsRule(_lines[line]) || Bullets.Length(text, span) > 0 || text[span.Start] == '|') return true;
        return NoteLabel.At(text, span) is { } label && (label.Dress != NoteDress.Bare || Follows(_lines[first], label));
    }

    /// <summary>Whether a bare figure at the beginning of a line counts on from the label of the block above.</summary>
    private bool Follows(TextLine first, NoteLabel label) =>
        NoteLabel.At(text, first.Span) is { Dress: NoteDress.Bare, Number: { } above } && label.Number == above + 1;

    /// <summary>Whether a line is set in below the words of a labelled block.</summary>
    private bool IsHanging(int first, int line) => !_lines[line].AfterBlank && _lines[line].Indent > _lines[first].Indent
        && (Bullets.Length(text, _lines[first].Span) > 0 || NoteLabel.At(text, _lines[first].Span) is not null);

    private void Add(TextLine first, int end)
    {
        var span = TextSpan.Between(first.Span.Start, end);
        if (Bullets.Length(text, span) is > 0 and var bullet) _blocks.Add(new ListItem(Blanks.Trim(text, TextSpan.Between(span.Start + bullet, end)), first.Indent / 4, null));
        else if (NoteLabel.At(text, span) is { Dress: NoteDress.Dot or NoteDress.HalfParenthesis or NoteDress.Parentheses } label)
            _blocks.Add(new ListItem(Blanks.Trim(text, TextSpan.Between(label.Span.End, end)), first.Indent / 4, label.Span.In(text)));
        else if (text[span.Start] == '>') _blocks.Add(new Quotation(Blanks.Trim(text, TextSpan.Between(span.Start + 1, end))));
        else if (first.Indent >= _quoteIndent && span.Length > 80) _blocks.Add(new Quotation(span));
        else _blocks.Add(new Paragraph(span));
    }
}

/// <summary>The signs that stand before the items of a list.</summary>
internal static class Bullets
{
    /// <summary>How many characters the bullet at the beginning of a line takes; 0 when there is none.</summary>
    public static int Length(string text, TextSpan line)
    {
        if (line.Length < 3 || !char.IsWhiteSpace(text[line.Start + 1]) || NoteLabel.At(text, line) is { Dress: not NoteDress.Sign }) return 0;
        return text[line.Start] is '•' or '·' or '▪' or '■' or '◦' or '●' or '-' or '–' or '—' or '*' or '+' or '\uf0b7' ? 2 : 0;
    }
}
