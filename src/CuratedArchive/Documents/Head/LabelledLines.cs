namespace CuratedArchive.Documents;

/// <summary>Paragraphs whose lines are notes, set with line breaks only, become a paragraph for each note.</summary>
internal static class LabelledLines
{
    /// <summary>The blocks, with paragraphs divided before every line whose label counts on from the one above, or that follows a heading of notes.</summary>
    public static List<Block> Divide(string text, IEnumerable<Block> blocks) => [.. blocks.SelectMany(b => b is Paragraph p ? Divide(text, p) : [b])];

    private static IEnumerable<Block> Divide(string text, Paragraph paragraph)
    {
        var starts = new List<int> { paragraph.Span.Start };
        NoteLabel? last = null;
        foreach (var line in Lines(text, paragraph.Span).SelectMany(l => InOneLine(text, l)))
        {
            var label = NoteLabel.At(text, line);
            var first = line.Start == paragraph.Span.Start;
            if (!first && label is { } now && (last is { } above ? Counts(above, now) : NoteHeadings.IsName(text[starts[^1]..line.Start]))) starts.Add(line.Start);
            else if (!first || label is null) continue;
            last = label;
        }
        for (var i = 0; i < starts.Count; i++)
            yield return new Paragraph(Blanks.Trim(text, TextSpan.Between(starts[i], i + 1 < starts.Count ? starts[i + 1] : paragraph.Span.End)));
    }

    /// <summary>Divides a line of bracketed notes that stand one behind the other: <c>[1] One. [2] Two.</c></summary>
    private static IEnumerable<TextSpan> InOneLine(string text, TextSpan line)
    {
        var start = line.Start;
        if (NoteLabel.At(text, line) is { Dress: NoteDress.Bracket, Number: { } number })
            for (int at; (at = text.IndexOf($" [{number + 1}] ", start, line.End - start, StringComparison.Ordinal)) > 0; number++)
            {
                yield return TextSpan.Between(start, at);
                start = at + 1;
            }
        yield return TextSpan.Between(start, line.End);
    }

    private static bool Counts(NoteLabel above, NoteLabel now) =>
        above.Dress == now.Dress && (above.Number is { } a && now.Number is { } b ? b > a && b - a < 10 : above.Number is null && now.Number is null && above.Label != now.Label);

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var end = text.IndexOf('\n', start, span.End - start) is >= 0 and var found ? found : span.End;
            yield return Blanks.Trim(text, TextSpan.Between(start, end));
            start = end + 1;
        }
    }
}
