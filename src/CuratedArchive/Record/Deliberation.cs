namespace CuratedArchive.Record;

/// <summary>One reading of a claim about a state of affairs, and the days on which the record bears it out.</summary>
/// <param name="Reading">The reading, in a few words.</param>
/// <param name="True">The days it was true, in ascending order.</param>
/// <param name="IsSettled">Whether nothing that may happen after the record can change it: what was signed stays signed.</param>
internal sealed record Proposition(string Reading, IReadOnlyList<DaySpan> True, bool IsSettled = false)
{
    /// <summary>What the claim was right as in this reading, to follow its days.</summary>
    public string As { get; init; } = $" in the reading “{Reading}”";
}

/// <summary>Weighs the readings of a claim on the days it is judged on.</summary>
/// <param name="days">The days.</param>
/// <param name="until">The last day the record knows.</param>
internal sealed class Deliberation(JudgedDays days, DateOnly until)
{
    private enum Fit { Always, Never, Sometimes, Unknown }

    /// <summary>The first reading that agrees decides; without one, the first that cannot be decided, then the first that was right on other days.</summary>
    /// <param name="readings">The readings, the plainest first.</param>
    /// <param name="shows">What the record shows on a day, to follow "The record on … shows".</param>
    /// <param name="claimed">The claim, to be followed by "was right".</param>
    public Judgement Judge(IReadOnlyList<Proposition> readings, Func<DateOnly, string> shows, string claimed)
    {
        string Days(Proposition right) => InWords.Days(right.True, until) + (right == readings[0] ? "" : right.As);
        var shown = days.Last > until ? until : days.Last;
        if (!days.IsDated) return Open(readings, shows, claimed, shown);
        var finding = $"{Intro(shown)} shows {shows(shown)}";
        if (With(readings, Fit.Always) is { } right) return Said(VerdictValue.Agrees, right == readings[0] ? $"{finding}." : $"{finding}; {claimed} is right in the reading “{right.Reading}”.", right);
        if (With(readings, Fit.Unknown) is not null)
            return Said(VerdictValue.Unverifiable, $"The record ends on {InWords.Day(until)}, before the last day the text may speak of; on that day it shows {shows(until)}.", null);
        if (With(readings, Fit.Sometimes) is { } sometimes) return Said(VerdictValue.Unverifiable, $"{Vague()}; {claimed} was right {Days(sometimes)}.", sometimes);
        if (readings.FirstOrDefault(r => r.True.Count > 0) is { } once) return Said(VerdictValue.Outdated, $"{finding}; {claimed} was right {Days(once)}.", once);
        return Said(VerdictValue.Contradicts, $"{finding}; {claimed} was right on no day up to {InWords.Day(until)}.", null);
    }

    /// <summary>The verdict on days that no date ties together: what the record shows is said of the last of them alone.</summary>
    private Judgement Open(IReadOnlyList<Proposition> readings, Func<DateOnly, string> shows, string claimed, DateOnly shown)
    {
        string Days(Proposition right) => InWords.Days(right.True, until) + (right == readings[0] ? "" : right.As);
        var finding = $"{InWords.Day(shown)}, the record shows {shows(shown)}";
        if (With(readings, Fit.Always) is { } right)
            return Said(VerdictValue.Agrees, $"{Vague()}, but {claimed} was right {(right == readings[0] ? "" : $"in the reading “{right.Reading}” ")}on every day the text can speak of; on the last, {finding}.", right);
        if (With(readings, Fit.Sometimes) is { } sometimes) return Said(VerdictValue.Unverifiable, $"{Vague()}; {claimed} was right {Days(sometimes)}.", sometimes);
        if (readings.FirstOrDefault(r => r.True.Count > 0) is { } once)
            return Said(VerdictValue.Outdated, $"{Vague()}; {claimed} was right {Days(once)}, and on none of the days the text can speak of; on the last, {finding}.", once);
        return Said(VerdictValue.Contradicts, $"{Vague()}, but {claimed} was right on no day up to {InWords.Day(until)}; on the last day the text can speak of, {finding}.", null);
    }

    private Proposition? With(IReadOnlyList<Proposition> readings, Fit fit) => readings.FirstOrDefault(r => FitOf(r) == fit);

    private Judgement Said(VerdictValue value, string reason, Proposition? reading) => new(value, reason)
    {
        Reading = reading?.Reading,
        Days = days,
    };

    private Fit FitOf(Proposition reading)
    {
        if (days.Last > until && !reading.IsSettled) return Fit.Unknown;
        if (days.Days.All(d => reading.True.Any(t => t.Contains(d)))) return Fit.Always;
        return days.Days.Any(d => reading.True.Any(t => t.Overlaps(d))) ? Fit.Sometimes : Fit.Never;
    }

    private string Intro(DateOnly shown) => days switch
    {
        { Date.IsDay: true } => $"The record on {InWords.Day(shown)}",
        _ => $"The record at the end of {InWords.Date(days.Date!.Value)}",
    };

    private string Vague() => days.Basis switch
    {
        DayBasis.None => "The document has no date",
        DayBasis.YearOpen => "The text does not give the year",
        _ => $"The date, {InWords.Date(days.Date!.Value)}, is not precise enough",
    };
}
