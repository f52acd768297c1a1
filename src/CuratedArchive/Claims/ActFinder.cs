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
            if ((VerbActs.At(s, i, acts.LastOrDefault()) ?? VerbActs.Elided(s, i, acts.LastOrDefault()) ?? VoteActs.At(s, i) ?? TreatyActs.At(s, i) ?? StatusActs.At(s, i)) is { } act) acts.Add(act);
        }
        return acts;
    }
}
