namespace CuratedArchive.Documents;

/// <summary>A text divided into its body and its notes.</summary>
/// <param name="Body">The blocks that are no notes.</param>
/// <param name="Notes">The notes, in the order they stand in.</param>
/// <param name="Dresses">The dresses of the notes that were told by their look.</param>
internal sealed record NoteZones(List<Block> Body, List<NoteText> Notes, IReadOnlySet<NoteDress> Dresses);

/// <summary>Tells notes from numbered paragraphs and lists where the form does not declare them.</summary>
/// <remarks>
/// Labelled blocks are notes when a heading such as “Notes” or “References” stands above them, or when most of their labels are marked in the text before them.
/// Numbering that begins again at 1 behind more body text opens a new group.
/// </remarks>
internal sealed class NoteFinder(string text, Draft draft)
{
    private readonly List<Block> _body = [];
    private readonly List<NoteText> _notes = [];
    private readonly HashSet<NoteDress> _dresses = [];
    private readonly List<Block> _blocks = draft.Blocks;
    private readonly NoteMarks _marks = NoteMarks.In(text, draft);
    private int _group;
    private int _bodyAtLastNote;

    public NoteZones Find()
    {
        for (var i = 0; i < _blocks.Count;)
        {
            var headed = NoteHeadings.Is(text, _blocks[i]);
            var run = NoteRun.From(text, _blocks, headed ? i + 1 : i, headed, _marks);
            if (run is null || !(headed || IsMarked(run, run.End == _blocks.Count)))
            {
                var end = run is null || headed ? i + 1 : run.End;
                _body.AddRange(_blocks.GetRange(i, end - i));
                i = end;
                continue;
            }
            if (headed) _body.Add(_blocks[i]);
            Take(run);
            i = run.End;
        }
        return new(_body, [.. draft.Notes.Concat(_notes).OrderBy(n => n.LabelSpan.Start)], _dresses);
    }

    private bool IsMarked(NoteRun run, bool atEnd)
    {
        var labels = run.Notes.Select(n => n.Label).ToList();
        var marked = labels.Count(l => _marks.Marks(run.Dress, l, run.Start));
        return run.Dress switch
        {
            NoteDress.Bracket or NoteDress.Sign or NoteDress.Raised => marked > 0 && marked * 2 >= labels.Count,
            NoteDress.BackLink => labels.Count > 1 && atEnd,
            _ => marked > 0 && marked * 5 >= labels.Count * 3 && (atEnd || labels.Count > 1),
        };
    }

    private void Take(NoteRun run)
    {
        _dresses.Add(run.Dress);
        foreach (var note in run.Notes)
        {
            if (Restarts(note.Label)) (_group, _bodyAtLastNote) = (_group + 1, _body.Count);
            _notes.Add(note with { Group = _group });
        }
        _bodyAtLastNote = _body.Count;
    }

    /// <summary>Whether a label begins a new numbering: a first number behind a higher one, with body text between the two.</summary>
    private bool Restarts(string label) => label is "1" or "i" or "*" && _body.Count > _bodyAtLastNote && _notes.Exists(n => n.Group == _group && n.Label == label);
}
