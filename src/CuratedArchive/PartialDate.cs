using System.Globalization;

namespace CuratedArchive;

/// <summary>
/// A date exactly as precise as the text that gives it: a year, a month, a day, or a day whose year the text leaves open.
/// </summary>
/// <remarks>
/// Written in ISO 8601 reduced precision (<c>2016</c>, <c>2016-12</c>, <c>2016-12-09</c>); a day without a year is
/// <c>--07-24</c>, the form of XML Schema's gMonthDay. Never rounded to a day the text does not give.
/// </remarks>
/// <param name="Year">The year, 1 to 9999, or null where the text leaves it open.</param>
/// <param name="Month">The month, 1 to 12, or null.</param>
/// <param name="Day">The day of the month, or null.</param>
public readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Whether year, month and day are all known.</summary>
    public bool IsDay => Year is not null && Month is not null && Day is not null;

    /// <summary>The first day the date can mean, or null when the year is open.</summary>
    public DateOnly? First => Year is { } y ? new DateOnly(y, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day the date can mean, or null when the year is open.</summary>
    public DateOnly? Last => Year is not { } y ? null
        : Month is not { } m ? new DateOnly(y, 12, 31)
        : new DateOnly(y, m, Day ?? DateTime.DaysInMonth(y, m));

    /// <summary>The date of a calendar day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether <paramref name="other"/> lies within this date, so that this one is right but less precise.</summary>
    public bool Covers(PartialDate other) =>
        (Year is null || Year == other.Year) && (Month is null || Month == other.Month) && (Day is null || Day == other.Day);

    /// <summary>Reads the written form; null for anything that is not a calendar date.</summary>
    /// <param name="text"><c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or <c>--MM-dd</c>.</param>
    public static PartialDate? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var s = text.AsSpan().Trim();
        if (s.StartsWith("--"))
            return DateOnly.TryParseExact($"2000-{s[2..]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d)
                ? new(null, d.Month, d.Day) : null;
        if (DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Of(day);
        if (DateOnly.TryParseExact(s, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return new(month.Year, month.Month);
        return DateOnly.TryParseExact(s, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? new(year.Year) : null;
    }

    /// <summary>By time, the less precise first; dates with an open year come last.</summary>
    public int CompareTo(PartialDate other) =>
        (Year ?? int.MaxValue, Month ?? 0, Day ?? 0).CompareTo((other.Year ?? int.MaxValue, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether <paramref name="a"/> comes before <paramref name="b"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate a, PartialDate b) => a.CompareTo(b) < 0;

    /// <summary>Whether <paramref name="a"/> comes after <paramref name="b"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate a, PartialDate b) => a.CompareTo(b) > 0;

    /// <summary>Whether <paramref name="a"/> comes before, or is equal to, <paramref name="b"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate a, PartialDate b) => a.CompareTo(b) <= 0;

    /// <summary>Whether <paramref name="a"/> comes after, or is equal to, <paramref name="b"/> in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate a, PartialDate b) => a.CompareTo(b) >= 0;

    /// <summary>The written form, see the remarks of the type.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        ({ } y, { } m, { } d) => $"{y:0000}-{m:00}-{d:00}",
        ({ } y, { } m, null) => $"{y:0000}-{m:00}",
        ({ } y, null, _) => $"{y:0000}",
        (null, { } m, { } d) => $"--{m:00}-{d:00}",
        _ => "",
    };
}
