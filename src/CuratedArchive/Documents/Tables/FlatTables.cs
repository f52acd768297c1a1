namespace CuratedArchive.Documents;

/// <summary>Tables that lost their form, one cell a line, are put together again.</summary>
internal static class FlatTables
{
    private const int FewestCells = 8;
    private const int LongestCell = 140;

    /// <summary>Replaces runs of short lines that make a table by that table; others stay as they are.</summary>
    /// <param name="text">The text of the reading.</param>
    /// <param name="blocks">The blocks of the body.</param>
    /// <param name="markers">The markers; a cell is read without them.</param>
    /// <param name="unclear">Takes the place of a long run of cells that makes no table.</param>
    public static List<Block> Rebuild(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Marker> markers, Action<TextSpan> unclear)
    {
        var (rebuilt, marked) = (new List<Block>(), new MarkedText(text, markers));
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsCell(text, marked, blocks[end])) end++;
            if (end - i >= FewestCells) rebuilt.AddRange(Rebuild(text, [.. blocks.Skip(i).Take(end - i)], marked, unclear));
            else rebuilt.AddRange(blocks.Skip(i).Take(end - i));
            if (end < blocks.Count) rebuilt.Add(blocks[end++]);
            i = end;
        }
        return rebuilt;
    }

    private static List<Block> Rebuild(string text, List<Block> run, MarkedText marked, Action<TextSpan> unclear)
    {
        var cells = run.Select(b => new Cell(b.Span, marked.Words(b.Span))).ToList();
        var captioned = cells.FindLastIndex(Math.Min(FlatTableFit.MostAbove, cells.Count) - 1, c => marked.LabelIn(c.Span) is not null);
        var (texts, above) = (cells.Select(c => c.Text).ToList(), captioned < 0 ? (int?)null : captioned + 1);
        if ((RegularTable.Find(texts, above) ?? FlatTableFit.Find(texts, above)) is not { } fit)
        {
            if (cells.Count(c => c.Text.Any(char.IsDigit)) * 3 > cells.Count) unclear(TextSpan.Between(run[0].Span.Start, run[^1].Span.End));
            return run;
        }
        var end = fit.Body + fit.Alignment.Column.Length;
        var header = cells.GetRange(fit.Above, fit.Columns);
        var caption = fit.Above > 0 ? cells[fit.Above - 1].Span : (TextSpan?)null;
        var table = new Table(TextSpan.Between(header[0].Span.Start, cells[end - 1].Span.End), caption is { } c ? marked.Unmarked(c) : null,
            [.. header.Select(h => h.Text)], Rows(cells.GetRange(fit.Body, end - fit.Body), fit), caption is { } at ? marked.LabelIn(at) : null);
        return [.. run.Take(fit.Above - 1), table, .. Rebuild(text, run[end..], marked, unclear)];
    }

    private static List<IReadOnlyList<Cell>> Rows(List<Cell> cells, FlatTableFit fit)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        var (group, row) = (default(Cell), Array.Empty<Cell>());
        for (var i = 0; i < cells.Count; i++)
        {
            var column = fit.Alignment.Column[i];
            if (fit.Grouped && column == 0) { group = cells[i]; continue; }
            if (fit.Alignment.StartsRow(i, fit.Grouped))
            {
                row = new Cell[fit.Columns];
                Array.Fill(row, new Cell(new(cells[i].Span.Start, 0), ""));
                if (fit.Grouped) row[0] = group;
                rows.Add(row);
            }
            row[column] = cells[i];
        }
        return rows;
    }

    /// <summary>Whether a block can be a cell: one short line that is no sentence, or a list of names with figures.</summary>
    private static bool IsCell(string text, MarkedText marked, Block block)
    {
        if (block is not (Paragraph or ListItem { Number: not null }) || block.Span.Length == 0) return false;
        var words = block.Span.In(text);
        if (words[^1] == ']' && marked.Words(block.Span) is [.., '.' or ':' or ';'] and { Length: > 6 }) return false;
        if (words.Contains('\n') || words[^1] is '.' or ':' or ';' or '?' or '!' || words.Contains(". ")) return words.Length <= 6 && !words.Contains('\n') && words[^1] == '.';
        return block is Paragraph && (words.Length <= LongestCell || words.Count(c => c == '(') * 25 >= words.Length) && !words.Contains(" = ");
    }
}
