using System.Collections.Concurrent;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>All the record holds on one treaty, ready to be asked, by many at once.</summary>
public sealed class TreatyRecord
{
    private readonly ILookup<string, TreatyAction> _acts;
    private readonly ConcurrentDictionary<string, StateHistory> _states = [];
    private TreatyHistory? _world;

    /// <summary>Gathers the acts of a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="actions">The record; acts of other treaties are passed over.</param>
    public TreatyRecord(Treaty treaty, IEnumerable<TreatyAction> actions)
    {
        Treaty = treaty;
        Acts = [.. actions.Where(a => a.Treaty.Code == treaty.Code).OrderBy(a => a.Date).ThenBy(a => a.State.Iso3, StringComparer.Ordinal).ThenBy(a => a.Kind)];
        Until = Acts.Count > 0 && Acts[^1].Date > treaty.RecordDate ? Acts[^1].Date : treaty.RecordDate;
        _acts = Acts.ToLookup(a => a.State.Iso3);
    }

    /// <summary>The treaty.</summary>
    public Treaty Treaty { get; }

    /// <summary>The acts, by day, State and kind.</summary>
    public IReadOnlyList<TreatyAction> Acts { get; }

    /// <summary>The last day the record knows: the day it was read, or that of a later act in it.</summary>
    public DateOnly Until { get; }

    /// <summary>The counts of all States on every day.</summary>
    public TreatyHistory World => _world ??= TreatyHistory.Of(_acts.Select(a => Of(a.First().State)), Until);

    /// <summary>The acts of a State, by day.</summary>
    public IReadOnlyList<TreatyAction> ActsOf(State state) => [.. _acts[state.Iso3]];

    /// <summary>Where a State stands on every day.</summary>
    public StateHistory Of(State state) => _states.GetOrAdd(state.Iso3, _ => StateHistory.Of(state, ActsOf(state), Until));
}
