namespace CuratedArchive.Documents;

/// <summary>Tables that plain text draws with bars or tabs.</summary>
internal static class TextTables
{
    /// <summary>Reads the table that begins in a line.</summary>
    /// <returns>The table and how many lines it takes, or null when none begins there.</returns>
    public static (Table Table, int Lines)? Read(string text, IReadOnlyList<TextLine> lines, int first)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        var count = 0;
        foreach (var line in lines.Skip(first).TakeWhile((l, i) => i == 0 || Divider(text, l) != '\0'))
        {
            if (Divider(text, line) is not ('|' or '\t') and not '-') return null;
            if (count > 0 && rows.Count > 0 && line.AfterBlank && Divider(text, line) != Divider(text, lines[first])) break;
            if (Divider(text, line) != '-') rows.Add(Cells(text, line.Span, Divider(text, line)));
            count++;
        }
        return rows.Count < 2 || rows[0].Count < 2 ? null : (Of(rows), count);
    }

    /// <summary>Makes a table of rows of which the first is the header; every row gets the length of the header.</summary>
    public static Table Of(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var width = rows.Max(r => r.Count);
        var empty = new Cell(new(rows[0][0].Span.Start, 0), "");
        var body = rows.Skip(1).Select(r => (IReadOnlyList<Cell>)[.. r, .. Enumerable.Repeat(empty, width - r.Count)]).ToList();
        var columns = rows[0].Select(c => c.Text).Concat(Enumerable.Repeat("", width - rows[0].Count)).ToList();
        return new Table(TextSpan.Between(rows[0][0].Span.Start, rows.Max(r => r.Max(c => c.Span.End))), null, columns, body, null);
    }

    private static char Divider(string text, TextLine line)
    {
        var words = text.AsSpan(line.Span.Start, line.Span.Length);
        if (words.Length > 2 && words.Contains('-') && words.ContainsAny('|', '+') && !words.ContainsAnyExcept("|-+: ")) return '-';
        return words.Contains('\t') ? '\t' : words.Count('|') >= 2 || (words.Contains('|') && words[0] != '|' && words.Length < 200 && words.Contains(" | ", StringComparison.Ordinal)) ? '|' : '\0';
    }

    private static List<Cell> Cells(string text, TextSpan line, char divider)
    {
        var cells = new List<Cell>();
        var (start, end) = (line.Start, line.End);
        if (divider == '|' && text[start] == '|') start++;
        if (divider == '|' && end > start && text[end - 1] == '|') end--;
        while (start <= end)
        {
            var stop = start < end && text.IndexOf(divider, start, end - start) is >= 0 and var found ? found : end;
            var words = Blanks.Trim(text, TextSpan.Between(start, stop));
            cells.Add(new(words, Blanks.Fold(words.In(text))));
            start = stop + 1;
        }
        return cells;
    }
}
