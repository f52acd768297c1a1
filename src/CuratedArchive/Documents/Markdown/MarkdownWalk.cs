using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MdBlock = Markdig.Syntax.Block;

namespace CuratedArchive.Documents;

/// <summary>Writes the blocks of a Markdown tree into a draft.</summary>
/// <param name="draft">Takes text, blocks, markers and styles.</param>
/// <param name="source">The text that was parsed.</param>
/// <param name="offset">Where that text begins in the file.</param>
internal sealed class MarkdownWalk(Draft draft, string source, int offset)
{
    private readonly MarkdownWords _words = new(draft, source, offset);
    private bool _isCut;

    /// <summary>Whether something was nested too deeply to keep its form.</summary>
    public bool IsCut => _isCut || _words.IsCut;

    /// <summary>Writes blocks as blocks.</summary>
    public void Blocks(ContainerBlock container, int depth = 0, bool quoted = false)
    {
        foreach (var block in container) Write(block, depth, quoted);
    }

    /// <summary>Writes the words of blocks, lines between them, as the text of one note.</summary>
    public void Words(ContainerBlock container)
    {
        foreach (var leaf in container.Descendants<LeafBlock>())
        {
            if (draft.Last is not (' ' or '\n')) draft.Append('\n');
            _words.Write(leaf);
        }
        draft.Append('\n');
    }

    private void Write(MdBlock block, int depth, bool quoted)
    {
        switch (block)
        {
            case ContainerBlock deep when depth >= MarkdownDepth.Most: Flat(deep); break;
            case HeadingBlock heading: Add(heading, s => new Heading(s, heading.Level)); break;
            case Markdig.Extensions.Tables.Table table: Write(table); break;
            case ListBlock list: Write(list, depth); break;
            case QuoteBlock quote: Blocks(quote, depth + 1, quoted: true); break;
            case ContainerBlock other: Blocks(other, depth + 1, quoted); break;
            case LeafBlock leaf: Add(leaf, s => quoted ? new Quotation(s) : new Paragraph(s)); break;
        }
    }

    /// <summary>Writes the leaves of what lies too deep as paragraphs.</summary>
    private void Flat(ContainerBlock deep)
    {
        _isCut = true;
        foreach (var leaf in deep.Descendants<LeafBlock>()) Add(leaf, s => new Paragraph(s));
    }

    /// <summary>Writes one leaf as a block; a leaf without words leaves none.</summary>
    private void Add(LeafBlock leaf, Func<TextSpan, Block> make)
    {
        var start = draft.Length;
        _words.Write(leaf);
        Close(draft.TrimmedFrom(start), make);
    }

    private void Close(TextSpan span, Func<TextSpan, Block> make)
    {
        if (span.Length > 0) draft.Blocks.Add(make(span));
        if (draft.Length > span.Start) draft.Append("\n\n");
    }

    private void Write(ListBlock list, int depth)
    {
        var number = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var label = list.IsOrdered ? Label(list, item, number++) : null;
            draft.Append((label ?? "•") + " ", item.Span.Start + offset);
            for (var i = 0; i < item.Count; i++)
                if (i == 0 && item[0] is LeafBlock leaf) Add(leaf, s => new ListItem(s, depth, label));
                else Write(item[i], depth + 1, quoted: false);
        }
    }

    private static string Label(ListBlock list, ListItemBlock item, int counted) =>
        list.BulletType == '1' ? $"{(item.Order > 0 ? item.Order : counted)}{list.OrderedDelimiter}" : $"{list.OrderedStart ?? $"{counted}"}{list.OrderedDelimiter}";

    private void Write(Markdig.Extensions.Tables.Table table)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = new List<Cell>();
            foreach (var cell in row.OfType<TableCell>()) cells.Add(Write(cell));
            if (cells.Count > 0) rows.Add(cells);
            draft.Append('\n');
        }
        if (rows.Count > 0) draft.Blocks.Add(TextTables.Of(rows));
        draft.Append('\n');
    }

    private Cell Write(TableCell cell)
    {
        var start = draft.Length;
        foreach (var leaf in cell.Descendants<LeafBlock>()) _words.Write(leaf);
        var span = draft.TrimmedFrom(start);
        draft.Append('\t');
        return new(span, Blanks.Fold(draft.Words(span)));
    }
}
