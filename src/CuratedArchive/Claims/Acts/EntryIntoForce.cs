namespace CuratedArchive.Claims;

/// <summary>What enters into force, and for whom.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">Which treaty and which States the text speaks of.</param>
internal sealed class EntryIntoForce(SentenceChunks s, Discourse discourse)
{
    /// <summary>Laws, ceasefires and decrees enter into force as well and are no treaties.</summary>
    private static readonly HashSet<string> Others =
    [
        "law", "act", "legislation", "ceasefire", "regulation", "moratorium", "ban", "bill", "decree", "amendment", "truce",
    ];

    private readonly SubjectFinder _subjects = new(s, discourse);

    /// <summary>The code of the treaty that enters into force: the subject, or what “its” stands for; null when it is no treaty.</summary>
    public string? TreatyOf(Act act)
    {
        for (var i = act.From - 1; i >= 0 && i > act.From - 60; i--)
        {
            if (s[i].Kind == ChunkKind.Treaty) return Code(i);
            if (s[i].Word is "it" or "its") return discourse.Refer(s, i, null);
            if (Others.Contains(s[i].Word)) return null;
        }
        return s[act.To].Word == "of" && s[act.To + 1].Kind == ChunkKind.Treaty ? Code(act.To + 1) : null;
    }

    /// <summary>The place of the words for whom it enters into force (<c>for Denmark</c>, <c>for the country</c>), or null when it does so for the world.</summary>
    public int? For(Act act, int until)
    {
        for (var i = act.To; i < until && i < act.To + 6; i++)
            if (s[i].Word == "for") return s[i + 1].Word == "the" ? i + 2 : i + 1;
        return null;
    }

    /// <summary>The States at that place, or those that “it” and “the country” mean.</summary>
    public Subject? StateAt(int place, Act act)
    {
        if (s[place].Kind == ChunkKind.States) return _subjects.Named(place);
        if (s[place].Word is not ("it" or "country" or "government")) return null;
        return _subjects.First(act.From) ?? (discourse.States.Count > 0 ? new(discourse.States, place, place + 1) : null);
    }

    /// <summary>The first chunk of the words: the treaty, where it stands right before them.</summary>
    public int Beginning(Act act)
    {
        for (var i = act.From - 1; i >= 0 && i > act.From - 5; i--)
            if (s[i].Kind == ChunkKind.Treaty || s[i].Word is "it" or "its") return i;
        return act.From;
    }

    private string? Code(int i) => s[i].Treaties.Count > 0 ? s[i].Treaties[0] : discourse.Refer(s, i, s[i].Word);
}
