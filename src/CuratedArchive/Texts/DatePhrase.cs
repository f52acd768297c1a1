using System.Globalization;
using System.Text.RegularExpressions;

namespace CuratedArchive.Texts;

/// <summary>A date as an English text writes it, with the place it stands at.</summary>
/// <param name="Span">The words, in the text that was searched.</param>
/// <param name="Date">What they say, no more precise than they say it.</param>
/// <param name="Weekday">The weekday named beside the date, if one is.</param>
internal sealed record DatePhrase(TextSpan Span, PartialDate Date, DayOfWeek? Weekday = null)
{
    /// <summary>
    /// What is certain where the words are the end of a range: of "2–5 September 2014" the month, of "March–April 2014" and "30 September–2 October 2014" the year. Else <see cref="Date"/>.
    /// </summary>
    public PartialDate Certain { get; init; } = Date;

    private const string Months =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
        + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)";

    private const string Weekdays =
        "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";

    private const string Year = "(?:1[89][0-9]{2}|20[0-9]{2})";

    private static readonly Regex Pattern = new(
        $@"(?:(?<wd>{Weekdays}),?\s+)?(?:the\s+)?(?:" +
        $@"(?<d>[0-9]{{1,2}})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\s*[-–—]\s*(?<d2>[0-9]{{1,2}})(?:st|nd|rd|th|ST|ND|RD|TH)?)?\s+(?:of\s+)?(?<m>{Months})\b\.?,?(?:\s+(?<y>{Year})\b)?" +
        $@"|(?<m>{Months})\b\.?\s+(?<d>[0-9]{{1,2}})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\s*[-–—]\s*(?<d2>[0-9]{{1,2}})(?:st|nd|rd|th|ST|ND|RD|TH)?)?\b(?:,?\s+(?<y>{Year})\b)?" +
        $@"|(?<m>{Months})\b\.?,?\s+(?:of\s+)?(?<y>{Year})\b" +
        $@"|(?<iy>{Year})-(?<im>[0-9]{{2}})-(?<id>[0-9]{{2}})\b" +
        $@"|(?<d>[0-9]{{1,2}})[./-](?<nm>[0-9]{{1,2}})[./-](?<y>{Year})\b" +
        $@"|(?<y>{Year})\b)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The other month of a range, in front of a phrase.</summary>
    private static readonly Regex MonthBefore = new($@"\b{Months}\b\.?(?:\s+[0-9]{{1,2}})?\s*[-–—/]\s*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>
    /// Every date phrase of a text, from left to right, none overlapping: <c>9 December 2016</c>, <c>August 1, 2010</c>, <c>Monday, July 24</c>,
    /// <c>December 2016</c>, <c>2016-12-09</c>, <c>09.12.2016</c> (day first), <c>2016</c>. Of a range of days the first is taken.
    /// A year counts only from 1800 to 2099 and where no letter, figure, slash or hyphen touches it.
    /// </summary>
    public static IEnumerable<DatePhrase> Find(string text)
    {
        foreach (Match m in Pattern.Matches(text))
        {
            if (m.Index > 0 && Touches(text, m.Index - 1)) continue;
            if (m.Index + m.Length < text.Length && TouchesBehind(text, m.Index + m.Length)) continue;
            if (Read(m) is { } date) yield return new(new(m.Index, m.Length), date, WeekdayOf(m)) { Certain = CertainOf(m, date, text) };
        }
    }

    private static PartialDate CertainOf(Match m, PartialDate date, string text) =>
        date.Month is not null && MonthBefore.IsMatch(text[Math.Max(0, m.Index - 20)..m.Index]) ? new(date.Year)
        : m.Groups["d2"].Success ? date with { Day = null } : date;

    private static bool Touches(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '/' or '$' or '€' or '£' || (text[at] == '-' && !IsYear(text, at - 4));

    private static bool TouchesBehind(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '/'
        || (at + 1 < text.Length && char.IsDigit(text[at + 1]) && (text[at] is '.' or ',' || (text[at] == '-' && !IsYear(text, at + 1))));

    /// <summary>Whether four figures stand alone at a place, as on the other side of the hyphen in <c>1994-1996</c>.</summary>
    private static bool IsYear(string text, int at) =>
        at >= 0 && at + 4 <= text.Length && text.AsSpan(at, 4).ToString().All(char.IsAsciiDigit)
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]));

    private static PartialDate? Read(Match m)
    {
        int? Figure(string group) => m.Groups[group] is { Success: true, Value: var v } ? int.Parse(v, CultureInfo.InvariantCulture) : null;
        var year = Figure("y") ?? Figure("iy");
        var month = Figure("nm") ?? Figure("im") ?? (m.Groups["m"] is { Success: true, Value: var name } ? MonthOf(name) : null);
        var day = Figure("d") ?? Figure("id");
        if (month is < 1 or > 12) return null;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year ?? 2000, month!.Value))) return null;
        return new(year, month, day);
    }

    private static int MonthOf(string name) =>
        Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, n => n.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private static DayOfWeek? WeekdayOf(Match m) =>
        m.Groups["wd"] is { Success: true, Value: var name } ? Enum.Parse<DayOfWeek>(name, ignoreCase: true) : null;
}
