using System.Globalization;

namespace CuratedArchive.Exports;

/// <summary>Dates as manuals print them, as precise as they are known. A date without a year is not printed.</summary>
internal static class CitedDate
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary><c>June 27, 2015</c>, <c>June 2015</c>, <c>2015</c>.</summary>
    public static string? American(PartialDate? date) => Of(date, (year, month, day) => $"{month} {day}, {year}");

    /// <summary><c>27 June 2015</c>, <c>June 2015</c>, <c>2015</c>.</summary>
    public static string? British(PartialDate? date) => Of(date, (year, month, day) => $"{day} {month} {year}");

    /// <summary>The year.</summary>
    public static string? Year(PartialDate? date) => date?.Year?.ToString(CultureInfo.InvariantCulture);

    private static string? Of(PartialDate? date, Func<int, string, int, string> write) => date switch
    {
        { Year: { } year, Month: { } month, Day: { } day } => write(year, English.GetMonthName(month), day),
        { Year: { } year, Month: { } month } => $"{English.GetMonthName(month)} {year}",
        _ => Year(date),
    };
}
