using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>A run of days on which a State stands alike.</summary>
/// <param name="Days">The days.</param>
/// <param name="Status">Where it stands.</param>
public sealed record StateStep(DaySpan Days, StateStatus Status);

/// <summary>Where one State stands with a treaty on every day up to the last the record knows.</summary>
public sealed class StateHistory
{
    private StateHistory(IReadOnlyList<StateStep> steps) => Steps = steps;

    /// <summary>The steps, from the first day of the calendar to the last day of the record, without a gap.</summary>
    public IReadOnlyList<StateStep> Steps { get; }

    /// <summary>The history of a State's acts.</summary>
    /// <param name="state">The State.</param>
    /// <param name="actions">Its acts on one treaty.</param>
    /// <param name="until">The last day the record knows.</param>
    public static StateHistory Of(State state, IReadOnlyCollection<TreatyAction> actions, DateOnly until)
    {
        var starts = actions.Select(a => a.Date).Concat(actions.Select(a => TreatyRules.EffectOf(a).Day).OfType<DateOnly>())
            .Concat(state.Independent?.First is { } independent ? [independent] : []).Append(DateOnly.MinValue).Where(d => d <= until).Distinct().Order().ToList();
        return new([.. starts.Select((from, i) => new StateStep(new(from, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : until), StateStatus.Of(state, actions, from)))]);
    }

    /// <summary>Where the State stands on a day; on a day after the record, where it stood last.</summary>
    public StateStatus On(DateOnly day) => Steps.Last(s => s.Days.From <= day).Status;

    /// <summary>The days on which something is true of the State.</summary>
    public IReadOnlyList<DaySpan> When(Func<StateStatus, bool> isTrue) => DaySpan.Join(Steps.Where(s => isTrue(s.Status)).Select(s => s.Days));
}
