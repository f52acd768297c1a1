namespace CuratedArchive.Statements;

/// <summary>What stands behind a verb of reporting, and whether it makes the verb report.</summary>
internal static class Complements
{
    private static readonly HashSet<string> Prepositions = ["in", "on", "at", "by", "with", "from", "into", "of", "for", "during", "against", "about", "over", "under", "as"];
    private static readonly HashSet<string> ClauseWords = ["that", "whether", "how", "why"];
    private static readonly HashSet<string> Sayings =
    [
        "statement", "statements", "declaration", "declarations", "claim", "claims", "remark", "remarks", "announcement", "announcements", "appeal", "appeals",
        "allegation", "allegations", "accusation",
        "accusations", "comment", "comments", "speech", "letter", "concern", "concerns", "objection", "objections", "attention", "evidence", "communiqué",
        "condemnation", "paper", "protest", "complaint", "explanation", "clear", "information", "response", "responses", "instruction", "instructions", "directive",
    ];

    private static readonly HashSet<string> Written = ["letter", "paper", "evidence"];

    /// <summary>Whether what the verb needs follows it, or the quotation stands before it.</summary>
    public static bool Hold(IReadOnlyList<Token> tokens, ReportingVerb verb, int at) => verb.Needs switch
    {
        Complement.Any => true,
        Complement.Object => at + 1 < tokens.Count && (!tokens[at + 1].IsIn(Prepositions) && !tokens[at + 1].Is("no") || IsDatedClause(tokens, at + 1)),
        Complement.Clause => FollowsQuote(tokens, at) || HasClause(tokens, at),
        _ => SayingAt(tokens, at) is not null || SubjectIsSaying(tokens, at),
    };

    /// <summary>Whether a date and then a clause follow: "reported in May 2012 that".</summary>
    private static bool IsDatedClause(IReadOnlyList<Token> tokens, int at)
    {
        var end = at + 1;
        while (end < tokens.Count && (tokens[end].Role == WordRole.Time || tokens[end].Kind == TokenKind.Comma || tokens[end].Is("the"))) end++;
        return end > at + 1 && end < tokens.Count && tokens[end].Is("that");
    }

    /// <summary>Whether a form that is a noun as well is a verb here: a clause, a quotation or an object follows, and no adjective or article stands in front.</summary>
    public static bool IsVerb(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at - 1] is { Role: WordRole.Function } before && !before.IsIn(Pronouns)) return false;
        if (tokens[at - 1].IsPossessive || tokens[at - 1].Is("media") || at + 1 >= tokens.Count) return false;
        var saying = tokens[at + 1].Is("that") || tokens[at + 1].Kind == TokenKind.Quote || tokens[at + 1].Text == ":";
        if (tokens[at].Is("states") && !saying && !(at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Quote)) return false;
        if (tokens[at - 1] is { IsCapital: false, IsWord: true, Role: WordRole.Other } && !saying && !tokens[at - 1].Lower.EndsWith("ly") && !tokens[at - 1].IsIn(Pronouns)) return false;
        return !tokens[at + 1].IsIn(Nominal) || (tokens[at].Lower.StartsWith("call") && (tokens[at + 1].Is("for") || tokens[at + 1].Is("on")));
    }

    private static readonly HashSet<string> Pronouns = ["he", "she", "it", "they", "also", "who", "which", "that", "further", "now"];
    private static readonly HashSet<string> Nominal =
    [
        "of", "by", "from", "in", "on", "to", "and", "at", "for", "about", "against", "were", "was", "are", "is", "have", "has", "with", "not", "or", "because", "since",
        "when", "while",
    ];

    /// <summary>Whether a quotation ends right before the verb group, so that the speaker follows the verb.</summary>
    public static bool IsBehindQuote(IReadOnlyList<Token> tokens, int start) =>
        start > 0 && (tokens[start - 1].Kind == TokenKind.Quote || (start > 1 && tokens[start - 1].Kind == TokenKind.Comma && tokens[start - 2].Kind == TokenKind.Quote));

    /// <summary>Whether the verb stands in a clause that follows the quotation it reports, or what is said stands before it: "…, the minister added".</summary>
    public static bool FollowsQuote(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 20; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote) return true;
            if (tokens[i].Kind == TokenKind.Break || tokens[i].IsIn(ClauseWords)) return false;
        }
        return false;
    }

    /// <summary>The kind of what is said in a noun: what is written, or condemned, or plainly said.</summary>
    public static StatementKind KindOfSaying(IReadOnlyList<Token> tokens, int at) => SayingAt(tokens, at) is { } noun && Written.Contains(noun) ? StatementKind.Wrote : StatementKind.Said;

    /// <summary>Whether the subject of a passive is something said: "statements have been made by".</summary>
    public static bool SubjectIsSaying(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 40 && tokens[i].Kind != TokenKind.Break; i--)
            if (tokens[i].IsIn(Sayings) && !tokens[i].Is("evidence")) return tokens.Skip(i).Take(at - i).Any(t => t.Lower is "was" or "were" or "been" or "is" or "are");
        return false;
    }

    private static string? SayingAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 < tokens.Count && (tokens[at + 1].Is("no") || tokens[at + 1].Is("neither"))) return null;
        for (var i = at + 1; i < tokens.Count && i <= at + 7 && tokens[i].IsWord && !tokens[i].IsIn(Prepositions); i++)
            if (tokens[i].IsIn(Sayings)) return tokens[i].Lower;
        return null;
    }

    private static bool HasClause(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Count && i < at + 16; i++)
            if (tokens[i].Kind == TokenKind.Quote || tokens[i].IsIn(ClauseWords) || tokens[i].Text == ":") return true;
            else if (tokens[i].Kind == TokenKind.Break) return false;
        return at > 0 && tokens[at - 1].Role is not WordRole.Other && at + 1 < tokens.Count && (tokens[at + 1].Role is WordRole.State or WordRole.Name || tokens[at + 1].Is("it"));
    }
}
