namespace CuratedArchive.Statements;

/// <summary>Dates that tell of what thing is spoken, or since when something holds, and not when somebody spoke: “the 2013 pact”, “since the war began in 2022”.</summary>
internal static class DatedThings
{
    private const int Near = 5;

    private static readonly HashSet<string> Determiners = ["the", "a", "an", "its", "their", "this", "that", "upcoming", "his", "her"];
    private static readonly HashSet<string> Since = ["since", "until"];
    private static readonly HashSet<string> Sayings = ["statement", "letter", "paper", "speech", "interview", "remarks", "meeting", "meetings", "session", "conference", "briefing", "report", "seminar", "workshop"];

    /// <summary>Whether a date belongs to a thing named behind it, or stands in a clause that “since” opens.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="date">Where the date stands.</param>
    public static bool IsOfThing(IReadOnlyList<Token> tokens, TextSpan date)
    {
        var (first, behind) = (-1, tokens.Count);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Span.Start >= date.End) behind = i;
            if (tokens[i].Span.Overlaps(date)) first = i;
        }
        return first > 0 && (IsAttribute(tokens, first, behind) || IsInSince(tokens, first));
    }

    /// <summary>A determiner in front and a noun behind make the date an attribute; one of a saying or a meeting is the date of what is said there, unless it is still to come.</summary>
    private static bool IsAttribute(IReadOnlyList<Token> tokens, int first, int behind)
    {
        var before = tokens[first].Is("the") ? tokens[first] : tokens[first - 1];
        if (!before.IsIn(Determiners) || behind >= tokens.Count || !tokens[behind].IsWord || tokens[behind].Role is WordRole.Function or WordRole.Time) return false;
        if (ReportingVerbs.Find(tokens[behind].Lower) is { IsNoun: false }) return false;
        return before.Is("upcoming") || !tokens.Skip(behind).Take(Near).TakeWhile(t => t.IsWord).Any(t => t.IsIn(Sayings) || t.Role == WordRole.Paper);
    }

    private static bool IsInSince(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i > 0 && tokens[i].Kind is TokenKind.Word; i--)
            if (tokens[i].IsIn(Since)) return first - i > 1;
        return false;
    }
}
