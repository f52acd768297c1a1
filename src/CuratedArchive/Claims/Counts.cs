namespace CuratedArchive.Claims;

/// <summary>How many States have signed or are party: the count of the whole world, never of a part of it.</summary>
internal static class Counts
{
    private static readonly HashSet<string> Parts =
    [
        "african", "africa", "european", "europe", "asian", "asia", "americas", "latin", "caribbean", "pacific", "arab", "middle", "eu", "nato",
        "asean", "ecowas", "oas", "commonwealth", "g20", "g7", "sub-saharan",
        "region", "regional", "more", "additional", "new", "further", "other", "another", "affected", "contaminated", "stockpiling", "producing",
        "permanent", "developing", "island", "former", "those",
    ];

    private static readonly HashSet<string> Verbs =
    [
        "have", "has", "had", "are", "were", "that", "which", "who", "with", "whose", "still", "submitted", "completed", "attended", "participated",
        "declared", "reported", "remain", "in", "from", "voted", "to", "signed", "ratified", "acceded", "joined",
    ];

    /// <summary>The count a verb with general subject asserts, or null: <c>123 countries signed</c>, <c>110 have ratified it</c>.</summary>
    public static ClaimAction? Of(SentenceChunks s, Act act, Subject subject, int until)
    {
        if (subject.Value is null || act.Negative || act.IsVote || IsOfSignatories(s, act, subject) || IsPart(s, subject.From - (IsOnTop(s, act, subject) ? 0 : 1), act.To + 4) || IsOfMany(s, subject.From) || IsSum(s, act)) return null;
        if (act.Form == ActForm.Status) return act.Action switch { ClaimAction.Party => ClaimAction.CountParties, ClaimAction.Signature => ClaimAction.CountSignatories, _ => null };
        if (subject.Value < 20 && !IsOnTop(s, act, subject) && !IsNotYetRatified(s, act.To, until)) return null;
        return act.Action switch
        {
            ClaimAction.Signature => ClaimAction.CountSignatories,
            ClaimAction.Ratification or ClaimAction.Party or ClaimAction.Accession => ClaimAction.CountParties,
            _ => null,
        };
    }

    /// <summary>The count of a noun with its figure, or null: <c>has 111 States Parties</c>, <c>12 signatories</c>. “11 States Parties have declared stocks” counts a part.</summary>
    public static int? Of(SentenceChunks s, Act act)
    {
        var figure = FigureOf(s, act);
        if (s[figure].Kind != ChunkKind.Number || act.Action is not (ClaimAction.Party or ClaimAction.Signature) || (IsOfMany(s, figure) && s[figure].Value < 20) || IsPart(s, figure - 1, act.To + 2)) return null;
        var next = act.To;
        while (s[next].Kind == ChunkKind.Treaty || (s[next].Word is "to" or "of" or "the" && (s[next + 1].Kind == ChunkKind.Treaty || s[next + 2].Kind == ChunkKind.Treaty))) next++;
        return Verbs.Contains(s[next].Word) && !IsWhole(s, figure) && !IsBound(s, next) ? null : s[figure].Value;
    }

    /// <summary>The place of the figure before a noun: <c>111 States Parties</c>, <c>111 full members</c>.</summary>
    public static int FigureOf(SentenceChunks s, Act act) => s[act.From - 1].Word is "full" or "current" or "total" ? act.From - 2 : act.From - 1;

    /// <summary>“A further 13 have signed”: those who signed and are not party are counted beside the parties.</summary>
    private static bool IsOnTop(SentenceChunks s, Act act, Subject subject) => act.Action == ClaimAction.Signature && s[subject.From - 1].Word is "further" or "another" or "additional" or "other";

    /// <summary>“23 signatories have ratified since” leaves out those who acceded.</summary>
    private static bool IsOfSignatories(SentenceChunks s, Act act, Subject subject) => act.Action != ClaimAction.Signature && s[subject.To - 1].Word == "signatories";

    /// <summary>“61 States Parties are legally bound by it” says of them only what they are.</summary>
    private static bool IsBound(SentenceChunks s, int verb) => s[verb].Word is "are" or "were" && (s[verb + 1].Word == "bound" || s.Reads(verb + 1, "legally", "bound"));

    private static bool IsWhole(SentenceChunks s, int figure) => s[figure - 1].Word is "all" or "the" or "its" or "current" or "'s" or "now";

    /// <summary>“One of 13 States that …” counts no world; “one of the 104 that …” does.</summary>
    private static bool IsOfMany(SentenceChunks s, int figure) => s.Reads(figure - 2, "one", "of") || s.Reads(figure - 2, "first") || s[figure - 1].Word == "first";

    /// <summary>“123 have joined, as 110 parties and 13 signatories” adds up two counts.</summary>
    private static bool IsSum(SentenceChunks s, Act act) =>
        s[act.To - 1].Word == "joined" && Enumerable.Range(act.To, s.Count - act.To).Any(i => s[i].Word is "signatories" && Enumerable.Range(i - 2, 2).Any(k => s[k].Kind == ChunkKind.Number));

    private static bool IsPart(SentenceChunks s, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to && !(i > from + 2 && s[i].Word is "and" or "while" or "but" && s[i + 1].Kind == ChunkKind.Number); i++)
            if (Parts.Contains(s[i].Word) && !IsOfCounted(s, i) && !s.Reads(i - 1, "or", "more")) return true;
        return false;
    }

    /// <summary>“108 had signed and 38 of those had ratified”: the whole was counted just before.</summary>
    private static bool IsOfCounted(SentenceChunks s, int those) =>
        s[those].Word == "those" && s[those - 1].Word == "of" && s[those - 2].Kind == ChunkKind.Number && Enumerable.Range(0, those - 2).Any(k => s[k].Kind == ChunkKind.Number && s[k].Value > s[those - 2].Value);

    private static bool IsNotYetRatified(SentenceChunks s, int from, int until)
    {
        for (var i = from; i < until + 4 && i < from + 12; i++)
            if (s[i].Word is "not" or "yet") return true;
        return false;
    }
}
