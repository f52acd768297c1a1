using CuratedArchive.Texts;

namespace CuratedArchive.Statements;

/// <summary>When and where something was said, as far as the sentence tells.</summary>
internal static class Occasions
{
    private const int NearVerb = 12;
    private const int RightBehind = 1;

    private static readonly HashSet<string> Bounds = ["since", "until", "till", "from", "between", "before", "after", "by", "back", "and", "to", "through"];
    private static readonly HashSet<string> Meetings =
    [
        "committee", "council", "conference", "meeting", "meetings", "assembly", "session", "briefing", "debate", "summit", "intersessional", "seminar", "workshop",
        "forum", "congress", "parliament", "consultations", "hearing", "interview",
    ];

    /// <summary>The date the saying is tied to: one that stands in front of the verb, or right behind it and in front of what is said.</summary>
    public static PartialDate? DateOf(Wording wording, Report report)
    {
        if (report.IsAside || wording.Tokens[report.At].Is("according")) return null;
        var dates = DatePhrase.Find(wording.Prose).Where(d => !IsBound(wording, d) && IsOwn(wording, d) && !DatedThings.IsOfThing(wording.Tokens, d.Span)).ToList();
        var verb = wording.Tokens[report.At].Span.Start;
        if (dates.FindLast(d => d.Span.Start < verb && !IsBehindThat(wording, d.Span.Start, verb)) is { } before) return before.Date;
        var reach = report.Kind is StatementKind.Denial or StatementKind.Condemnation or StatementKind.Acknowledgement
            || wording.Tokens[report.At].Lower.StartsWith("document") ? RightBehind : NearVerb;
        return dates.Find(d => d.Span.Start > verb && !HasClauseBetween(wording, report.At, d.Span.Start, reach))?.Date;
    }

    /// <summary>
    /// The same date with what the document's own date adds: a day without a year, or a weekday beside the verb, is the last such day up to the day the document is from,
    /// as newspapers write it.
    /// </summary>
    public static PartialDate? Nearest(Wording wording, Report report, PartialDate? spoken, PartialDate? published)
    {
        if (published is not { IsDay: true, First: { } day }) return spoken;
        if (IsToday(wording, report)) return published;
        if (spoken is { Year: null, Month: { } month, Day: { } of })
        {
            var year = day.Month > month || (day.Month == month && day.Day >= of) ? day.Year : day.Year - 1;
            return of <= DateTime.DaysInMonth(year, month) ? new(year, month, of) : spoken;
        }
        return spoken ?? (WeekdayOf(wording, report) is { } weekday ? PartialDate.Of(day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7))) : null);
    }

    /// <summary>Whether "today" stands beside the verb.</summary>
    private static bool IsToday(Wording wording, Report report) =>
        wording.Tokens.Skip(Math.Max(0, report.At - NearVerb)).Take(NearVerb + RightBehind + 1).Any(t => t.Is("today")) && !wording.Tokens[report.At].Is("according");

    private static DayOfWeek? WeekdayOf(Wording wording, Report report)
    {
        for (var i = Math.Max(0, report.At - NearVerb); i < Math.Min(wording.Tokens.Count, report.At + RightBehind + 5); i++)
            if (i > 0 && wording.Tokens[i - 1].Is("on") && Enum.TryParse<DayOfWeek>(wording.Tokens[i].Text, out var weekday) && Enum.IsDefined(weekday) && wording.Tokens[i].IsCapital) return weekday;
        return null;
    }

    /// <summary>How many days after the statement before it the sentence says it was: "the next day" is 1, "the same day" 0; null when it does not say.</summary>
    public static int? DaysLater(Wording wording)
    {
        var words = wording.Tokens.Take(8).ToList();
        if (words.FindIndex(t => t.Is("later")) is > 1 and var later && words[later - 1].Is("day") && words[later - 2].Lower is "one" or "a") return 1;
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i + 1].Is("day"))
                return words[i].Lower switch { "next" or "following" => 1, "same" or "that" => 0, _ => null };
        return null;
    }

    /// <summary>The meeting or other occasion the sentence names, or null.</summary>
    public static string? VenueOf(Wording wording)
    {
        var tokens = wording.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!(tokens[i].Is("at") || tokens[i].Is("told") || tokens[i].Is("during") || tokens[i].Is("addressing"))) continue;
            var (start, end) = (i + 1, i + 1);
            while (end < tokens.Count && end < i + 20 && !EndsVenue(tokens, end)) end++;
            if (tokens.FindIndex(start, end - start, t => t is { IsPossessive: true, Lower: "convention" or "treaty" }) is >= 0 and var owner) start = owner + 1;
            while (start < end && (tokens[start].Role is WordRole.Time || tokens[start].Is("the") || tokens[start].Is("a") || tokens[start].Is("an"))) start++;
            if (tokens.Skip(start).Take(end - start).Any(t => t.IsIn(Meetings) || (t.IsAcronym && tokens[i].Is("at")))) return wording.Words(start, end);
        }
        return null;
    }

    private static bool EndsVenue(List<Token> tokens, int at) =>
        (tokens[at].IsCapital && tokens[at].Role is not WordRole.Function && !tokens[at - 1].IsCapital && tokens[at - 1].IsIn(Meetings)) || tokens[at].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Quote || tokens[at].Is("that") || ReportingVerbs.Find(tokens[at].Lower) is { IsNoun: false }
        || (at + 1 < tokens.Count && (tokens[at].Is("in") || tokens[at].Is("on")) && tokens[at + 1].Role == WordRole.Time);

    private static bool IsBound(Wording wording, DatePhrase date) => WordBefore(wording, date.Span.Start) is { } before && before.IsIn(Bounds);

    /// <summary>A date inside a quotation or brackets is not the sentence's.</summary>
    private static bool IsOwn(Wording wording, DatePhrase date) =>
        !wording.Tokens.Exists(t => t.Kind is TokenKind.Quote or TokenKind.Bracket && t.Span.Overlaps(date.Span));

    private static Token? WordBefore(Wording wording, int offset) => wording.Tokens.FindLast(t => t.Span.End <= offset && !t.Is("the") && !t.Is("early") && !t.Is("late"));

    private static bool IsBehindThat(Wording wording, int date, int verb) =>
        wording.Tokens.Exists(t => t.Span.Start < date && t.Is("that")) && wording.Tokens.Exists(t => t.Span.Start > date && t.Span.Start < verb && t.Is("and"));

    private static bool HasClauseBetween(Wording wording, int verb, int date, int reach)
    {
        for (var i = verb + 1; i < wording.Tokens.Count && wording.Tokens[i].Span.Start < date; i++)
            if (wording.Tokens[i].Is("that") || wording.Tokens[i].Kind is TokenKind.Quote or TokenKind.Break || i - verb > reach) return true;
        return false;
    }
}
