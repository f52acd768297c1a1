namespace CuratedArchive.Claims;

/// <summary>When an act happened, or a state of affairs held.</summary>
/// <param name="s">The sentence.</param>
internal sealed class ActDates(SentenceChunks s)
{
    private int _taken;

    private static readonly HashSet<string> Prepositions =
    [
        "on", "in", "by", "since", "as", "at", "during", "until", "of", "late", "early", "mid", "back", "from", "end", "most", "and",
    ];

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
        var date = Right(act, until) ?? Left(act, Math.Max(since, _taken), standing: !act.Happened) ?? (act.IsVote ? Left(act, _taken, standing: false) : null);
        if (date is { } found && found.At >= act.To) _taken = found.At + 1;
        return date is { } several && IsRespective(several.At, until) ? null : date;
    }

    /// <summary>“In 2010 and 2009, respectively” gives each State a date of its own; the first is not everybody’s.</summary>
    private bool IsRespective(int from, int until) => Enumerable.Range(from, Math.Clamp(until - from, 0, 8)).Any(i => s[i].Word == "respectively");

    private (PartialDate Date, int At)? Right(Act act, int until)
    {
        (PartialDate Date, int At)? first = null;
        for (var i = act.To; i < until; i++)
        {
            if (s[i].Kind == ChunkKind.Mark && s[i].Word == ";") break;
            if (Breaks.Contains(s[i].Word)) break;
            if (s[i].Kind != ChunkKind.Date || IsOfSymbol(i)) continue;
            if (!act.Happened && !(Standing.Contains(s[i - 1].Word) && (s[i - 1].Word != "of" || s[i - 2].Word == "as"))) continue;
            if (first is null || s[i - 2].Word == "recently" || s[i - 1].Word == "recently") first = (s[i].Date!.Value, i);
        }
        return first;
    }

    /// <summary>A date before the act counts beside it, or where a comma or the subject follows it: <c>In November 2015, …</c>.</summary>
    private (PartialDate Date, int At)? Left(Act act, int since, bool standing)
    {
        for (var i = act.From - 1; i >= since; i--)
        {
            if (s[i].Kind == ChunkKind.Mark && s[i].Word == ";") return null;
            if (s[i].Kind != ChunkKind.Date) continue;
            var lead = s[i - 1].Word;
            if (!Prepositions.Contains(lead) && i > 0) { if (!(s[i - 1].Kind == ChunkKind.Mark && lead != "(")) continue; }
            if (standing && !(lead == "by" || lead == "until" || (lead == "of" && s[i - 2].Word == "as") || (lead == "of" && s[i - 2].Word == "end"))) continue;
            if (i == act.From - 1 || FollowedBySubject(i + 1)) return (s[i].Date!.Value, i);
        }
        return null;
    }

    /// <summary>The year of <c>resolution 2155 (2014)</c> is part of its symbol.</summary>
    private bool IsOfSymbol(int i) => s.IsMark(i - 1, "(") && s[i - 2].Kind == ChunkKind.Number;

    private bool FollowedBySubject(int at) =>
        s[at].Kind is ChunkKind.States or ChunkKind.Number or ChunkKind.Demonym || s.IsMark(at, ",") || s[at].Word is "it" or "the" or "they" or "a" or "upon" or "when" or "only" or "some" or "more" or "both";
}
