using CuratedArchive.Claims;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>A claim with what it is judged by.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="State">The State it is about, or null for the world.</param>
/// <param name="Record">The record of its treaty.</param>
/// <param name="Days">The days of its document.</param>
internal sealed record ClaimCase(Claim Claim, State? State, TreatyRecord Record, JudgedDays Days)
{
    /// <summary>The days a claim about a state of affairs speaks of: its own date, else those of the document.</summary>
    public JudgedDays SpokenOf => Claim.Date is { } date ? Days.At(date, Record) : Days;

    /// <summary>Weighs readings on the days the claim speaks of.</summary>
    public Judgement Weigh(IReadOnlyList<Proposition> readings, Func<DateOnly, string> shows, string claimed) =>
        new Deliberation(SpokenOf, Record.Until).Judge(readings, shows, claimed);

    /// <summary>Weighs one reading on the days of the document.</summary>
    public Judgement WeighUndated(Proposition reading, Func<DateOnly, string> shows, string claimed) =>
        new Deliberation(Days, Record.Until).Judge([reading], shows, claimed);

    /// <summary>Whether the text, by the date it gives itself, reports as done what was done later.</summary>
    /// <param name="done">The day it was done.</param>
    public bool IsAheadOf(DateOnly done) => Days.Basis == DayBasis.Given && done > Days.Last;

    /// <summary>The date of the document as a sentence says it.</summary>
    public string Written => InWords.Date(Days.Date!.Value);

    /// <summary>Where a State stood when the document was written, in a clause that ends the sentence.</summary>
    public string ShownThen => $"the record {(Days.Date is { IsDay: true } ? "on that day" : "at the end of it")} shows {InWords.Standing(Record.Of(State!).On(Days.Last))}";

    /// <summary>The last day of the record that the claim is judged on.</summary>
    public DateOnly Shown => SpokenOf.Last > Record.Until ? Record.Until : SpokenOf.Last;

    /// <summary>What stays true once it is: the runs that reach the end of the record go on.</summary>
    public IReadOnlyList<DaySpan> Lasting(IReadOnlyList<DaySpan> spans) => [.. spans.Select(s => s.To == Record.Until ? s with { To = DateOnly.MaxValue } : s)];
}
