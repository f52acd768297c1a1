namespace CuratedArchive.Statements;

/// <summary>The speaker who follows the verb at the end of what is said, without quotation marks: “The treaty works, said the minister.”</summary>
internal static class Inversion
{
    private static readonly HashSet<string> Verbs = ["say", "add", "explain", "warn", "conclude", "note", "report", "announce", "declare", "argue", "insist", "stress", "state", "claim", "reveal"];
    private static readonly HashSet<string> Behind = ["in", "at", "on", "during", "after", "following", "ahead", "today", "yesterday", "as", "who", "which", "when", "while"];
    private static readonly HashSet<string> Finite = ["has", "have", "had", "is", "are", "was", "were", "do", "does", "did", "will", "would", "could", "can", "may", "might", "should", "must"];

    /// <summary>
    /// Whether the verb at a token stands behind a comma with its subject after it: a name or an article follows, and where the naming ends the sentence does, or a comma or a word of time or
    /// place follows. A verb of its own behind it makes what follows a clause: “the minister, in a letter, said the government will sign”.
    /// </summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="at">Its place.</param>
    public static bool Holds(IReadOnlyList<Token> tokens, ReportingVerb verb, int at)
    {
        if (at < 4 || tokens[at - 1].Kind != TokenKind.Comma || verb.Form is not (VerbForm.Past or VerbForm.Present) || !Verbs.Contains(verb.Lemma)) return false;
        if (at + 1 >= tokens.Count || !(tokens[at + 1].IsCapital || tokens[at + 1].Lower is "the" or "a" or "an" or "his" or "its")) return false;
        var end = at + 1;
        while (end < tokens.Count && tokens[end].Kind is TokenKind.Word or TokenKind.Bracket && !tokens[end].IsIn(Behind) && !tokens[end].IsIn(Finite)) end++;
        if (end < tokens.Count && tokens[end].IsIn(Finite)) return false;
        var isLast = end >= tokens.Count || tokens[end] is { Kind: TokenKind.Break } && end >= tokens.Count - 1;
        return isLast || tokens[end].Kind == TokenKind.Comma || tokens[end].IsIn(Behind) && !tokens.Skip(end).Any(t => t.IsIn(Finite));
    }
}
