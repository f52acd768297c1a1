namespace CuratedArchive.Documents;

/// <summary>Markdown that is nested more deeply than any text that is meant to be read: its form is given up, its words are kept.</summary>
internal static class MarkdownDepth
{
    /// <summary>How deep lists, quotations and emphasis keep their form.</summary>
    public const int Most = 40;

    /// <summary>How deep lists and quotations may be for a tree to be built, which takes a time that grows with the square of the depth; the parser itself refuses a little more.</summary>
    public const int MostBlocks = 100;

    /// <summary>How many brackets may stand open at once: looking for the links they could be takes a time that grows with the square of their number.</summary>
    public const int MostBrackets = 1000;

    /// <summary>How deeply lists and quotations are nested, about: told from what stands before the words of each line.</summary>
    public static int OfBlocks(string text)
    {
        var (columns, most) = (new Stack<int>(), 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var (column, quotes) = (0, 0);
            for (var end = Behind(line, column); end > column; end = Behind(line, column))
            {
                var sign = line[column..end].TrimStart();
                if (sign.StartsWith(">")) quotes++;
                else if (!sign.IsEmpty) Push(columns, end - sign.Length);
                column = end;
            }
            most = Math.Max(most, columns.Count + quotes);
        }
        return most;
    }

    private static void Push(Stack<int> columns, int column)
    {
        while (columns.TryPeek(out var above) && above >= column) columns.Pop();
        columns.Push(column);
    }

    /// <summary>Behind the next bullet, number or quotation sign and the white space before it; the same place where none stands there.</summary>
    private static int Behind(ReadOnlySpan<char> line, int from)
    {
        var at = from;
        while (at < line.Length && line[at] is ' ' or '\t') at++;
        var sign = at;
        while (at < line.Length && at < sign + 9 && char.IsAsciiDigit(line[at])) at++;
        if (at == line.Length) return from;
        if (at == sign && line[at] == '>') return at + 1;
        var marked = at == sign ? line[at] is '-' or '*' or '+' : line[at] is '.' or ')';
        return marked && (at + 1 == line.Length || line[at + 1] is ' ' or '\t') ? at + 1 : from;
    }

    /// <summary>How many links are begun and not ended, at most.</summary>
    public static int OfBrackets(string text)
    {
        var (open, most) = (0, 0);
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            var next = text.AsSpan(at + 2).IndexOfAny(')', '[');
            open = next >= 0 && text[at + 2 + next] == ')' ? 0 : open + 1;
            most = Math.Max(most, open);
        }
        return most;
    }

    /// <summary>Writes the lines as they stand, without the white space before them.</summary>
    /// <param name="draft">Takes the words.</param>
    /// <param name="text">The lines.</param>
    /// <param name="offset">Where they begin in the file.</param>
    public static void Write(Draft draft, string text, int offset)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            text.AsSpan().Overlaps(line, out var at);
            var words = line.Trim();
            if (!words.IsEmpty) draft.Append(words.ToString().Replace("[^", "[", StringComparison.Ordinal), offset + at + line.IndexOf(words, StringComparison.Ordinal));
            draft.Append('\n');
        }
    }
}
