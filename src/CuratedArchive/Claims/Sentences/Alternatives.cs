namespace CuratedArchive.Claims;

/// <summary>Verbs joined by “or”, of which a State has done one: <c>ratified or acceded to</c>, <c>to sign or accede</c>.</summary>
internal static class Alternatives
{
    private static readonly HashSet<string> Between = [",", "or", "to", "has", "have", "otherwise", "and"];

    /// <summary>
    /// The act with all the verbs in it. Who ratified or acceded is a party; who signed or acceded has done one of two things that the words do not tell apart. A denial
    /// reaches every verb and is left as it is.
    /// </summary>
    public static Act Of(SentenceChunks s, Act act)
    {
        if (act.Negative || act.Form is not (ActForm.Verb or ActForm.Passive) || ActionWords.Find(s[act.To - 1].Word) is null) return act;
        var (to, isChoice) = (act.To, false);
        for (var i = act.To; i < act.To + 9 && Between.Contains(s[i].Word);)
        {
            isChoice |= s[i].Word == "or";
            if (ActionWords.Find(s[++i].Word) is not null) to = ++i;
        }
        if (to == act.To || !isChoice) return act;
        return act.Action == ClaimAction.Signature ? act with { To = to, Undecided = true } : act with { To = to, Action = ClaimAction.Party };
    }
}
