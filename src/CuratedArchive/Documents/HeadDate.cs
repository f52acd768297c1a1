using System.Globalization;
using System.Text.RegularExpressions;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>The date of a document.</summary>
internal static partial class HeadDate
{
    private const int Tail = 5;
    private const int DatelineLength = 90;
    private const int ShortestLead = 60;

    /// <summary>The date of the metadata, of a line that gives it, of a dateline, or what weekdays leave possible; null when the year stays open.</summary>
    public static PartialDate? Read(HeadText head, Register register, IDictionary<string, string> inferred) =>
        head.Reading.Metadata.Date ?? Labelled(head) ?? Alone(head) ?? Byline(head) ?? Dateline(head) ?? WeekdayYears.Read(head.Reading, register, inferred);

    /// <summary><c>Published: 3 May 2012</c>, <c>Last updated 3 May 2012</c>; when a text has both, the day it was published.</summary>
    private static PartialDate? Labelled(HeadText head)
    {
        PartialDate? updated = null;
        var tail = head.Reading.Blocks.TakeLast(Tail).Where(b => b is not Table).Select(b => head.Words(b.Span));
        foreach (var line in head.Lines.Concat(tail))
        {
            if (line.Length > 200 || Label().Match(line) is not { Success: true } label || First(line[label.Length..]) is not { } date) continue;
            if (!label.Value.Contains("updated", StringComparison.OrdinalIgnoreCase) && !label.Value.StartsWith("last", StringComparison.OrdinalIgnoreCase)) return date;
            updated ??= date;
        }
        return updated;
    }

    private static PartialDate? Alone(HeadText head) =>
        head.Lines.Where(l => l.Length < 60).Select(l => DatePhrase.Find(l).FirstOrDefault(d => d.Date.IsDay && d.Span.Length * 2 >= l.Length)?.Date).FirstOrDefault(d => d is not null);

    /// <summary><c>GENEVA, 3 May 2012 –</c>, <c>(Geneva, May 3, 2012) –</c> at the beginning of a paragraph.</summary>
    private static PartialDate? Dateline(HeadText head)
    {
        foreach (var line in head.Lines.Where(l => l.Length > ShortestLead))
        {
            var opening = line[..Math.Min(DatelineLength, line.Length)];
            if (DatePhrase.Find(opening).FirstOrDefault(d => d.Date.IsDay) is not { } date || !char.IsUpper(opening.TrimStart('(')[0])) continue;
            var behind = opening[date.Span.End..].TrimStart(')', ' ', ',', '.');
            if (Agency().Match(behind) is { Success: true, Length: var agency }) behind = behind[agency..];
            if (behind.Length > 0 && behind[0] is '–' or '—' or '-' or ':' or '―' && date.Span.Start < 45) return date.Date;
        }
        return null;
    }

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

    [GeneratedRegex(@"^\(?[A-Z][A-Za-z ]{1,25}\)?\s", RegexOptions.NonBacktracking)]
    private static partial Regex Agency();
}
