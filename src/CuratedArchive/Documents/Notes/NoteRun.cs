namespace CuratedArchive.Documents;

/// <summary>Labelled blocks in a row that may be notes.</summary>
/// <param name="Start">Where the first begins in the text.</param>
/// <param name="End">The index behind the last block of the run.</param>
/// <param name="Dress">How their labels are dressed.</param>
/// <param name="Notes">The blocks as notes; a block without a label belongs to the note before it.</param>
internal sealed record NoteRun(int Start, int End, NoteDress Dress, IReadOnlyList<NoteText> Notes)
{
    private const int FarthestLabel = 12;
    private const int MostContinuations = 3;

    /// <summary>The run that begins with a block, or null when the block has no label.</summary>
    /// <param name="text">The text of the reading.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="first">The index of the block.</param>
    /// <param name="headed">Whether a heading announces notes here; then blocks without a label between two notes belong to the first.</param>
    /// <param name="marks">What looks like a marker.</param>
    public static NoteRun? From(string text, IReadOnlyList<Block> blocks, int first, bool headed, NoteMarks marks)
    {
        if (first >= blocks.Count || LabelOf(text, blocks[first]) is not { } label) return null;
        var (notes, end, dress) = (new List<NoteText>(), first, label.Dress);
        for (NoteLabel? next = label; next is { } at; next = Next(text, blocks, end, at, headed, marks))
        {
            if (notes.Count > 0) notes[^1] = Until(text, notes[^1], blocks, end, at);
            end = IndexOf(blocks, end, at) + 1;
            notes.Add(new(at.Label.Length > 0 ? at.Label : (notes.Count + 1).ToString(), Blanks.Trim(text, TextSpan.Between(at.Span.End, blocks[end - 1].Span.End)), at.Span));
        }
        while (headed && end < blocks.Count && blocks[end] is Paragraph && IsIndented(text, blocks[end])) notes[^1] = Extended(notes[^1], blocks[end++]);
        return new(label.Span.Start, end, dress, notes);
    }

    /// <summary>The label of a block; a list item has the label that stands before its words.</summary>
    public static NoteLabel? LabelOf(string text, Block block) => block switch
    {
        Paragraph p => NoteLabel.At(text, p.Span),
        ListItem item => NoteLabel.At(text, TextSpan.Between(LabelStart(text, item), item.Span.End)),
        _ => null,
    };

    private static int LabelStart(string text, ListItem item)
    {
        var at = item.Span.Start;
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\u00a0') at--;
        return Math.Max(0, at - (item.Number?.Length ?? 1));
    }

    /// <summary>The next label of the same dress, at once or behind a few blocks that belong to the note before it.</summary>
    private static NoteLabel? Next(string text, IReadOnlyList<Block> blocks, int from, NoteLabel last, bool headed, NoteMarks marks)
    {
        for (var i = from; i < blocks.Count && i - from <= MostContinuations; i++)
        {
            if (LabelOf(text, blocks[i]) is { } label && label.Dress == last.Dress && (i == from || GoesOn(last, label))) return Restarts(last, label) && !headed ? null : label;
            if (blocks[i] is Heading or Table || NoteHeadings.Is(text, blocks[i]) || (!headed && marks.AnyIn(blocks[i].Span))) return null;
        }
        return null;
    }

    private static bool Restarts(NoteLabel last, NoteLabel next) => next.Number == 1 && last.Number > 1;

    private static bool GoesOn(NoteLabel last, NoteLabel next) =>
        last.Number is { } a && next.Number is { } b ? b > a && b - a <= FarthestLabel : last.Dress is NoteDress.BackLink or NoteDress.Bracket;

    private static int IndexOf(IReadOnlyList<Block> blocks, int from, NoteLabel label)
    {
        while (blocks[from].Span.End <= label.Span.Start) from++;
        return from;
    }

    private static NoteText Until(string text, NoteText note, IReadOnlyList<Block> blocks, int end, NoteLabel next)
    {
        var last = IndexOf(blocks, end, next) - 1;
        return last < end ? note : note with { Span = Blanks.Trim(text, TextSpan.Between(note.Span.Start, blocks[last].Span.End)) };
    }

    private static NoteText Extended(NoteText note, Block block) => note with { Span = TextSpan.Between(note.Span.Start, block.Span.End) };

    private static bool IsIndented(string text, Block block) => block.Span.Start >= 2 && text[block.Span.Start - 1] is ' ' or '\t' && text[block.Span.Start - 2] is ' ' or '\t';
}
