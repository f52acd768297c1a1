namespace CuratedArchive.Statements;

/// <summary>A verb with the auxiliaries and adverbs in front of it.</summary>
/// <param name="Start">The first token of the group.</param>
/// <param name="Negated">Whether it says that something was not said.</param>
/// <param name="Unreal">Whether it says what might or shall be said.</param>
/// <param name="Passive">Whether a form of "be" stands in it.</param>
internal readonly record struct VerbGroup(int Start, bool Negated, bool Unreal, bool Passive)
{
    private static readonly HashSet<string> Negations = ["not", "never", "neither", "nor", "cannot", "rarely", "seldom", "hardly", "without", "yet"];
    private static readonly HashSet<string> Auxiliaries = ["has", "have", "had", "does", "do", "did", "having"];
    private static readonly HashSet<string> Being = ["is", "are", "was", "were", "be", "been", "being"];
    private static readonly HashSet<string> Modals = ["will", "would", "could", "can", "may", "might", "should", "shall", "must"];
    private static readonly HashSet<string> Adverbs =
    [
        "also", "further", "then", "later", "again", "still", "only", "just", "even", "both", "once", "twice", "since", "long", "now", "too", "soon", "first", "often",
        "always", "so", "far", "either",
    ];
    private static readonly HashSet<string> Leading =
    [
        "appeared", "appears", "appear", "seemed", "seems", "went", "goes", "continued", "continues", "continue", "wished", "wishes", "wish", "wanted", "wants", "like",
        "sought", "began", "took", "hastened", "on", "the", "floor",
    ];
    private static readonly HashSet<string> Asides = ["however", "meanwhile", "too", "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "though"];

    /// <summary>Reads the group that ends with a verb.</summary>
    public static VerbGroup EndingAt(IReadOnlyList<Token> tokens, int verb)
    {
        var (i, negated, unreal, passive, modal) = (verb - 1, false, false, false, false);
        for (; i >= 0; i--)
        {
            var t = tokens[i];
            if (IsAside(tokens, i)) { i -= 2; continue; }
            if (t.Is("to")) { if (i == 0 || !tokens[i - 1].IsIn(Leading)) unreal = true; continue; }
            if (unreal && !modal) break;
            if (t.IsIn(Negations) || t.Lower.EndsWith("n’t") || t.Lower.EndsWith("n't")) negated = true;
            else if (t.IsIn(Being)) passive = true;
            else if (t.IsIn(Modals)) modal = true;
            else if (!t.IsIn(Auxiliaries) && !t.IsIn(Adverbs) && !IsAdverb(t) && !(IsLeading(tokens, i, verb))) break;
        }
        var wish = modal && verb >= 2 && tokens[verb - 1].Is("to");
        return new(i + 1, negated, unreal || (modal && !wish), passive);
    }

    private static bool IsAdverb(Token t) => t.IsWord && !t.IsCapital && t.Lower.Length > 4 && t.Lower.EndsWith("ly");

    private static bool IsLeading(IReadOnlyList<Token> tokens, int at, int verb) => tokens[at].IsIn(Leading) && verb - at <= 5 && tokens[verb - 1].Is("to");

    private static bool IsAside(IReadOnlyList<Token> tokens, int at) =>
        at >= 2 && tokens[at].Kind == TokenKind.Comma && tokens[at - 1].IsIn(Asides) && tokens[at - 2].Kind == TokenKind.Comma;
}
