namespace CuratedArchive.Documents;

/// <summary>Decides which candidates are markers.</summary>
/// <remarks>
/// Brackets with figures are markers wherever they stand, raised figures where a note has that label or none exists. Figures glued to words or in parentheses are
/// markers only where notes of that dress exist and only those that count up through the text; letters, roman numbers and signs only where a note has that label.
/// </remarks>
internal sealed class MarkerFinder(string text, Draft draft, NoteZones zones)
{
    private readonly HashSet<string> _labels = [.. zones.Notes.Select(n => n.Label)];
    private readonly List<(int End, int Group)> _groups = [.. zones.Notes.GroupBy(n => n.Group).Select(g => (g.Max(n => n.Span.End), g.Key)).OrderBy(g => g.Key)];

    public IReadOnlyList<Marker> Find()
    {
        var labels = zones.Notes.Select(n => n.LabelSpan).ToList();
        var next = 0;
        var candidates = new List<MarkerCandidate>();
        foreach (var mark in MarkerCandidates.In(text, draft))
        {
            while (next < labels.Count && labels[next].End <= mark.Span.Start) next++;
            if (next < labels.Count && labels[next].Overlaps(mark.Span)) continue;
            candidates.Add(mark);
        }
        var markers = candidates.Where(m => m.Dress == NoteDress.Bracket && IsBracketMarker(m))
            .Concat(Counting(candidates, NoteDress.Raised)).Concat(Counting(candidates, NoteDress.Bare)).Concat(Counting(candidates, NoteDress.Parentheses))
            .Concat(candidates.Where(m => m.Dress == NoteDress.Sign && _labels.Contains(m.Label)))
            .Select(m => new Marker(m.Label, m.Span));
        return [.. markers.Concat(draft.Markers).OrderBy(m => m.Span.Start).Select(m => m with { Group = GroupAt(m.Span.Start) })];
    }

    private bool IsBracketMarker(MarkerCandidate mark) => _labels.Contains(mark.Label) || (mark.Number is { } n && mark.Label.Length <= 3 && n > 0 && mark.Label[0] != '0');

    /// <summary>Candidates of a dress that count up through the text, where notes wear a dress that goes with it.</summary>
    private IEnumerable<MarkerCandidate> Counting(List<MarkerCandidate> candidates, NoteDress dress)
    {
        var ofDress = candidates.Where(m => m.Dress == dress && (_labels.Contains(m.Label) || (dress == NoteDress.Raised && _labels.Count == 0))).ToList();
        if (dress != NoteDress.Raised && !HasNotesFor(dress)) return [];
        if (dress == NoteDress.Raised && _labels.Count > 0) return ofDress;
        var known = ofDress.Where(m => m.Number is null);
        return known.Concat(Groups(ofDress.Where(m => m.Number is not null)).SelectMany(g => Ascending.Longest(g, m => m.Number!.Value)));
    }

    private IEnumerable<List<MarkerCandidate>> Groups(IEnumerable<MarkerCandidate> marks) => marks.GroupBy(m => GroupAt(m.Span.Start)).Select(g => g.ToList());

    private bool HasNotesFor(NoteDress dress) => dress == NoteDress.Parentheses ? zones.Dresses.Contains(NoteDress.Parentheses)
        : zones.Dresses.Overlaps([NoteDress.Dot, NoteDress.HalfParenthesis, NoteDress.Bare, NoteDress.Raised, NoteDress.Parentheses]);

    /// <summary>The group of notes a place belongs to: the first that ends behind it.</summary>
    private int GroupAt(int offset)
    {
        var (low, high) = (0, _groups.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_groups[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return _groups.Count == 0 ? 0 : _groups[Math.Min(low, _groups.Count - 1)].Group;
    }
}

/// <summary>The longest part of a sequence that ascends.</summary>
internal static class Ascending
{
    /// <summary>The longest subsequence whose values never fall, in the time of sorting.</summary>
    public static List<T> Longest<T>(IReadOnlyList<T> items, Func<T, int> value)
    {
        var (tails, before) = (new List<int>(), new int[items.Count]);
        for (var i = 0; i < items.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (value(items[tails[middle]]) <= value(items[i])) low = middle + 1;
                else high = middle;
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }
        var longest = new List<T>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i]) longest.Add(items[i]);
        longest.Reverse();
        return longest;
    }
}
