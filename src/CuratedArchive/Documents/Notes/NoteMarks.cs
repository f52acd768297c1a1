namespace CuratedArchive.Documents;

/// <summary>Every place of a text that may be a marker, with the first place of each label.</summary>
internal sealed class NoteMarks
{
    private readonly Dictionary<(bool Bracket, string Label), int> _first = [];
    private readonly List<MarkerCandidate> _all;

    private readonly HashSet<string> _bracketNotes;
    private readonly Dictionary<string, int[]> _places;

    private NoteMarks(List<MarkerCandidate> all, HashSet<string> bracketNotes)
    {
        (_all, _bracketNotes, _places) = (all, bracketNotes, all.GroupBy(m => m.Label).ToDictionary(g => g.Key, g => g.Select(m => m.Span.Start).ToArray()));
        foreach (var mark in all) _first.TryAdd((mark.Dress == NoteDress.Bracket, mark.Label), mark.Span.Start);
    }

    /// <summary>The candidates of a text that do not begin a block.</summary>
    public static NoteMarks In(string text, Draft draft)
    {
        var labels = draft.Blocks.Select(b => NoteRun.LabelOf(text, b)).OfType<NoteLabel>().ToList();
        var starts = labels.Select(l => l.Span.Start).ToHashSet();
        return new([.. MarkerCandidates.In(text, draft).Where(m => !starts.Contains(m.Span.Start))],
            [.. labels.Where(l => l.Dress == NoteDress.Bracket).Select(l => l.Label)]);
    }

    /// <summary>Whether a label is marked before a place: in brackets, or for labels that wear none, raised, glued to a word or in brackets unless a bracketed note has that label.</summary>
    public bool Marks(NoteDress dress, string label, int before) =>
        dress == NoteDress.Bracket ? IsBefore(true, label, before)
            : IsBefore(false, label, before) || (!_bracketNotes.Contains(label) && IsBefore(true, label, before));

    /// <summary>Whether a label is marked between two places, in whatever dress.</summary>
    public bool Marks(string label, int from, int to)
    {
        if (!_places.TryGetValue(label, out var places)) return false;
        var at = Array.BinarySearch(places, from);
        if (at < 0) at = ~at;
        return at < places.Length && places[at] < to;
    }

    /// <summary>Whether a bracketed or raised candidate stands in a span.</summary>
    public bool AnyIn(TextSpan span)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        return low < _all.Count && _all[low].Span.Start < span.End;
    }

    private bool IsBefore(bool bracket, string label, int before) => _first.TryGetValue((bracket, label), out var at) && at < before;
}
