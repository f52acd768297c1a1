namespace CuratedArchive.Documents;

/// <summary>Writes the rows of a CSV text: those above the column names as lines, the table, and those below it as notes.</summary>
internal sealed class CsvWalk(string text, Draft draft)
{
    private readonly HashSet<string> _noteLabels = [];

    /// <summary>Writes all rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="header">Which of them has the names of the columns.</param>
    public void Write(List<List<CsvField>> rows, int header)
    {
        if (rows.Count == 0) return;
        var first = header + 1;
        while (first < rows.Count && IsBlank(rows[first])) first++;
        var end = first;
        while (end < rows.Count && !IsBlank(rows[end]) && !IsBelow(rows[end])) end++;
        foreach (var row in rows.Skip(end)) _noteLabels.UnionWith(NoteLabel.At(Line(row), new(0, Line(row).Length)) is { } label ? [label.Label] : []);
        for (var i = 0; i < header; i++) WriteAbove(rows[i]);
        WriteTable([rows[header], .. rows.GetRange(first, end - first)]);
        foreach (var row in rows.Skip(end)) WriteBelow(row);
    }

    private bool IsBlank(List<CsvField> row) => row.TrueForAll(f => f.Words(text).Length == 0);

    private string Line(List<CsvField> row) => string.Join(' ', row.Select(f => f.Words(text)).Where(w => w.Length > 0));

    /// <summary>Whether a row belongs below the table: a heading of notes, or a note by its label.</summary>
    private bool IsBelow(List<CsvField> row) => NoteHeadings.IsName(Line(row)) || NoteLabel.At(Line(row), new(0, Line(row).Length)) is not null;

    /// <summary>The lines down to the first that is no imprint, such as the depositary's chapter, are title lines; their numbers are left out.</summary>
    private void WriteAbove(List<CsvField> row)
    {
        var span = WriteLine(row);
        if (span.Length == 0) return;
        var words = draft.Words(span);
        var isTitle = !HeadLines.Is(words) && draft.Blocks.TrueForAll(b => b is Heading && Imprint.Is(draft.Words(b.Span)));
        draft.Blocks.Add(isTitle ? new Heading(Unnumbered(span, words), 1) : new Paragraph(span));
    }

    private static TextSpan Unnumbered(TextSpan span, string words)
    {
        var number = words.Length - words.TrimStart([.. "0123456789. "]).Length;
        return number < words.Length ? TextSpan.Between(span.Start + number, span.End) : span;
    }

    private void WriteTable(List<List<CsvField>> rows)
    {
        var start = draft.Length;
        var participant = rows[0].FindIndex(f => StatusColumns.IsParticipant(f.Words(text)));
        var cells = new List<IReadOnlyList<Cell>>();
        foreach (var row in rows)
        {
            cells.Add([.. row.Select((f, i) => WriteCell(f, i == participant))]);
            draft.Append('\n');
        }
        var span = draft.TrimmedFrom(start);
        if (span.Length > 0) draft.Blocks.Add(TextTables.Of(cells) with { Span = span });
    }

    private Cell WriteCell(CsvField field, bool isParticipant)
    {
        var span = WriteField(field);
        var words = draft.Words(span);
        draft.Append('\t');
        if (!isParticipant) return new(span, Blanks.Fold(words));
        foreach (var figure in EndNotes.In(words))
            if (_noteLabels.Contains(figure.In(words))) draft.Markers.Add(new(figure.In(words), figure with { Start = span.Start + figure.Start }));
        return new(span, Blanks.Fold(EndNotes.NameOf(words)));
    }

    private void WriteBelow(List<CsvField> row)
    {
        var span = WriteLine(row);
        if (span.Length == 0) return;
        var words = draft.Words(span);
        if (NoteHeadings.IsName(words)) draft.Blocks.Add(new Heading(span, 2));
        else if (NoteLabel.At(words, new(0, words.Length)) is { Label.Length: > 0 } label)
            draft.Notes.Add(new(label.Label, Behind(span, label, words), label.Span with { Start = span.Start + label.Span.Start }));
        else if (draft.Notes.Count > 0) draft.Notes[^1] = draft.Notes[^1] with { Span = TextSpan.Between(draft.Notes[^1].Span.Start, span.End) };
        else draft.Blocks.Add(new Paragraph(span));
    }

    private static TextSpan Behind(TextSpan line, NoteLabel label, string words)
    {
        var note = Blanks.Trim(words, TextSpan.Between(label.Span.End, words.Length));
        return note with { Start = line.Start + note.Start };
    }

    private TextSpan WriteLine(List<CsvField> row)
    {
        var start = draft.Length;
        foreach (var field in row)
            if (WriteField(field).Length > 0) draft.Append(' ');
        var span = draft.TrimmedFrom(start);
        draft.Append('\n');
        return span;
    }

    /// <summary>Writes the characters of a field: a line end in it is a space, two marks are one, invisible characters are dropped.</summary>
    private TextSpan WriteField(CsvField field)
    {
        var start = draft.Length;
        for (var i = field.Span.Start; i < field.Span.End; i++)
        {
            if (field.IsQuoted && text[i] == '"') i++;
            if (!CleanText.IsInvisible(text[i])) draft.Append(char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) ? ' ' : text[i], i);
        }
        return draft.TrimmedFrom(start);
    }
}
