namespace CuratedArchive.Statements;

/// <summary>Reporting without a verb of reporting: "according to", "condemnations from", "in a letter to".</summary>
internal static class Phrases
{
    private static readonly HashSet<string> Reactions = ["condemnation", "condemnations", "criticism", "denial", "denials", "appeal", "appeals", "warning", "warnings", "protests", "praise"];
    private static readonly HashSet<string> Views = ["words", "view", "opinion", "assessment"];
    private static readonly HashSet<string> Used = ["used", "expressed", "repeated", "reiterated", "made", "contained", "given", "set", "found", "confirmed", "stated", "provided"];

    /// <summary>Where the source is named that "according to" or "in the words of" begins to name at this token, or null.</summary>
    public static int? NamesSource(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 > tokens.Count - 1) return null;
        if (tokens[at].Is("according") && tokens[at + 1].Is("to")) return at + 2;
        return at + 4 < tokens.Count && tokens[at].Is("in") && tokens[at + 1].Is("the") && tokens[at + 2].IsIn(Views) && tokens[at + 3].Is("of") ? at + 4 : null;
    }

    /// <summary>Where those are named from whom a reaction comes whose noun stands at this token, or null.</summary>
    public static int? Reaction(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].IsIn(Reactions) && at + 2 < tokens.Count && (tokens[at + 1].Is("from") || tokens[at + 1].Is("by")) ? at + 2 : null;

    /// <summary>Where the agent of a passive is named, behind its "by", or null.</summary>
    public static int? Agent(IReadOnlyList<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count - 1 && i < verb + 12 && tokens[i].Kind is not (TokenKind.Break or TokenKind.Quote); i++)
        {
            if (tokens[i].Is("by")) return i + 1;
            if (tokens[i].Is("that")) return null;
        }
        return null;
    }

    /// <summary>Whether a passive says that words stand in a work: "similar language was used in a letter".</summary>
    public static bool IsSaidIn(IReadOnlyList<Token> tokens, int verb) =>
        tokens[verb].IsIn(Used) && VerbGroup.EndingAt(tokens, verb) is { Passive: true, Negated: false, Unreal: false } && verb + 2 < tokens.Count
            && tokens[verb + 1].Is("in") && tokens.Skip(verb + 2).Take(6).Any(t => t.Role == WordRole.Paper);

    /// <summary>Whether a sentence opens with the work something is said in: "In a letter to the editors, …".</summary>
    public static bool OpensWithWork(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count < 5 || !(tokens[0].Is("in") || tokens[0].Is("during"))) return false;
        var work = -1;
        for (var i = 1; i < Math.Min(tokens.Count, 8) && tokens[i].IsWord; i++) if (tokens[i].Role == WordRole.Paper) work = i;
        return work > 0 && tokens.Skip(work).Take(20).Any(t => t.Kind == TokenKind.Comma);
    }

    /// <summary>Whether a sentence is nothing but a question, with no quotation in it.</summary>
    public static bool IsQuestion(IReadOnlyList<Token> tokens) => tokens.Count > 2 && tokens[^1].Text == "?" && tokens.All(t => t.Kind != TokenKind.Quote);

    /// <summary>Whether a sentence denies that something was said or done.</summary>
    public static bool IsSilent(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Lower is "not" or "never" or "neither" or "nor" or "no" || t.Lower.EndsWith("n’t"));

    /// <summary>Whether a sentence does no more than name who made the statement in the sentence before it: "This statement was made by …".</summary>
    public static bool PointsBack(IReadOnlyList<Token> tokens) =>
        tokens.Count > 4 && (tokens[0].Is("such") || tokens[0].Is("this") || tokens[0].Is("the") || tokens[0].Is("these"))
        && (tokens.Take(4).Any(t => t.Lower is "statement" or "statements" or "announcement" or "remarks" or "comments" or "comment" or "claim" or "claims") || IsAnnounced(tokens))
        && tokens.Any(t => t.Lower is "made" or "announced" or "issued" or "stated") && tokens.Any(t => t.Is("by")) && tokens.All(t => t.Kind != TokenKind.Quote && !t.Is("that"));

    /// <summary>"This was announced by …".</summary>
    private static bool IsAnnounced(IReadOnlyList<Token> tokens) => tokens[0].Is("this") && tokens[1].Is("was") && tokens[2].Lower is "announced" or "stated";
}
