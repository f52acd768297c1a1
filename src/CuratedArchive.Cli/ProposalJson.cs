using CuratedArchive.Depositary;
using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;

namespace CuratedArchive.Cli;

/// <summary>A proposal for programs; <c>docs/record.md</c> names its keys.</summary>
internal static class ProposalJson
{
    public static object Of(string file, ActionProposal? proposal, DiagnosticBag found) => new
    {
        file,
        refused = proposal is null,
        treaty = proposal?.Page.Treaty.Code,
        as_at = Day(proposal?.Page.AsAt),
        record_date = Day(proposal?.Page.Treaty.RecordDate),
        older = proposal?.IsOlder,
        totals = proposal is null ? null : new { page = TotalsOf(proposal.Page.Stated), rows = TotalsOf(proposal.Page.Counted), record = TotalsOf(proposal.Recorded) },
        changes = proposal?.Changes.Select(ChangeOf) ?? [],
        unknown = proposal?.Page.Rows.Where(r => r.State is null).Select(r => new { participant = r.Participant, row = r.Number, line = r.Line, acts = r.Acts.Select(a => a.Printed) }) ?? [],
        later = proposal?.Later.Select(a => new { state = a.State.Iso3, action = a.Kind.Word(), date = Day(a.Date), file = a.File, line = a.Line }) ?? [],
        diagnostics = Findings.Json(found),
    };

    private static object TotalsOf(StatusTotals totals) => new { signatories = totals.Signatories, parties = totals.Parties };

    private static object ChangeOf(ProposedChange change) => new
    {
        change = change.Kind.Word(),
        state = change.State.Iso3,
        name = change.State.CommonName,
        action = (change.Act?.Kind ?? ActionKind.Withdrawal).Word(),
        page = change.Row is not { } row ? null : new { participant = row.Participant, row = row.Number, line = row.Line, printed = change.Printed, date = Day(change.Proposed?.Date), effective = Day(change.Proposed?.Effective) },
        record = change.Recorded is not { } old ? null : new { action = old.Kind.Word(), date = Day(old.Date), effective = Day(old.Effective), file = old.File, line = old.Line, csv = change.RecordedLine },
        file = change.File,
        csv = change.Line,
    };

    private static string? Day(DateOnly? day) => day is { } d ? PartialDate.Of(d).ToString() : null;
}
