namespace CuratedArchive.Claims;

/// <summary>Finds the acts of a sentence from left to right.</summary>
internal static class ActFinder
{
    /// <summary>The acts, none beginning inside the words of another.</summary>
    public static List<Act> Find(SentenceChunks s)
    {
        var acts = new List<Act>();
        for (var i = 0; i < s.Count; i++)
        {
            if (i < (acts.LastOrDefault()?.To ?? 0)) continue;
            if (At(s, i, acts.LastOrDefault()) is { } act) acts.Add(Alternatives.Of(s, act));
        }
        return acts;
    }

    private static Act? At(SentenceChunks s, int i, Act? before) =>
        VerbActs.At(s, i, before) ?? ElidedActs.Negated(s, i, before) ?? ElidedActs.Excepted(s, i, before) ?? ElidedActs.Gapped(s, i, before)
        ?? VoteActs.At(s, i) ?? CountActs.At(s, i) ?? TreatyActs.At(s, i) ?? StatusActs.At(s, i);
}
