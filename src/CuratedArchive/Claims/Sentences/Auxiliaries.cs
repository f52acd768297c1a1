namespace CuratedArchive.Claims;

/// <summary>The auxiliaries and adverbs before a verb and what they make of it.</summary>
/// <param name="From">The first of them, or the verb itself.</param>
/// <param name="Negative">Whether they deny the verb.</param>
/// <param name="Unreal">Whether they say that it may, will or ought to be.</param>
/// <param name="Passive">Whether a form of “to be” is among them.</param>
/// <param name="Infinitive">Whether the verb follows “to”.</param>
/// <param name="Did">Whether a form of “to do” is among them.</param>
internal sealed record Auxiliaries(int From, bool Negative, bool Unreal, bool Passive, bool Infinitive, bool Did)
{
    private static readonly HashSet<string> Denials = ["not", "never", "neither", "nor", "no"];

    private static readonly HashSet<string> Modals =
    [
        "may", "might", "could", "should", "would", "will", "shall", "must", "can", "cannot", "won't", "wouldn't", "couldn't", "shouldn't", "can't",
        "'ll", "'d",
    ];

    private static readonly HashSet<string> Be = ["is", "are", "was", "were", "been", "being", "be", "isn't", "aren't", "wasn't", "weren't"];

    private static readonly HashSet<string> Have = ["has", "have", "had", "having", "hasn't", "haven't", "hadn't", "'ve"];

    private static readonly HashSet<string> Do = ["do", "does", "did", "don't", "doesn't", "didn't"];

    private static readonly HashSet<string> Adverbs =
    [
        "yet", "also", "already", "still", "since", "then", "both", "only", "later", "now", "first", "either", "just", "even", "so", "far", "thus",
        "therefore", "however", "likewise", "again", "once",
        "all", "each", "ever", "long", "twice", "soon", "always", "meanwhile", "as",
    ];

    private static readonly HashSet<string> Failing = ["yet", "failed", "fails", "fail", "failing", "neglected"];

    /// <summary>Reads the words to the left of a verb.</summary>
    public static Auxiliaries Before(IReadOnlyList<Chunk> chunks, int verb)
    {
        var words = new List<string>();
        var from = verb;
        for (var i = verb - 1; i >= 0 && i > verb - 9 && chunks[i].Kind is ChunkKind.Word && IsAuxiliary(chunks[i].Word); i--)
        {
            words.Add(chunks[i].Word);
            from = chunks[i].Word is "as" or "so" ? from : i;
        }
        var infinitive = words.FirstOrDefault() == "to" || words.Contains("to");
        var failing = infinitive && words.Any(Failing.Contains);
        return new(
            from,
            failing || words.Any(w => Denials.Contains(w) || w.EndsWith("n't", StringComparison.Ordinal)),
            words.Any(Modals.Contains),
            words.Any(Be.Contains) && !words.Contains("having"),
            infinitive && !failing,
            words.Any(Do.Contains));
    }

    /// <summary>Whether the word says what something is: <c>is</c>, <c>became</c>, <c>remains</c>.</summary>
    public static bool IsCopula(string word) => Be.Contains(word) || word is "became" or "become" or "becomes" or "becoming" or "remain" or "remains" or "remained" or "remaining" or "'re";

    private static bool IsAuxiliary(string word) =>
        word == "to" || Denials.Contains(word) || Modals.Contains(word) || Be.Contains(word) || Have.Contains(word) || Do.Contains(word) || Adverbs.Contains(word) || Failing.Contains(word)
        || (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4 && word is not ("italy" or "july" or "assembly" or "family" or "reply" or "supply" or "apply" or "comply" or "imply"));
}
