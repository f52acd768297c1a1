using System.Globalization;
using System.Text.RegularExpressions;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>The date of a document.</summary>
internal static partial class HeadDate
{
    private const int Tail = 5;
    private const int LongestLabelled = 200;
    private const int MonthLines = 6;

    /// <summary>The date of the metadata, of a line that gives it, of a dateline, or what weekdays leave possible; null when the year stays open.</summary>
    public static PartialDate? Read(HeadText head, Register register, IDictionary<string, string> inferred) =>
        head.Reading.Metadata.Date ?? Labelled(head) ?? Alone(head) ?? Byline(head) ?? Dateline(head) ?? Month(head) ?? WorkedOut(head, register, inferred);

    /// <summary>Whether a line tells the day the text was published, as news and announcements have it.</summary>
    public static bool IsPublished(HeadText head) => (Alone(head) ?? Byline(head)) is not null || head.Lines.Any(l => Publication().IsMatch(l));

    /// <summary><c>Published: 3 May 2012</c>, <c>Last updated 3 May 2012</c>; when a text has both, the day it was published.</summary>
    private static PartialDate? Labelled(HeadText head)
    {
        PartialDate? updated = null;
        var tail = head.Reading.Blocks.TakeLast(Tail).Where(b => b is not Table).Select(b => head.Words(b.Span));
        foreach (var line in head.Lines.Concat(tail))
        {
            if (Label().Match(line) is not { Success: true } label || First(line[label.Length..]) is not { } date) continue;
            if (line.Length > LongestLabelled && !char.IsAsciiDigit(line[label.Length])) continue;
            if (!label.Value.Contains("updated", StringComparison.OrdinalIgnoreCase) && !label.Value.StartsWith("last", StringComparison.OrdinalIgnoreCase)) return date;
            updated ??= date;
        }
        return updated;
    }

    /// <summary>A line that is little more than a day, or ends with the day something was debated or delivered on.</summary>
    private static PartialDate? Alone(HeadText head) =>
        head.Lines.Where(l => l.Length < 60).Select(l => DatePhrase.Find(l).FirstOrDefault(d => d.Date.IsDay && (d.Span.Length * 2 >= l.Length || EndsWithDay(l, d)))?.Date)
            .FirstOrDefault(d => d is not null);

    private static bool EndsWithDay(string line, DatePhrase date) => date.Span.End == line.Length && Done().IsMatch(line[..date.Span.Start]);

    /// <summary>The day of a dateline, see <see cref="Documents.Dateline"/>; one with its year goes before one without.</summary>
    private static PartialDate? Dateline(HeadText head) => head.Datelines.Select(d => d.Date).FirstOrDefault(d => d is { IsDay: true });

    /// <summary>The year that weekdays leave possible; beside a dateline without a year it is worked out for that day or not at all.</summary>
    private static PartialDate? WorkedOut(HeadText head, Register register, IDictionary<string, string> inferred)
    {
        var worked = WeekdayYears.Read(head.Reading, register, inferred);
        if (head.Datelines.Select(d => d.Date).FirstOrDefault(d => d is not null) is not { } open || worked is { } day && open.Covers(day)) return worked;
        inferred.Remove("date");
        return open;
    }

    /// <summary>The month that a periodical prints below its title, on a line of its own.</summary>
    private static PartialDate? Month(HeadText head) =>
        head.Lines.Take(MonthLines).Select(l => DatePhrase.Find(l).FirstOrDefault(d => d.Date is { Year: not null, Month: not null } && d.Span.Length == l.Length)?.Date)
            .FirstOrDefault(d => d is not null);

    /// <summary><c>Forest Watch, 3 May 2012</c>: an author and a date on a line of their own.</summary>
    private static PartialDate? Byline(HeadText head) =>
        head.Lines.Where(l => l.Length < 100 && l.Length > 0 && !char.IsPunctuation(l[^1])).Select(DateBehindName).FirstOrDefault(d => d is not null);

    private static PartialDate? DateBehindName(string line)
    {
        if (DatePhrase.Find(line).LastOrDefault() is not { Date.IsDay: true } date || date.Span.End < line.Length) return null;
        var name = line[..date.Span.Start].TrimEnd();
        return name.EndsWith(',') && name.TrimEnd(',').Split(' ').All(w => w.Length > 0 && (char.IsUpper(w[0]) || w is "of" or "the" or "and" or "for")) ? date.Date : null;
    }

    private static PartialDate? First(string words)
    {
        if (DatePhrase.Find(words).FirstOrDefault() is { Span.Start: < 16 } date && date.Date.Year is not null) return date.Date;
        return Figures().Match(words) is { Success: true } figures ? OfFigures(figures) : null;
    }

    /// <summary><c>21-11-2024</c>, the day first unless only the second figure can be one; a day and a month that may be exchanged are left open.</summary>
    private static PartialDate? OfFigures(Match figures)
    {
        int Of(string group) => int.Parse(figures.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var (first, second, year) = (Of("first"), Of("second"), Of("year"));
        var (day, month) = second > 12 ? (second, first) : (first, second);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return day > 12 || day == month ? new(year, month, day) : new(year);
    }

    [GeneratedRegex("^(?<first>[0-9]{1,2})-(?<second>[0-9]{1,2})-(?<year>(?:19|20)[0-9]{2})", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:this (?:page|article) was )?(?:last (?:updated|modified|edited|reviewed|revised)|updated|date of publication|publication date|date|published|posted|"
        + @"issued|released|release date|created|status as (?:at|of))(?: on| at)?\s*:?\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:debated|delivered|issued|released|posted|published|held|dated)(?: on)?:? $", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"^(?:published|posted|released|issued)\b.{0,20}[0-9]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Publication();
}
