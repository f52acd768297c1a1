using System.Globalization;
using CuratedArchive.Documents;

namespace CuratedArchive.Record;

/// <summary>How the days a claim is judged on are known.</summary>
internal enum DayBasis
{
    /// <summary>The document, or the claim itself, gives the date.</summary>
    Given,

    /// <summary>The date was worked out.</summary>
    Inferred,

    /// <summary>The date leaves the year open: every day it can mean is judged.</summary>
    YearOpen,

    /// <summary>There is no date: every day from the adoption of the treaty to the end of the record is judged.</summary>
    None,
}

/// <summary>The days on which a claim has to be true to agree with the record.</summary>
/// <param name="Days">The days the text may have been written on, in ascending order.</param>
/// <param name="Date">The date they come from, or null.</param>
/// <param name="Basis">How they are known.</param>
internal sealed record JudgedDays(IReadOnlyList<DaySpan> Days, PartialDate? Date, DayBasis Basis)
{
    private const int WrittenLength = 10;

    /// <summary>The last of the days.</summary>
    public DateOnly Last => Days[^1].To;

    /// <summary>Whether the date is known, if only to the month or year.</summary>
    public bool IsDated => Basis is DayBasis.Given or DayBasis.Inferred;

    /// <summary>Whether the text may have been written before a day, and may have been written on it or later.</summary>
    public bool MayBeBeforeOrAfter(DateOnly day) => Days[0].From < day && day <= Last;

    /// <summary>The date a document gives itself, with its year; null where it has none or it was worked out.</summary>
    public static PartialDate? Written(Document document) => document.Date is { Year: not null } date && !document.Inferred.ContainsKey("date") ? date : null;

    /// <summary>The days of a document: its date, the one worked out for it, or every day it can have been written on.</summary>
    public static JudgedDays Of(Document document, TreatyRecord record)
    {
        var inferred = document.Inferred.GetValueOrDefault("date");
        if (document.Date is { Year: not null } date) return Dated(date, inferred is null ? DayBasis.Given : DayBasis.Inferred);
        if (inferred is not null && DaysIn(inferred) is { Count: > 0 } days)
            return days.Count == 1 ? Dated(PartialDate.Of(days[0]), DayBasis.Inferred) : new([.. days.Select(d => new DaySpan(d, d))], document.Date, DayBasis.YearOpen);
        return document.Date is { } open ? Of(open, record) : new([new(record.Treaty.Adopted, record.Until)], null, DayBasis.None);
    }

    /// <summary>The days a date can mean; where it leaves the year open, those of every year from the adoption of the treaty to the end of the record.</summary>
    public static JudgedDays Of(PartialDate date, TreatyRecord record)
    {
        if (date.Year is not null) return Dated(date, DayBasis.Given);
        var days = Enumerable.Range(record.Treaty.Adopted.Year, record.Until.Year - record.Treaty.Adopted.Year + 1)
            .Select(year => InYear(date, year)).OfType<DateOnly>()
            .Where(day => record.Treaty.Adopted <= day && day <= record.Until).Select(day => new DaySpan(day, day)).ToList();
        return days.Count == 0 ? new([new(record.Treaty.Adopted, record.Until)], null, DayBasis.None) : new(days, date, DayBasis.YearOpen);
    }

    /// <summary>The days of a date inside a text written on these days: a day without a year is the last such day before the text.</summary>
    public JudgedDays At(PartialDate date, TreatyRecord record)
    {
        if (date.Year is not null || !IsDated || Date is not { IsDay: true }) return Of(date, record);
        var day = InYear(date, Last.Year) is { } same && same <= Last ? same : InYear(date, Last.Year - 1);
        return day is { } before ? Dated(PartialDate.Of(before), Basis) : Of(date, record);
    }

    private static DateOnly? InYear(PartialDate date, int year) =>
        date is { Month: { } month, Day: { } day } && year > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static JudgedDays Dated(PartialDate date, DayBasis basis) => new([new(date.First!.Value, date.Last!.Value)], date, basis);

    private static List<DateOnly> DaysIn(string text)
    {
        var days = new SortedSet<DateOnly>();
        for (var i = 0; i + WrittenLength <= text.Length; i++)
            if ((i == 0 || !char.IsAsciiDigit(text[i - 1])) && DateOnly.TryParseExact(text.AsSpan(i, WrittenLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                days.Add(day);
        return [.. days];
    }
}
