namespace CuratedArchive.Claims;

/// <summary>When an act happened, or a state of affairs held.</summary>
/// <param name="s">The sentence.</param>
/// <param name="today">The day the text calls “today”, or null.</param>
internal sealed class ActDates(SentenceChunks s, PartialDate? today = null)
{
    /// <summary>How far into a sentence its opening “as of” may stand.</summary>
    private const int Opening = 60;

    private int _taken;

    private static readonly HashSet<string> Prepositions =
    [
        "on", "in", "by", "since", "as", "at", "during", "until", "of", "late", "early", "mid", "back", "from", "end", "most", "and",
    ];

    private static readonly HashSet<string> SubjectWords = ["it", "the", "they", "a", "upon", "when", "only", "some", "more", "both"];

    private static readonly HashSet<string> Standing = ["since", "of", "by", "until", "from"];

    private static readonly HashSet<string> Breaks =
    [
        "which", "that", "who", "where", "when", "after", "before", "following", "adopted", "opened", "held", "hosted", "attended", "negotiated",
        "said", "stated", "announced", "noted", "concluded",
        "whose", "while", "because", "although", "but", "until", "dated", "reported", "told",
    ];

    /// <summary>The date of an act.</summary>
    /// <param name="act">The act.</param>
    /// <param name="since">Behind the act before it.</param>
    /// <param name="until">Where the act behind it begins.</param>
    /// <returns>The date and its place, or null when the sentence ties none to the act.</returns>
    public (PartialDate Date, int At)? Of(Act act, int since, int until)
    {
        var before = s[_taken].Word == "when" ? since : Math.Max(since, _taken);
        var date = Right(act, until) ?? Left(act, before, standing: !act.Happened) ?? (act.IsVote ? Left(act, _taken, standing: false) : null) ?? Shared(act, until) ?? Today(act, since, until);
        if (date is { } found && found.At >= act.To) _taken = found.At + 1;
        return date is { } several && IsRespective(several.At, until) ? null : date;
    }

    /// <summary>“Today A ratified”, “A signed the convention today” did so on the day of the text.</summary>
    private (PartialDate Date, int At)? Today(Act act, int since, int until)
    {
        if (today is not { } day || !act.Happened) return null;
        if (s[since].Word == "today") return (day, since);
        for (var i = act.From - 1; i < until; i++)
            if (s[i].Word == "today") return (day, i);
            else if (i >= act.To && (Breaks.Contains(s[i].Word) || s.IsMark(i, ";"))) return null;
        return null;
    }

    /// <summary>“In 2010 and 2009, respectively” gives each State a date of its own; the first is not everybody’s.</summary>
    private bool IsRespective(int from, int until) => Enumerable.Range(from, Math.Clamp(until - from, 0, 8)).Any(i => s[i].Word == "respectively");

    /// <summary>The day on which a count held that the sentence names at its beginning, for all its counts: <c>As of May 2011, 108 had signed and 57 had ratified</c>.</summary>
    /// <param name="act">The act of the count.</param>
    public (PartialDate Date, int At)? AsOf(Act act)
    {
        for (var i = 2; i < Math.Min(act.From, Opening); i++)
            if (s[i].Kind == ChunkKind.Date && (s.Reads(i - 2, "as", "of") || s.Reads(i - 2, "as", "at"))) return (s[i].Date!.Value, i);
        return null;
    }

    /// <summary>The further dates of a list: <c>in 2015, 2016 and in May 2017</c>.</summary>
    /// <param name="at">The place of the first.</param>
    public IEnumerable<PartialDate> Listed(int at)
    {
        for (var i = at + 1; s[i].Word is "," or "and" or "in" or "on" || s[i].Kind == ChunkKind.Date; i++)
            if (s[i].Kind == ChunkKind.Date && s[i - 1].Kind != ChunkKind.Date) yield return DateAt(i);
    }

    /// <summary>A day without a year has that of the next date of its list: <c>on 15 May and 18 December 2013</c>.</summary>
    private PartialDate DateAt(int i)
    {
        var date = s[i].Date!.Value;
        for (var k = i + 1; date.Year is null && (s[k].Word is "," or "and" or "on" || s[k].Kind == ChunkKind.Date); k++)
            if (s[k].Date is { Year: { } year }) return date with { Year = year };
        return date;
    }

    /// <summary>“Signed and ratified the convention on 3 May 2010” did both that day.</summary>
    private (PartialDate Date, int At)? Shared(Act act, int until) =>
        act is { Happened: true, Form: ActForm.Verb } && until == act.To + 1 && s[act.To].Word == "and" && Right(act with { To = until + 1 }, Math.Min(s.Count, until + 12)) is { } date
            ? date : null;

    private (PartialDate Date, int At)? Right(Act act, int until)
    {
        (PartialDate Date, int At)? first = null;
        for (var i = act.To; i < until; i++)
        {
            if (s[i].Kind == ChunkKind.Mark && s[i].Word == ";") break;
            if (Breaks.Contains(s[i].Word) || (s[i].Word == "since" && s[i + 1].Kind != ChunkKind.Date)) break;
            if (s[i].Kind != ChunkKind.Date || IsOfSymbol(i) || IsAttribute(i)) continue;
            if (!act.Happened && !(Standing.Contains(s[i - 1].Word) && (s[i - 1].Word != "of" || s[i - 2].Word == "as"))) continue;
            if (first is null || s[i - 2].Word == "recently" || s[i - 1].Word == "recently") first = (DateAt(i), i);
        }
        return first;
    }

    /// <summary>A date before the act counts beside it, or where a comma or the subject follows it: <c>In November 2015, …</c>.</summary>
    private (PartialDate Date, int At)? Left(Act act, int since, bool standing)
    {
        for (var i = act.From - 1; i >= since; i--)
        {
            if (s[i].Kind == ChunkKind.Mark && s[i].Word == ";") return null;
            if (s[i].Kind != ChunkKind.Date || IsAttribute(i)) continue;
            var lead = s[i - 1].Word;
            if (!Prepositions.Contains(lead) && i > 0) { if (!(s[i - 1].Kind == ChunkKind.Mark && lead != "(")) continue; }
            if (standing && !(lead == "by" || lead == "until" || (lead == "of" && s[i - 2].Word == "as") || (lead == "of" && s[i - 2].Word == "end"))) continue;
            if (i == act.From - 1 || FollowedBySubject(i + 1)) return (DateAt(i), i);
        }
        return null;
    }

    /// <summary>The year of <c>resolution 2155 (2014)</c> is part of its symbol.</summary>
    private bool IsOfSymbol(int i) => s.IsMark(i - 1, "(") && s[i - 2].Kind == ChunkKind.Number;

    /// <summary>The year of <c>the 2008 Convention</c> is part of its name.</summary>
    private bool IsAttribute(int i) => s[i].Date is { Month: null } && s[i + 1].Kind == ChunkKind.Treaty && s.Written(i).StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    private bool FollowedBySubject(int at) =>
        s[at].Kind is ChunkKind.States or ChunkKind.Number or ChunkKind.Demonym || s.IsMark(at, ",") || SubjectWords.Contains(s[at].Word);
}
