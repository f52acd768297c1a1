namespace CuratedArchive.Record;

/// <summary>An unbroken run of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before <paramref name="From"/>.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Whether a day is one of the run.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether every day of <paramref name="other"/> is one of the run.</summary>
    public bool Contains(DaySpan other) => From <= other.From && other.To <= To;

    /// <summary>Whether the two runs share a day.</summary>
    public bool Overlaps(DaySpan other) => other.From <= To && From <= other.To;

    /// <summary>Joins runs that follow each other without a gap.</summary>
    /// <param name="spans">Runs in ascending order that do not overlap.</param>
    public static IReadOnlyList<DaySpan> Join(IEnumerable<DaySpan> spans)
    {
        var joined = new List<DaySpan>();
        foreach (var span in spans)
            if (joined.Count > 0 && joined[^1].To < DateOnly.MaxValue && joined[^1].To.AddDays(1) == span.From) joined[^1] = joined[^1] with { To = span.To };
            else joined.Add(span);
        return joined;
    }
}
