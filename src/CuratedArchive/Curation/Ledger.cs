using CuratedArchive.Diagnostics;

namespace CuratedArchive.Curation;

/// <summary>Keeps what was corrected, and tells of the rows that no longer fit.</summary>
internal sealed class Ledger(DiagnosticBag found)
{
    private readonly List<Correction> _corrections = [];

    public IReadOnlyList<Correction> Corrections => _corrections;

    /// <summary>Notes that a row was applied.</summary>
    public void Enter(DecisionHead head, CorrectedTable table, string key, string field, string? machine, string? curated, string? evidence = null) => _corrections.Add(new()
    {
        Table = table,
        Key = key,
        Field = field,
        Machine = machine,
        Curated = curated,
        Evidence = evidence,
        Reason = head.Reason,
        Decided = head.Decided,
        Document = head.Document,
        Anchor = head.Anchor,
        File = head.File,
        Line = head.At.Line,
    });

    /// <summary>Tells that what a row is about is not there.</summary>
    public void Unplaced(DecisionHead head, string why) => Tell(Rules.DecisionUnplaced, head, why);

    /// <summary>Tells that the importer reads something else than the row says it did.</summary>
    public void Overruled(DecisionHead head, string what, string was, string? isNow) => Tell(Rules.DecisionOverruled, head, what, was, isNow);

    /// <summary>Tells that words do not stand where the row says they do.</summary>
    public void Unquoted(DecisionHead head, string quote) => Tell(Rules.DecisionUnquoted, head, head.Place, quote);

    /// <summary>Tells that the importer now reads what the row says.</summary>
    public void Needless(DecisionHead head, string why) => Tell(Rules.DecisionNeedless, head, why);

    private void Tell(Rule rule, DecisionHead head, params object?[] values) => found.Add(rule, head.At, values);
}
