using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>An act as the depositary's status table prints it.</summary>
/// <param name="Kind">The act, by the column and the letter behind the date.</param>
/// <param name="Date">The day.</param>
/// <param name="InBrackets">Whether it stands in square brackets: the participant has withdrawn, and counts no longer.</param>
/// <param name="Printed">The cell with white space folded.</param>
public sealed record PrintedAct(ActionKind Kind, DateOnly Date, bool InBrackets, string Printed);

/// <summary>A notification of withdrawal as an end note tells it.</summary>
/// <param name="Notified">The day the depositary received it.</param>
/// <param name="Effective">The day it took or will take effect, or null where the note gives none.</param>
/// <param name="Document">The symbol of the depositary notification, such as <c>C.N.347.2024</c>; empty where the note gives none.</param>
/// <param name="Printed">The words of the note up to the day of effect.</param>
public sealed record WithdrawalNotice(DateOnly Notified, DateOnly? Effective, string Document, string Printed);

/// <summary>A participant with its acts.</summary>
/// <param name="Number">The number of the row in the table, from 1.</param>
/// <param name="Line">The line of the file it begins in, from 1.</param>
/// <param name="Participant">The name as printed, without the figures of end notes.</param>
/// <param name="State">The State, or null when the archive knows none by that name.</param>
/// <param name="Acts">Its acts in the order of the columns.</param>
/// <param name="Withdrawal">The notification of withdrawal an end note tells, or null.</param>
/// <param name="Protocols">The protocols of the treaty ticked for it, such as <c>I, III</c>; null where the page has no such table.</param>
public sealed record StatusRow(int Number, int Line, string Participant, State? State, IReadOnlyList<PrintedAct> Acts, WithdrawalNotice? Withdrawal, string? Protocols)
{
    /// <summary>Whether all its acts stand in brackets: it has withdrawn.</summary>
    public bool HasLeft => Acts.All(a => a.InBrackets);
}

/// <summary>How many signed and how many are party, as the depositary counts: acts in brackets are left out.</summary>
/// <param name="Signatories">Those that signed, whether party or not; null where nothing is said.</param>
/// <param name="Parties">Those whose consent is deposited; null where nothing is said.</param>
public readonly record struct StatusTotals(int? Signatories, int? Parties);

/// <summary>A status table of <em>Multilateral Treaties Deposited with the Secretary-General</em>, read and found consistent in itself.</summary>
public sealed record StatusPage
{
    /// <summary>The treaty it is about.</summary>
    public required Treaty Treaty { get; init; }

    /// <summary>The day it speaks of, or null where it does not say.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>The totals its head states.</summary>
    public StatusTotals Stated { get; init; }

    /// <summary>The participants, in the order of the table.</summary>
    public required IReadOnlyList<StatusRow> Rows { get; init; }

    /// <summary>Whether the file carries the end notes, so that a notification of withdrawal would be seen.</summary>
    public bool HasNotes { get; init; }

    /// <summary>The last day it can know of: the day it speaks of, else that of the latest thing it tells.</summary>
    public DateOnly KnownUntil => AsAt ?? Rows.SelectMany(DaysOf).Max();

    /// <summary>The totals its rows make; no number of signatories where nothing is signed, as with a protocol.</summary>
    public StatusTotals Counted => new(
        Rows.Any(r => r.Acts.Any(a => a.Kind == ActionKind.Signature)) ? Rows.Count(r => r.Acts.Any(a => a is { Kind: ActionKind.Signature, InBrackets: false })) : null,
        Rows.Count(r => r.Acts.Any(a => !a.InBrackets && a.Kind.IsConsent())));

    private static IEnumerable<DateOnly> DaysOf(StatusRow row) => row.Acts.Select(a => a.Date)
        .Concat(row.Withdrawal is { } left ? [left.Notified] : []).Concat(row is { HasLeft: true, Withdrawal.Effective: { } effective } ? [effective] : []);
}
