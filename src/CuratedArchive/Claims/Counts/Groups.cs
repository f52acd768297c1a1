namespace CuratedArchive.Claims;

/// <summary>Tells a figure that counts a group of States (a region, an alliance, those at a meeting) from one that counts the world.</summary>
internal static class Groups
{
    private const int Reach = 60;

    /// <summary>Words for parts of the world, for organisations, and for what only some States are.</summary>
    private static readonly HashSet<string> Names =
    [
        "african", "africa", "european", "europe", "asian", "asia", "americas", "america", "latin", "caribbean", "pacific", "oceania", "arab", "middle", "eu", "nato",
        "asean", "ecowas", "oas", "osce", "au", "sadc", "caricom", "commonwealth", "g20", "g7", "sub-saharan", "asia-pacific", "balkans", "baltic", "nordic", "continent", "alliance",
        "hemisphere", "region", "regional", "more", "additional", "new", "further", "other", "another", "affected", "contaminated", "stockpiling", "producing",
        "permanent", "developing", "island", "former", "those",
    ];

    /// <summary>Names of the whole that may stand in capitals behind a figure.</summary>
    private static readonly HashSet<string> Whole =
    [
        "state", "states", "party", "parties", "signatory", "signatories", "non-signatory", "non-signatories", "member", "members", "country", "countries", "nations", "governments",
        "un", "united", "convention", "contracting", "high", "full", "original",
    ];

    private static readonly HashSet<string> Heads = ["states", "countries", "nations", "governments", "signatories", "parties", "members"];

    private static readonly HashSet<string> Places = ["in", "across", "among", "amongst", "within", "throughout"];

    private static readonly HashSet<string> Shares = ["half", "majority", "most", "some", "many", "none", "third", "thirds", "quarter", "quarters", "all"];

    private static readonly HashSet<string> Joining = ["committed", "endorsed", "adopted", "negotiated"];

    /// <summary>Whether a figure counts a group.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="figure">The place of the figure.</param>
    /// <param name="to">Behind the words that say what was counted.</param>
    /// <param name="isOnTop">Whether the word before the figure says that it comes on top of another: <c>a further 13</c>.</param>
    /// <param name="hasCounted">Whether the sentence before counted the world, so that “of these” is of that count.</param>
    public static bool Hold(SentenceChunks s, int figure, int to, bool isOnTop, bool hasCounted) =>
        IsNamed(s, isOnTop ? figure : figure - 1, to + 4) || IsModified(s, figure) || IsShare(s, figure, to) || IsShared(s, figure, to) || IsOpened(s, figure, hasCounted) || IsPlaced(s, to) || IsOfGroupBefore(s, figure);

    /// <summary>Whether words make the name of a group and nothing else, as the heading of a region does.</summary>
    public static bool IsName(SentenceChunks s) =>
        s.Count is > 0 and < 6 && s.All.Any(c => Names.Contains(c.Word)) && s.All.All(c => Names.Contains(c.Word) || c.Word is "and" or "the" or "east" or "central" or "north" or "south" or "of");

    /// <summary>“Thirty-six African states”, “23 of those”: a word for a group near the figure, asides left out.</summary>
    private static bool IsNamed(SentenceChunks s, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to && !(i > from + 2 && s[i].Word is "and" or "while" or "but" && s[i + 1].Kind == ChunkKind.Number); i = BehindAside(s, i))
            if (Names.Contains(s[i].Word) && !IsOfCounted(s, i) && !s.Reads(i - 1, "or", "more")) return true;
        return false;
    }

    /// <summary>The next place; behind an aside where one begins: <c>71 states, including 22 in Africa, have</c>.</summary>
    private static int BehindAside(SentenceChunks s, int i)
    {
        if (!s.IsMark(i, ",(") || s[i + 1].Word is not ("including" or "among" or "such" or "of")) return i + 1;
        for (var end = i + 2; end < i + 25 && end < s.Count; end++)
            if (s.IsMark(end, s.IsMark(i, "(") ? ")" : ",")) return end + 1;
        return i + 1;
    }

    /// <summary>“40 OSCE participating States”: a capital that is no name of the whole stands between the figure and its noun.</summary>
    private static bool IsModified(SentenceChunks s, int figure)
    {
        for (var i = figure + 1; i < figure + 5 && s[i].Kind is ChunkKind.Word or ChunkKind.Demonym && !(Heads.Contains(s[i].Word) && s[i].Word != "members"); i++)
            if (s[i].Kind == ChunkKind.Demonym || (s[i].Capital && !Whole.Contains(s[i].Word) && IsHeaded(s, i))) return true;
        return false;
    }

    private static bool IsHeaded(SentenceChunks s, int i) => Enumerable.Range(i + 1, 3).Any(k => Heads.Contains(s[k].Word) && s[k - 1].Kind == ChunkKind.Word);

    /// <summary>“19 of Africa’s 54 states” counts a group; “110 of the 123 states that have joined” does not.</summary>
    private static bool IsShare(SentenceChunks s, int figure, int to) =>
        s[figure].Kind == ChunkKind.Number && s[figure + 1].Word == "of" && s[figure + 2].Word is not ("those" or "them" or "which" or "whom" or "these") && !IsWorld(s, figure + 2, to);

    /// <summary>“Half of the 108 countries that signed have ratified”: what is said of a share is not said of the whole; its own relative clause is.</summary>
    private static bool IsShared(SentenceChunks s, int figure, int to)
    {
        var of = figure - 1;
        while (of > figure - 4 && (s[of].Word is "the" or "all" or "'s" || s[of + 1].Word == "'s")) of--;
        return s[of].Word == "of" && (s[of - 1].Kind == ChunkKind.Number || Shares.Contains(s[of - 1].Word)) && !IsRelative(s, figure, to);
    }

    /// <summary>Whether the words behind a figure that say what was counted are its noun or its relative clause: <c>the 108 countries that signed</c>.</summary>
    private static bool IsRelative(SentenceChunks s, int figure, int to)
    {
        if (Heads.Contains(s[to - 1].Word) && !Enumerable.Range(figure, to - figure).Any(i => Auxiliaries.IsCopula(s[i].Word))) return true;
        var noun = figure + 1;
        while (noun < figure + 4 && s[noun].Word is not ("that" or "which" or "who")) noun++;
        return s[noun].Word is "that" or "which" or "who" && Enumerable.Range(noun, Math.Max(0, to - noun)).Count(i => ActionWords.Find(s[i].Word) is not null) == 1;
    }

    /// <summary>“In Africa, 44 countries have joined”, “Of NATO’s 31 members, 23 are party”: the clause opens with the group.</summary>
    private static bool IsOpened(SentenceChunks s, int figure, bool hasCounted)
    {
        var start = figure;
        while (start > Math.Max(0, figure - Reach) && !s.IsMark(start - 1, ";:(")) start--;
        while (s[start].Word is "and" or "while" or "but" || s.IsMark(start, "“\"•")) start++;
        if (s[start].Word == "of" && start < figure) return s[start + 1].Word is "these" or "those" or "them" ? !hasCounted : s[start + 1].Kind != ChunkKind.Treaty && !IsWorld(s, start + 1, figure);
        return Places.Contains(s[start].Word) && Enumerable.Range(start, figure - start).TakeWhile(i => !s.IsMark(i, ",")).Any(i => Names.Contains(s[i].Word) || s[i].Word == "members");
    }

    /// <summary>Whether a noun phrase is the whole: <c>the 108 signatories</c>, <c>193 UN members</c>, <c>the 123 states that have joined</c>.</summary>
    private static bool IsWorld(SentenceChunks s, int from, int to)
    {
        var i = from;
        while (s[i].Word is "the" or "all" or "its" or "some" or "a" or "total" or "of" || s[i].Kind == ChunkKind.Number) i++;
        var united = s[i].Word == "un" || s.Reads(i, "united", "nations");
        while (s[i].Word is "un" or "united" or "nations" or "member" or "state" or "states" && !s.IsMark(i + 1, ",")) i++;
        if (Heads.Contains(s[i].Word)) i++;
        if (s.Reads(i, "of", "the") && s[i + 2].Word is "united" or "world") return true;
        if (i >= to || s.IsMark(i, ",)") || united) return true;
        return s[i].Word is "that" or "which" or "who" or "to" && Enumerable.Range(i, 6).Any(k => ActionWords.Find(s[k].Word) is not null || Joining.Contains(s[k].Word));
    }

    /// <summary>“35 Commonwealth countries have signed, and 30 have ratified”: the bare figure counts the group of the figure before.</summary>
    private static bool IsOfGroupBefore(SentenceChunks s, int figure)
    {
        if (s[figure + 1].Word is not ("have" or "had" or "are" or "were" or "also" or "of")) return false;
        var before = figure - 1;
        while (before > figure - Reach && (s[before].Kind != ChunkKind.Number || s[before - 1].Word == "including")) before--;
        return s[before].Kind == ChunkKind.Number && (IsModified(s, before) || IsNamed(s, before - 2, before + 4));
    }

    /// <summary>“44 countries have joined it in Africa”: the group stands behind what was counted.</summary>
    private static bool IsPlaced(SentenceChunks s, int to)
    {
        for (var i = to; i < to + 8 && !s.IsMark(i, ",;") && s[i].Word is not ("and" or "while" or "but"); i++)
            if ((s[i].Word is "from" || Places.Contains(s[i].Word)) && Enumerable.Range(i + 1, 3).Any(k => (Names.Contains(s[k].Word) && s[k].Word is not "those") || s[k].Word == "members")) return true;
        return false;
    }

    /// <summary>“108 had signed and 38 of those had ratified”: the whole was counted just before.</summary>
    private static bool IsOfCounted(SentenceChunks s, int those) =>
        s[those].Word == "those" && s[those - 1].Word == "of" && s[those - 2].Kind == ChunkKind.Number && Enumerable.Range(0, those - 2).Any(k => s[k].Kind == ChunkKind.Number && s[k].Value > s[those - 2].Value);
}
