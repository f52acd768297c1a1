namespace CuratedArchive.Claims;

/// <summary>Joins the chunks of a list, and determiner and noun of a reference, into one chunk.</summary>
internal static class ChunkLists
{
    private static readonly HashSet<string> Between = [",", "and", "or", "&", "nor", "the"];

    private static readonly HashSet<string> TreatyBetween = [",", "and", "or", "nor", "the", "to", "as", "well", "both", "of"];

    private static readonly HashSet<string> TreatyNouns = ["convention", "treaty", "agreement", "accord", "pact", "instrument", "ban"];

    private static readonly HashSet<string> TreatyAdjectives =
        ["international", "global", "un", "nations", "united", "new", "landmark", "cluster", "munition", "munitions", "bomb", "ban", "same", "multilateral", "historic", "2008", "entire"];

    private static readonly HashSet<string> Determiners = ["the", "this", "that", "said"];

    /// <summary>Joins references, then lists of treaties, then lists of States.</summary>
    public static List<Chunk> Join(List<Chunk> chunks) => JoinStates(JoinTreaties(JoinReferences(chunks)));

    private static List<Chunk> JoinReferences(List<Chunk> chunks)
    {
        var joined = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++)
        {
            var noun = i;
            if (Determiners.Contains(chunks[i].Word) && chunks[i].Kind == ChunkKind.Word)
                for (noun = i + 1; noun < chunks.Count && noun < i + 4 && IsAdjective(chunks, noun);) noun++;
            if (noun < chunks.Count && IsTreatyNoun(chunks[noun], noun > i) && !IsTitle(chunks, i, noun))
            {
                joined.Add(new(ChunkKind.Treaty, chunks[noun].Word, TextSpan.Between(chunks[i].Span.Start, chunks[noun].Span.End)));
                i = noun;
            }
            else joined.Add(chunks[i]);
        }
        return joined;
    }

    private static bool IsAdjective(List<Chunk> chunks, int i) =>
        (TreatyAdjectives.Contains(chunks[i].Word) || (chunks[i].Kind == ChunkKind.Date && chunks[i].Date is { Month: null }))
        && !(chunks[i].Word == "ban" && !(i + 1 < chunks.Count && TreatyNouns.Contains(chunks[i + 1].Word)));

    /// <summary>A noun without determiner refers to a treaty only as a title, with a capital: <c>signed Convention</c>.</summary>
    private static bool IsTreatyNoun(Chunk chunk, bool determined) =>
        chunk.Kind == ChunkKind.Word && TreatyNouns.Contains(chunk.Word) && (determined || (chunk.Capital && chunk.Word is "convention" or "treaty" && chunk.Capital));

    /// <summary>Part of the title of a treaty the register does not have: <c>Rome Treaty</c>, <c>the Convention on the Law of the Sea</c>.</summary>
    private static bool IsTitle(List<Chunk> chunks, int first, int noun)
    {
        if (!chunks[noun].Capital || chunks.Skip(noun).Take(7).Any(c => c.Word == "cluster")) return false;
        if (noun == first && first > 0 && chunks[first - 1].Capital && chunks[first - 1].Kind == ChunkKind.Word) return true;
        var next = noun + 2;
        if (noun + 1 >= chunks.Count || chunks[noun + 1].Word is not ("on" or "against" or "relating" or "concerning" or "for")) return false;
        while (next < chunks.Count && chunks[next].Word is "the" or "all") next++;
        return next < chunks.Count && chunks[next].Kind == ChunkKind.Word && chunks[next].Capital;
    }

    private static List<Chunk> JoinTreaties(List<Chunk> chunks)
    {
        var joined = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++)
        {
            var whole = chunks[i];
            while (whole.Kind == ChunkKind.Treaty && NextTreaty(chunks, i, whole) is { } next)
            {
                whole = whole with { Span = TextSpan.Between(whole.Span.Start, chunks[next.End].Span.End), Treaties = [.. whole.Treaties.Union(chunks[next.Name].Treaties)] };
                i = next.End;
            }
            joined.Add(whole);
        }
        return joined;
    }

    /// <summary>The next treaty of a list, or the short form in brackets behind a title.</summary>
    private static (int Name, int End)? NextTreaty(List<Chunk> chunks, int i, Chunk whole)
    {
        if (IsMark(chunks, i + 1, "("))
        {
            var name = i + 2;
            while (name < i + 5 && name < chunks.Count && chunks[name].Kind is ChunkKind.Mark or ChunkKind.Word && chunks[name].Word is "\"" or "“" or "the" or "or" or "'") name++;
            var end = name + 1;
            while (end < name + 3 && end < chunks.Count && chunks[end].Word is "\"" or "”" or "'") end++;
            if (name >= chunks.Count || chunks[name].Kind != ChunkKind.Treaty || !IsMark(chunks, end, ")")) return null;
            return chunks[name].Treaties.Count == 0 || chunks[name].Treaties.Any(whole.Treaties.Contains) ? (name, end) : null;
        }
        var at = i + 1;
        while (at < chunks.Count && at < i + 5 && TreatyBetween.Contains(chunks[at].Word)) at++;
        return at > i + 1 && at < chunks.Count && chunks[at].Kind == ChunkKind.Treaty && chunks[at].Treaties.Count > 0 && whole.Treaties.Count > 0 && chunks[at - 1].Word != "of" ? (at, at) : null;
    }

    private static List<Chunk> JoinStates(List<Chunk> chunks)
    {
        var joined = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind is not (ChunkKind.States or ChunkKind.Demonym)) { joined.Add(chunks[i]); continue; }
            var members = MembersOf(chunks, i);
            var last = Cut(chunks, members, i > 0 && Prepositions.OpenAside(chunks[i - 1].Word == "the" && i > 1 ? chunks[i - 2].Word : chunks[i - 1].Word));
            joined.Add(chunks[i] with
            {
                Span = TextSpan.Between(chunks[i].Span.Start, chunks[members[last]].Span.End),
                States = [.. members.Take(last + 1).SelectMany(m => chunks[m].States).Distinct()],
            });
            i = members[last];
        }
        return joined;
    }

    private static List<int> MembersOf(List<Chunk> chunks, int first)
    {
        var members = new List<int> { first };
        while (Next(chunks, members[^1]) is { } next && chunks[next].Kind == chunks[first].Kind) members.Add(next);
        return members;
    }

    private static int? Next(List<Chunk> chunks, int i)
    {
        var at = AfterBrackets(chunks, i + 1);
        var between = at;
        while (at < chunks.Count && at < between + 4 && (Between.Contains(chunks[at].Word) || IsAsWellAs(chunks, at) || IsAndOf(chunks, at))) at += IsAsWellAs(chunks, at) ? 3 : 1;
        return at > between && at < chunks.Count && chunks[at].Kind is ChunkKind.States or ChunkKind.Demonym && !(at == between + 1 && chunks[between].Word == "the") ? at : null;
    }

    /// <summary>“The ministers of A and of B.”</summary>
    private static bool IsAndOf(List<Chunk> chunks, int i) => chunks[i].Word == "of" && chunks[i - 1].Word == "and";

    private static bool IsAsWellAs(List<Chunk> chunks, int i) =>
        i + 2 < chunks.Count && chunks[i].Word == "as" && chunks[i + 1].Word == "well" && chunks[i + 2].Word == "as";

    /// <summary>A short form, a year or a figure in brackets belongs to the name before it.</summary>
    private static int AfterBrackets(List<Chunk> chunks, int i)
    {
        if (!IsMark(chunks, i, "(")) return i;
        for (var end = i + 1; end < chunks.Count && end < i + 7; end++)
            if (IsMark(chunks, end, ")")) return end + 1;
        return i;
    }

    /// <summary>
    /// Where the list ends. Behind <c>A and B</c> a bare comma begins something else (<c>After A and B, C signed</c>), and so it does behind a single name that a
    /// preposition leads in (<c>Unlike A, B signed</c>).
    /// </summary>
    private static int Cut(List<Chunk> chunks, List<int> members, bool led)
    {
        var joins = members.Skip(1).Select(m => chunks[m - (chunks[m - 1].Word == "the" ? 2 : 1)].Word is "and" or "or" or "&" or "nor" or "as").ToList();
        var lastAnd = joins.LastIndexOf(true);
        if (!led) return members.Count - 1;
        return lastAnd < 0 ? 0 : lastAnd + 1;
    }

    private static bool IsMark(List<Chunk> chunks, int i, string mark) => i < chunks.Count && chunks[i].Kind == ChunkKind.Mark && chunks[i].Word == mark;
}
