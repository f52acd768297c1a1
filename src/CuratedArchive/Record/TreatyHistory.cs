namespace CuratedArchive.Record;

/// <summary>A run of days on which no count of a treaty changes.</summary>
/// <param name="Days">The days.</param>
/// <param name="Counts">The counts.</param>
public sealed record HistoryStep(DaySpan Days, StandingCounts Counts);

/// <summary>How many States stood where with a treaty on every day up to the last the record knows: for charts, and for saying when a figure was right.</summary>
public sealed class TreatyHistory
{
    private readonly HistoryStep[] _steps;

    private TreatyHistory(HistoryStep[] steps) => _steps = steps;

    /// <summary>The steps, from the first day of the calendar to the last day of the record, without a gap.</summary>
    public IReadOnlyList<HistoryStep> Steps => _steps;

    /// <summary>Adds up the histories of States.</summary>
    /// <param name="states">A history for each State that has acted.</param>
    /// <param name="until">The last day the record knows.</param>
    public static TreatyHistory Of(IEnumerable<StateHistory> states, DateOnly until)
    {
        var changes = new SortedDictionary<DateOnly, StandingCounts> { [DateOnly.MinValue] = default };
        foreach (var state in states)
        {
            var before = default(StandingCounts);
            foreach (var step in state.Steps)
            {
                var now = StandingCounts.Of(step.Status);
                changes[step.Days.From] = changes.GetValueOrDefault(step.Days.From) + now - before;
                before = now;
            }
        }
        return new(Accumulate([.. changes.Where(c => c.Value != default || c.Key == DateOnly.MinValue)], until));
    }

    /// <summary>The counts on a day; on a day after the record, the last ones.</summary>
    public StandingCounts On(DateOnly day)
    {
        var (low, high) = (0, _steps.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_steps[middle].Days.From <= day) low = middle;
            else high = middle - 1;
        }
        return _steps[low].Counts;
    }

    /// <summary>The days on which something is true of the counts.</summary>
    public IReadOnlyList<DaySpan> When(Func<StandingCounts, bool> isTrue) => DaySpan.Join(_steps.Where(s => isTrue(s.Counts)).Select(s => s.Days));

    private static HistoryStep[] Accumulate(List<KeyValuePair<DateOnly, StandingCounts>> changes, DateOnly until)
    {
        var (steps, counts) = (new HistoryStep[changes.Count], default(StandingCounts));
        for (var i = 0; i < steps.Length; i++)
        {
            counts += changes[i].Value;
            steps[i] = new(new(changes[i].Key, i + 1 < steps.Length ? changes[i + 1].Key.AddDays(-1) : until), counts);
        }
        return steps;
    }
}
