using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Finds the States that a list behind an act names.</summary>
internal static class NamedList
{
    private static readonly HashSet<string> Leads =
    [
        ":", "(", "–", "—", "-", "are", "is", "were", "was", "include", "includes", "included", "including", "namely", "as", "like", "especially",
        "notably", "being", "comprise", "comprising", "were:",
    ];

    private static readonly HashSet<string> Company = ["addition", "together", "along", "alongside", "joined", "well", "did", "besides", "accompanied"];

    private static readonly HashSet<string> Openings = ["along", "alongside", "together", "like", "besides", "in", "addition", "with", "to", "as", "well", "the"];

    private static readonly HashSet<string> BeforeFigures =
    [
        "the", "only", "both", "all", "a", "total", "of", "over", "some", "at", "least", "more", "fewer", "less", "than", "nearly", "almost", "about", "around", "approximately", "just", "no", "not", "up", "to",
    ];

    private static readonly HashSet<string> Exceptions = ["except", "excluding", "than", "from", "exception", "save", "excepting"];

    /// <summary>The list that says who the general words are: <c>states that have joined: A, B</c>, <c>non-signatories (A, B)</c>, <c>such as A</c>.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Behind the act.</param>
    /// <param name="until">Where the next act begins.</param>
    /// <returns>The States and the place of their chunk, or null.</returns>
    public static (IReadOnlyList<State> States, int At)? Behind(SentenceChunks s, int from, int until)
    {
        for (var i = from; i < until && i < from + 60; i++)
            if (s[i].Kind == ChunkKind.States) return IsLedIn(s, i, from) ? (s[i].States, i) : null;
        return null;
    }

    /// <summary>States named as acting along: <c>in addition to A and B</c>, <c>together with C</c>, <c>as did D</c>.</summary>
    public static (IReadOnlyList<State> States, int At)? Along(SentenceChunks s, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (s[i].Kind != ChunkKind.States) continue;
            for (var k = i - 1; k >= from && k > i - 6; k--)
                if (Company.Contains(s[k].Word)) return (s[i].States, i);
        }
        return null;
    }

    /// <summary>States that open the sentence as company of its subject: <c>Along with A, B has not signed</c>.</summary>
    public static (IReadOnlyList<State> States, int At)? Ahead(SentenceChunks s, Subject subject)
    {
        var at = 0;
        while (at < 4 && Openings.Contains(s[at].Word)) at++;
        return at > 0 && s[at].Kind == ChunkKind.States && s.IsMark(at + 1, ",") && subject.From > at && subject.From < at + 4 ? (s[at].States, at) : null;
    }

    /// <summary>The agent of a passive: <c>signed by A and B</c>, or the general words with their figure.</summary>
    public static Subject? Agent(SentenceChunks s, int from, int until)
    {
        for (var i = from; i < until && i < from + 12; i++)
        {
            if (s[i].Word != "by") continue;
            var at = i + 1;
            while (at < i + 6 && BeforeFigures.Contains(s[at].Word)) at++;
            if (s[at].Kind == ChunkKind.States) return new(s[at].States, at, at + 1);
            if (s[at].Kind == ChunkKind.Number) return new([], at, at + (s[at + 1].Kind == ChunkKind.Word ? 2 : 1)) { Value = s[at].Value };
        }
        return null;
    }

    /// <summary>Whether an exception leads a name in: <c>all members except Hungary</c>.</summary>
    public static bool IsException(SentenceChunks s, int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 4; k--)
            if (s[k].Word == "but" && s[k - 1].Word is "members" or "states" or "countries" or "all") return true;
            else if (Exceptions.Contains(s[k].Word)) return s[k].Word is not ("than" or "from") || s[k - 1].Word is "other" or "apart" or "aside";
            else if (s[k].Word is not ("the" or "of" or "for" or "only" or ":")) return false;
        return false;
    }

    private static bool IsLedIn(SentenceChunks s, int i, int from)
    {
        if (IsException(s, i)) return false;
        var lead = i - 1;
        while (lead > i - 4 && s[lead].Word is "the" or "both" or "only" or "currently" or "members" or "states" or "following" or "to") lead--;
        return lead < from ? i == from : Leads.Contains(s[lead].Word) && (s[lead].Word != "as" || s[lead - 1].Word == "such");
    }
}
