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
        var next = 0;
        foreach (var found in Notes())
        {
            _body.AddRange(_blocks.GetRange(next, found.First - next));
            Take(found.Run);
            next = found.Run.End;
        }
        _body.AddRange(_blocks.GetRange(next, _blocks.Count - next));
        return new(_body, [.. draft.Notes.Concat(_notes).OrderBy(n => n.LabelSpan.Start)], _dresses);
    }

    /// <summary>The runs that are notes. They are decided from the last to the first: a numbered list has the labels of notes that stand further down.</summary>
    private List<Found> Notes()
    {
        var (runs, notes, below) = (Runs(), new List<Found>(), new Dictionary<string, int>());
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var run = runs[i].Run;
            if (!runs[i].Headed && !(IsMarked(run, run.End == _blocks.Count || IsRuledOff(runs[i])) && !IsOfNotesBelow(run, below))) continue;
            notes.Add(runs[i]);
            foreach (var note in run.Notes) below[note.Label] = run.Start;
        }
        notes.Reverse();
        return notes;
    }

    private List<Found> Runs()
    {
        var runs = new List<Found>();
        for (var i = 0; i < _blocks.Count;)
        {
            var headed = NoteHeadings.Is(text, _blocks[i]);
            var first = headed ? i + 1 : i;
            var run = NoteRun.From(text, _blocks, first, headed, _marks);
            if (run is not null) runs.Add(new(first, run, headed));
            i = run?.End ?? i + 1;
        }
        return runs;
    }

    /// <summary>Whether the markers of a run of figures belong to notes further down: those have its labels, and nothing between the two is marked with them.</summary>
    private bool IsOfNotesBelow(NoteRun run, Dictionary<string, int> below) =>
        run.Dress is NoteDress.Dot or NoteDress.HalfParenthesis or NoteDress.Parentheses or NoteDress.Bare
        && run.Notes.Any(n => below.TryGetValue(n.Label, out var start) && !_marks.Marks(n.Label, run.Notes[^1].Span.End, start));

    /// <summary>Whether a line is drawn between the block before a run and the run, as at the foot of a page.</summary>
    private bool IsRuledOff(Found found) => found.First > 0
        && text.AsSpan()[_blocks[found.First - 1].Span.End..found.Run.Start].Trim() is { Length: >= 3 } between && between[0] is '-' or '_' or '—' or '=' or '*' or '~' && between.Trim(between[0]).IsEmpty;

    private bool IsMarked(NoteRun run, bool alone)
    {
        var labels = run.Notes.Select(n => n.Label).ToList();
        var marked = labels.Count(l => _marks.Marks(run.Dress, l, run.Start));
        return run.Dress switch
        {
            NoteDress.Bracket or NoteDress.Sign or NoteDress.Raised => marked > 0 && marked * 2 >= labels.Count,
            NoteDress.BackLink => labels.Count > 1 && alone,
            _ => marked > 0 && marked * 5 >= labels.Count * 3 && (alone || labels.Count > 1),
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

    /// <summary>Labelled blocks in a row.</summary>
    /// <param name="First">The index of the first block.</param>
    /// <param name="Run">The blocks as notes.</param>
    /// <param name="Headed">Whether a heading announces notes above them.</param>
    private sealed record Found(int First, NoteRun Run, bool Headed);

    /// <summary>Whether a label begins a new numbering: a first number behind a higher one, with body text between the two.</summary>
    private bool Restarts(string label) => label is "1" or "i" or "*" && _body.Count > _bodyAtLastNote && _notes.Exists(n => n.Group == _group && n.Label == label);
}
