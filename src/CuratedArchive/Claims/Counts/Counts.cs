namespace CuratedArchive.Claims;

/// <summary>How many States have signed or are party: the count of the whole world, never of a part of it.</summary>
internal static class Counts
{
    private const int Reach = 60;

    private static readonly HashSet<string> Verbs =
    [
        "have", "has", "had", "are", "were", "that", "which", "who", "with", "whose", "still", "submitted", "completed", "attended", "participated",
        "declared", "reported", "remain", "in", "from", "voted", "to", "signed", "ratified", "acceded", "joined",
    ];

    /// <summary>The count a verb with general subject asserts, or null: <c>123 countries signed</c>, <c>110 have ratified it</c>.</summary>
    public static ClaimAction? Of(SentenceChunks s, Act act, Subject subject, int until, bool hasCounted)
    {
        if (subject.Value is null || act.Negative || act.IsVote || IsOfSignatories(s, act, subject) || Groups.Hold(s, subject.From, act.To, IsOnTop(s, act, subject), hasCounted) || IsOfMany(s, subject.From) || IsSum(s, act)) return null;
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
    public static int? Of(SentenceChunks s, Act act, bool hasCounted)
    {
        var figure = FigureOf(s, act);
        if (s[figure].Kind != ChunkKind.Number || act.Action is not (ClaimAction.Party or ClaimAction.Signature) || (IsOfMany(s, figure) && s[figure].Value < 20) || Groups.Hold(s, figure, act.To, false, hasCounted)) return null;
        var next = act.To;
        while (s[next].Kind == ChunkKind.Treaty || (s[next].Word is "to" or "of" or "the" && (s[next + 1].Kind == ChunkKind.Treaty || s[next + 2].Kind == ChunkKind.Treaty))) next++;
        return Verbs.Contains(s[next].Word) && !IsWhole(s, figure, next) && !IsBound(s, next) ? null : s[figure].Value;
    }

    /// <summary>The place of the figure before a noun: <c>111 States Parties</c>, <c>111 full members</c>.</summary>
    public static int FigureOf(SentenceChunks s, Act act) => s[act.From - 1].Word is "full" or "current" or "total" ? act.From - 2 : act.From - 1;

    /// <summary>“A further 13 have signed”: those who signed and are not party are counted beside the parties.</summary>
    private static bool IsOnTop(SentenceChunks s, Act act, Subject subject) => act.Action == ClaimAction.Signature && s[subject.From - 1].Word is "further" or "another" or "additional" or "other";

    /// <summary>“23 signatories have ratified since” leaves out those who acceded.</summary>
    private static bool IsOfSignatories(SentenceChunks s, Act act, Subject subject) => act.Action != ClaimAction.Signature && s[subject.To - 1].Word == "signatories";

    /// <summary>“61 States Parties are legally bound by it” says of them only what they are.</summary>
    private static bool IsBound(SentenceChunks s, int verb) => s[verb].Word is "are" or "were" && (s[verb + 1].Word == "bound" || s.Reads(verb + 1, "legally", "bound"));

    /// <summary>“The 13 signatories that …” are all there are; “the 10 States Parties with …” are some.</summary>
    private static bool IsWhole(SentenceChunks s, int figure, int next) => s[next].Word is not ("with" or "whose") && s[figure - 1].Word is "all" or "the" or "its" or "current" or "'s" or "now";

    /// <summary>“One of 13 States that …” counts no world; “one of the 104 that …” does.</summary>
    private static bool IsOfMany(SentenceChunks s, int figure) => s.Reads(figure - 2, "one", "of") || s.Reads(figure - 2, "first") || s[figure - 1].Word == "first";

    /// <summary>“123 have joined, as 110 parties and 13 signatories” adds up two counts.</summary>
    private static bool IsSum(SentenceChunks s, Act act) =>
        s[act.To - 1].Word == "joined" && Enumerable.Range(act.To, Reach).Any(i => s[i].Word is "signatories" && Enumerable.Range(i - 2, 2).Any(k => s[k].Kind == ChunkKind.Number));

    private static bool IsNotYetRatified(SentenceChunks s, int from, int until)
    {
        for (var i = from; i < until + 4 && i < from + 12; i++)
            if (s[i].Word is "not" or "yet") return true;
        return false;
    }
}
