namespace CuratedArchive.Claims;

/// <summary>Finds the nouns for what a State is to a treaty: party, signatory, non-signatory, outside the convention.</summary>
internal static class StatusActs
{
    private static readonly (string[] Words, ClaimAction Asserted, ClaimAction Denied)[] Table =
    [
        (["states", "not", "party"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["states", "not", "parties"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["state", "not", "party"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["states", "non-party"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["states", "non-parties"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["non-states", "parties"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["non-state", "party"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["non-state", "parties"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["states", "parties"], ClaimAction.Party, ClaimAction.NotParty),
        (["states", "party"], ClaimAction.Party, ClaimAction.NotParty),
        (["state", "parties"], ClaimAction.Party, ClaimAction.NotParty),
        (["state", "party"], ClaimAction.Party, ClaimAction.NotParty),
        (["state-party"], ClaimAction.Party, ClaimAction.NotParty),
        (["non-party"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["non-parties"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["non-signatory"], ClaimAction.NotSigned, ClaimAction.NotSigned),
        (["non-signatories"], ClaimAction.NotSigned, ClaimAction.NotSigned),
        (["nonsignatory"], ClaimAction.NotSigned, ClaimAction.NotSigned),
        (["nonsignatories"], ClaimAction.NotSigned, ClaimAction.NotSigned),
        (["signatory"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["signatories"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["state", "signatory"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["state", "signatories"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["states", "signatories"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["signatory", "state"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["signatory", "states"], ClaimAction.Signature, ClaimAction.NotSigned),
        (["high", "contracting", "party"], ClaimAction.Party, ClaimAction.NotParty),
        (["high", "contracting", "parties"], ClaimAction.Party, ClaimAction.NotParty),
        (["ratifying", "states"], ClaimAction.Ratification, ClaimAction.NotParty),
        (["ratifying", "countries"], ClaimAction.Ratification, ClaimAction.NotParty),
        (["acceding", "states"], ClaimAction.Accession, ClaimAction.NotAcceded),
        (["party"], ClaimAction.Party, ClaimAction.NotParty),
        (["parties"], ClaimAction.Party, ClaimAction.NotParty),
        (["outside"], ClaimAction.NotParty, ClaimAction.NotParty),
        (["member"], ClaimAction.Party, ClaimAction.NotParty),
    ];

    private static readonly HashSet<string> Negations = ["not", "never", "neither", "nor", "no", "isn't", "aren't"];

    private static readonly ILookup<string, (string[] Words, ClaimAction Asserted, ClaimAction Denied)> ByFirst = Table.ToLookup(t => t.Words[0]);

    /// <summary>The act whose words begin at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i)
    {
        if (s[i].Kind != ChunkKind.Word) return null;
        foreach (var (words, asserted, denied) in ByFirst[s[i].Word])
            if (s.Reads(i, words)) return Make(s, i, words, asserted, denied);
        return null;
    }

    private static Act? Make(SentenceChunks s, int i, string[] words, ClaimAction asserted, ClaimAction denied)
    {
        var to = i + words.Length;
        if (IsMixed(s, i, to) || (words[0] is "party" or "parties" or "outside" or "member" && !IsAboutTreaty(s, i, to))) return null;
        var from = VerbActs.Nominal(s, i);
        var copula = Enumerable.Range(from, i - from).Any(k => Auxiliaries.IsCopula(s[k].Word));
        var a = copula ? Auxiliaries.Before(s.All, i) : null;
        if (copula && IsUnreal(s, from, i)) return null;
        var negative = Enumerable.Range(from, i - from).Any(k => Negations.Contains(s[k].Word)) || s[i - 1].Word is "not" or "nor" || a is { Negative: true };
        var became = Enumerable.Range(from, i - from).Any(k => s[k].Word is "became" or "become" or "becomes" or "becoming");
        return new(from, to, negative ? denied : asserted, ActForm.Status) { Negative = negative || denied == asserted, Denied = denied, Happened = became && !negative };
    }

    /// <summary>“States Parties and signatories” does not say which of the two each State is.</summary>
    private static bool IsMixed(SentenceChunks s, int i, int to)
    {
        var next = s[to].Word is "and" or "or" or "/" && s[to + 1].Word is "signatories" or "non-signatories" or "states" or "parties" or "signatory" or "non-signatory";
        var before = s[i - 1].Word is "and" or "or" or "/" && s[i - 2].Word is "parties" or "signatories" or "party" or "signatory" or "non-signatories";
        return (next && !HasFigure(s, to + 1)) || (before && !HasFigure(s, i));
    }

    private static bool HasFigure(SentenceChunks s, int i) => s[i].Kind == ChunkKind.Number || s[i - 1].Kind == ChunkKind.Number;

    private static bool IsAboutTreaty(SentenceChunks s, int i, int to)
    {
        var at = s[to].Word is "to" or "of" ? to + 1 : to;
        while (at < to + 4 && s[at].Word is "the" or "both" or "either" or "all" or "of" or "neither") at++;
        if (s[i].Word == "outside") return s[at].Kind == ChunkKind.Treaty;
        if (s[to].Word == "to" && s[at].Word == "it") return s[i].Word != "member";
        return (s[to].Word is "to" or "of") && s[at].Kind == ChunkKind.Treaty && (s[i].Word != "member" || s[to].Word == "of");
    }

    private static bool IsUnreal(SentenceChunks s, int from, int noun)
    {
        for (var k = from; k < noun; k++)
            if (Auxiliaries.IsCopula(s[k].Word) && Auxiliaries.Before(s.All, k) is { } a && (a.Unreal || (a.Infinitive && VerbActs.Achieved(s, a.From) is null))) return true;
        return false;
    }
}
