namespace CuratedArchive.Documents;

/// <summary>Whether the lines of a text are cut at a column, so that a line goes on in the next one.</summary>
/// <remarks>A text is taken to be cut when its lines are short and most lines that have a successor are about equally long.</remarks>
internal sealed class LineWrap
{
    private const int Narrowest = 45;
    private const int Widest = 130;
    private readonly string _text;
    private readonly int _width;

    public LineWrap(string text, IReadOnlyList<TextLine> lines)
    {
        _text = text;
        var lengths = lines.Take(lines.Count - 1).Where((_, i) => !lines[i + 1].AfterBlank).Select(l => l.Span.Length + l.Indent).Order().ToList();
        if (lengths.Count == 0) return;
        var width = lengths[lengths.Count * 9 / 10];
        if (width is >= Narrowest and <= Widest && lengths.Count(l => l >= width * 3 / 4) * 2 >= lengths.Count) _width = width;
    }

    /// <summary>Whether a line goes on in the next: the next one's first word would not have fitted, or begins small.</summary>
    public bool Continues(TextLine line, TextLine next)
    {
        if (_width == 0 || next.AfterBlank || line.Span.Length > Widest) return false;
        var first = next.Span.Start;
        if (char.IsLower(_text[first])) return true;
        var word = first;
        while (word < next.Span.End && !char.IsWhiteSpace(_text[word])) word++;
        return line.Indent + line.Span.Length + 1 + word - first > _width * 4 / 5;
    }
}
