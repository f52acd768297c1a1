using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>What the depositary's page has and the record has not, and the reverse: a proposal to a curator, who decides. The record is never changed by it.</summary>
public sealed class ActionProposal
{
    private ActionProposal(StatusPage page, IReadOnlyList<ProposedChange> changes, IReadOnlyList<TreatyAction> later, StatusTotals recorded) =>
        (Page, Changes, Later, Recorded) = (page, changes, later, recorded);

    /// <summary>The page.</summary>
    public StatusPage Page { get; }

    /// <summary>The differences, by the name of the State and the order of the columns.</summary>
    public IReadOnlyList<ProposedChange> Changes { get; }

    /// <summary>Acts of the record that are later than the page can know, and were not looked for.</summary>
    public IReadOnlyList<TreatyAction> Later { get; }

    /// <summary>The totals the record makes on the last day the page can know of, counted as the depositary counts.</summary>
    public StatusTotals Recorded { get; }

    /// <summary>Whether the page speaks of an earlier day than the record.</summary>
    public bool IsOlder => Page.KnownUntil < Page.Treaty.RecordDate && Page.AsAt is not null;

    /// <summary>Compares a page with the record.</summary>
    /// <param name="page">The page.</param>
    /// <param name="register">The record. Acts of other treaties are passed over.</param>
    public static ActionProposal Of(StatusPage page, Register register)
    {
        var acts = register.Actions.Where(a => a.Treaty == page.Treaty).ToList();
        var rows = page.Rows.Where(r => r.State is not null).ToDictionary(r => r.State!.Iso3);
        var file = acts.FirstOrDefault()?.File ?? $"data/actions/{(page.Treaty.Parent.Length > 0 ? page.Treaty.Parent : page.Treaty.Code).ToLowerInvariant()}.csv";
        var byState = acts.ToLookup(a => a.State.Iso3);
        bool IsLater(TreatyAction act) => act.Date > page.KnownUntil && !(act.Kind == ActionKind.Withdrawal && rows.GetValueOrDefault(act.State.Iso3) is { } row && (row.HasLeft || row.Withdrawal is not null));
        var changes = register.States.Where(s => rows.ContainsKey(s.Iso3) || byState.Contains(s.Iso3)).OrderBy(s => s.CommonName, StringComparer.Ordinal)
            .SelectMany(s => new StateComparison(page, s, rows.GetValueOrDefault(s.Iso3), [.. byState[s.Iso3]], file).Changes());
        return new(page, [.. changes], [.. acts.Where(IsLater).OrderBy(a => a.Date)], TotalsOf(page, register));
    }

    private static StatusTotals TotalsOf(StatusPage page, Register register)
    {
        var counts = TreatyStatus.Of(page.Treaty, register.States, register.Actions, page.KnownUntil).Counts;
        return new(page.Treaty.Opened is null ? null : counts.Signed, counts.Parties);
    }
}
