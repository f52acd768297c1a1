namespace CuratedArchive.Claims;

/// <summary>Finds counts said of the number itself: <c>the number of ratifications to 30</c>, <c>Signatories: 108</c>.</summary>
internal static class CountActs
{
    private static readonly Dictionary<string, ClaimAction> Nouns = new()
    {
        ["ratifications"] = ClaimAction.CountParties,
        ["parties"] = ClaimAction.CountParties,
        ["signatories"] = ClaimAction.CountSignatories,
        ["signatures"] = ClaimAction.CountSignatories,
    };

    private static readonly HashSet<string> Reaching =
    [
        "to", "at", "is", "was", "reached", "stands", "stood", "are", "now", "currently", "has", "of", "the", "by", "had", "then", "rose", "risen", "grew", "grown",
        "increased", "climbed", "fell", "fallen", "been", "came", "up", "more", "than", "over", "least", "about", "around", "some", "nearly", "almost", "fewer", "approximately", "totals", "totaled", "totalled", "remains", "remained",
    ];

    /// <summary>The act whose words begin at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i)
    {
        if (s[i].Word == "number" && s[i + 1].Word == "of") return Numbered(s, i);
        return i == 0 || s.IsMark(i - 1, ".:;") ? Labelled(s, i) : null;
    }

    /// <summary>The place of the figure in the words of the act.</summary>
    public static int FigureOf(SentenceChunks s, Act act)
    {
        for (var i = act.To - 1; i > act.From; i--)
            if (s[i].Kind == ChunkKind.Number) return i;
        return act.From;
    }

    private static Act? Numbered(SentenceChunks s, int i)
    {
        var noun = i + 2;
        while (noun < i + 5 && s[noun].Word is "the" or "states" or "state" or "full") noun++;
        if (!Nouns.TryGetValue(s[noun].Word, out var action))
        {
            if (Clause(s, i + 2) is not { } clause) return null;
            (noun, action) = clause;
        }
        if (s[i - 1].Word is "the" or "total" && Figure(s, i) is { } before) return new(before, noun + 1, action, ActForm.Figure);
        for (var at = noun + 1; at < noun + 9 && (Reaching.Contains(s[at].Word) || s[at].Kind is ChunkKind.Treaty or ChunkKind.Number); at++)
            if (s[at].Kind == ChunkKind.Number) return new(i, at + 1, action, ActForm.Figure);
        return null;
    }

    /// <summary>“The number of states that had ratified was 40.”</summary>
    private static (int To, ClaimAction Action)? Clause(SentenceChunks s, int i)
    {
        while (s[i].Word is "the" or "all") i++;
        if (s[i].Word is not ("states" or "countries" or "nations" or "governments") || s[i + 1].Word is not ("that" or "which" or "who")) return null;
        var verb = i + 2;
        while (verb < i + 6 && s[verb].Word is "have" or "had" or "has" or "now" or "already") verb++;
        return ActionWords.Find(s[verb].Word) switch
        {
            { Form: VerbForm.Past, Asserted: ClaimAction.Signature } => (verb, ClaimAction.CountSignatories),
            { Form: VerbForm.Past, Asserted: ClaimAction.Ratification or ClaimAction.Party or ClaimAction.Accession } => (verb, ClaimAction.CountParties),
            _ => null,
        };
    }

    /// <summary>The figure before the words: <c>bringing to 110 the total number of</c>.</summary>
    private static int? Figure(SentenceChunks s, int number)
    {
        var i = number - 1;
        while (i > number - 4 && s[i].Word is "the" or "total") i--;
        return s[i].Kind == ChunkKind.Number && s[i - 1].Word == "to" ? i : null;
    }

    /// <summary>A label with its figure, as the depositary's pages have it.</summary>
    private static Act? Labelled(SentenceChunks s, int i)
    {
        var noun = s[i].Word is "states" or "state" ? i + 1 : i;
        return Nouns.TryGetValue(s[noun].Word, out var action) && s.IsMark(noun + 1, ":") && s[noun + 2].Kind == ChunkKind.Number
            ? new(i, noun + 3, action, ActForm.Figure) : null;
    }
}
