using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace CuratedArchive.Documents;

/// <summary>Writes the body of a Word document, then its notes, into a draft.</summary>
internal sealed class DocxWalk(Draft draft, WordprocessingDocument package)
{
    private readonly DocxWords _words = new(draft, package.MainDocumentPart);

    /// <summary>What the properties of the package say: its title.</summary>
    public static Metadata MetadataOf(WordprocessingDocument package) =>
        new() { Title = package.PackageProperties.Title is { } title && !string.IsNullOrWhiteSpace(title) ? Blanks.Fold(title) : null };

    public void Write()
    {
        if (package.MainDocumentPart?.Document?.Body is not { } body) return;
        foreach (var child in body.ChildElements) Write(child);
        for (var i = 0; i < _words.Marked.Count; i++) Write(_words.Marked[i]);
        Unmarked();
    }

    private void Write(OpenXmlElement element)
    {
        switch (element)
        {
            case WordParagraph paragraph: Write(paragraph); break;
            case WordTable table: Write(table); break;
            case SdtBlock block when block.SdtContentBlock is { } content:
                foreach (var child in content.ChildElements) Write(child);
                break;
        }
    }

    private void Write(WordParagraph paragraph)
    {
        var item = paragraph.ParagraphProperties?.NumberingProperties is { NumberingId.Val.Value: > 0 } numbering ? numbering : null;
        if (item is not null) draft.Append("• ");
        var start = draft.Length;
        _words.Write(paragraph);
        var span = draft.TrimmedFrom(start);
        if (span.Length > 0) draft.Blocks.Add(Make(paragraph, item, span));
        draft.Append("\n\n");
    }

    private Block Make(WordParagraph paragraph, NumberingProperties? item, TextSpan span)
    {
        if (LevelOf(paragraph) is { } level) return new Heading(span, level);
        if (item is not null) return new ListItem(span, item.NumberingLevelReference?.Val?.Value ?? 0, null);
        return StyleName(paragraph).Contains("quote", StringComparison.OrdinalIgnoreCase) ? new Quotation(span) : new Paragraph(span);
    }

    /// <summary>The level of a heading, by its style or its outline level; null for other paragraphs.</summary>
    private int? LevelOf(WordParagraph paragraph)
    {
        var style = StyleName(paragraph).Replace(" ", "").ToLowerInvariant();
        if (style == "title") return 1;
        if (style.StartsWith("heading", StringComparison.Ordinal) && style.Length > 7 && char.IsAsciiDigit(style[7])) return Math.Max(1, style[7] - '0');
        return paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9 ? outline + 1 : null;
    }

    private string StyleName(WordParagraph paragraph)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id) return "";
        var style = package.MainDocumentPart?.StyleDefinitionsPart?.Styles?.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().FirstOrDefault(s => s.StyleId?.Value == id);
        return style?.StyleName?.Val?.Value ?? id;
    }

    private void Write(WordTable table)
    {
        var (rows, above) = (new List<IReadOnlyList<Cell>>(), new Dictionary<int, Cell>());
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = new List<Cell>();
            foreach (var cell in row.Elements<TableCell>()) Place(cells, above, cell);
            draft.Append('\n');
            if (cells.Exists(c => c.Text.Length > 0)) rows.Add(cells);
        }
        if (rows.Count > 1 && rows[0].Count > 1) draft.Blocks.Add(TextTables.Of(rows));
        else draft.Blocks.AddRange(rows.SelectMany(r => r).Where(c => c.Span.Length > 0).Select(c => new Paragraph(c.Span)));
        draft.Append('\n');
    }

    /// <summary>Writes a cell; one that goes on from the row above repeats it, and one that spans columns leaves the others empty.</summary>
    private void Place(List<Cell> cells, Dictionary<int, Cell> above, TableCell cell)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var start = draft.Length;
        foreach (var paragraph in cell.Descendants<WordParagraph>())
        {
            if (draft.Length > start) draft.Append(' ');
            _words.Write(paragraph);
        }
        var span = draft.TrimmedFrom(start);
        draft.Append('\t');
        var written = new Cell(span, Blanks.Fold(draft.Words(span)));
        var goesOn = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
        above[cells.Count] = goesOn && above.TryGetValue(cells.Count, out var value) ? value : written;
        cells.Add(above[cells.Count]);
        for (var i = 1; i < Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 60); i++) cells.Add(new(new(span.Start, 0), ""));
    }

    private void Write(DocxNote note)
    {
        var label = draft.OpenLabel($"[{note.Label}]");
        var start = draft.Length;
        foreach (var paragraph in note.Element.Descendants<WordParagraph>())
        {
            _words.Write(paragraph);
            draft.Append('\n');
        }
        draft.Notes.Add(new(note.Label, draft.TrimmedFrom(start), label));
    }

    /// <summary>Notes that no reference leads to stand behind the others, counted on.</summary>
    private void Unmarked()
    {
        var all = _words.AllNotes.Where(n => n is { Id.Value: > 0 } && (n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal)).Except(_words.Marked.Select(m => m.Element));
        foreach (var note in all.ToList()) Write(new DocxNote($"{_words.Marked.Count + 1}", note));
    }
}
