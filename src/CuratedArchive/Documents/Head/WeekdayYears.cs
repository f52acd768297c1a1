using System.Globalization;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Works out the year of a document that names a weekday and a day without one.</summary>
/// <remarks>
/// Candidates are the years in which that day is that weekday, from the latest day or year the text gives as past to the end of the record. A number of States that
/// joined a treaty rules out the years in which the record had fewer. Only a single candidate is taken.
/// </remarks>
internal static class WeekdayYears
{
    /// <summary>The date, when one year is left; the reason is said either way.</summary>
    public static PartialDate? Read(Reading reading, Register register, IDictionary<string, string> inferred)
    {
        var phrases = DatePhrase.Find(reading.Prose).ToList();
        if (phrases.FirstOrDefault(p => p is { Weekday: not null, Date: { Year: null, Month: not null, Day: not null } }) is not { } named) return null;
        var (month, day, weekday) = (named.Date.Month!.Value, named.Date.Day!.Value, named.Weekday!.Value);
        var last = register.Actions.Count > 0 ? register.Actions.Max(a => a.Date).Year : 2030;
        var from = phrases.Where(p => p.Date.Year is { } y && y <= last).Select(p => p.Date.Year!.Value).DefaultIfEmpty(last - 25).Max();
        var years = Enumerable.Range(from, Math.Max(0, last - from + 1)).Where(y => day <= DateTime.DaysInMonth(y, month) && new DateOnly(y, month, day).DayOfWeek == weekday).ToList();
        var (possible, count) = PartyCounts.Narrow(reading.Prose, years.Select(y => new DateOnly(y, month, day)), register);
        var words = $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} is a {weekday} in {string.Join(", ", years)}, "
            + $"no year before {from} being possible by the dates in the text";
        if (count is { } parties && possible.Count < years.Count) words += $"; the text counts {parties} parties, which the record does not reach earlier";
        inferred["date"] = possible is [var only] ? $"{words}: {only.Year}" : $"{words}; the year stays open";
        return possible is [var decided] ? PartialDate.Of(decided) : null;
    }
}
