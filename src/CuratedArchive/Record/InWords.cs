using System.Globalization;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Days, States and acts as a sentence says them.</summary>
internal static class InWords
{
    private static readonly string[] WithArticle =
        ["Bahamas", "Comoros", "DR Congo", "Gambia", "Holy See", "Maldives", "Netherlands", "Philippines", "Republic of the Congo", "Republic", "Emirates", "Kingdom", "States", "Islands"];

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date with its preposition: <c>on 14 July 2009</c>, <c>in July 2009</c>, <c>in 2009</c>, <c>on 24 July</c>.</summary>
    public static string When(PartialDate date) => $"{(date.Day is null ? "in" : "on")} {Date(date)}";

    /// <summary>A date as precise as it is: <c>14 July 2009</c>, <c>July 2009</c>, <c>2009</c>, <c>24 July</c>.</summary>
    public static string Date(PartialDate date) =>
        string.Join(' ', new[] { date.Day?.ToString(CultureInfo.InvariantCulture), date.Month is { } month ? Month(month) : null, date.Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());

    /// <summary>Runs of days: <c>until 2 May 2011</c>, <c>from 3 May 2011 to 4 June 2012 and from 5 July 2013 on</c>.</summary>
    /// <param name="spans">The runs, at least one.</param>
    /// <param name="until">The last day known; a run that ends on it goes on.</param>
    public static string Days(IReadOnlyList<DaySpan> spans, DateOnly until) => string.Join(" and ", spans.Select(s => Span(s, until)));

    /// <summary>The everyday name of a State with its article: <c>the Netherlands</c>.</summary>
    public static string Name(State state) =>
        WithArticle.Any(w => state.CommonName == w || state.CommonName.EndsWith(" " + w, StringComparison.Ordinal)) ? $"the {state.CommonName}" : state.CommonName;

    /// <summary>What a State did by an act, in the past tense.</summary>
    public static string Did(ActionKind kind) => kind switch
    {
        ActionKind.Signature => "signed",
        ActionKind.Ratification => "ratified",
        ActionKind.Acceptance => "accepted",
        ActionKind.Approval => "approved",
        ActionKind.Accession => "acceded",
        ActionKind.Succession => "succeeded",
        ActionKind.ConsentToBeBound => "consented to be bound",
        ActionKind.ProvisionalApplication => "declared provisional application",
        _ => "gave notice of its withdrawal",
    };

    /// <summary>Entry into force on a day, told by a record that ends on another: <c>entered into force</c>, or <c>enters into force</c>.</summary>
    public static string Entered(DateOnly day, DateOnly until) => day > until ? "enters into force" : "entered into force";

    /// <summary>Where a State stands, as the record shows it.</summary>
    public static string Standing(StateStatus status)
    {
        var name = Name(status.State);
        return status.Standing switch
        {
            Record.Standing.NotIndependent => $"{name} as not yet independent, which it became {When(status.State.Independent!.Value)}",
            Record.Standing.NotSigned => $"no signature and no consent to be bound by {name}",
            Record.Standing.Signatory => $"{name} as a signatory, since {Day(status.Signed!.Date)}, without consent to be bound",
            Record.Standing.WithdrawalNotified => $"{name} as a party that {Did(ActionKind.Withdrawal)} on {Day(status.Withdrawal!.Date)}, to take effect on {Day(status.WithdrawalEffect!.Value.Day!.Value)}",
            Record.Standing.Withdrawn => $"{name} as withdrawn since {Day(status.WithdrawalEffect!.Value.Day!.Value)}",
            _ => $"{name} as a party: it {Did(status.Consent!.Kind)} on {Day(status.Consent.Date)}{Force(status)}",
        };
    }

    /// <summary>The row of an act as a reference.</summary>
    public static RecordReference Reference(TreatyAction act) =>
        new(act.File, act.Line, $"{act.State.CommonName}, {act.Treaty.Code}: {act.Kind.Word()}, {Day(act.Date)}{(act.Effective is { } effective ? $", effective {Day(effective)}" : "")}");

    private static string Force(StateStatus status) => status.InForce!.Value switch
    {
        { Day: null } => "; the record gives no day of entry into force",
        { Day: { } day, IsComputed: var computed } => $", in force for it {(status.IsInForce ? "since" : "only from")} {Day(day)}{(computed ? " (computed)" : "")}",
    };

    private static string Span(DaySpan span, DateOnly until) => (span.From == DateOnly.MinValue, span.To >= until) switch
    {
        (true, true) => "on every day of the record",
        (true, false) => $"until {Day(span.To)}",
        (false, true) => $"from {Day(span.From)} on",
        _ => span.From == span.To ? $"on {Day(span.From)} alone" : $"from {Day(span.From)} to {Day(span.To)}",
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
