namespace CuratedArchive.Claims;

/// <summary>Which treaties an act is about.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">Which treaty the text speaks of.</param>
internal sealed class TreatyReference(SentenceChunks s, Discourse discourse)
{
    private static readonly HashSet<string> Before = ["to", "from", "the", "both", "either", "of", "up", "states", "state", "neither", "party", "countries", "nor"];

    private static readonly HashSet<string> Elliptic =
    [
        "on", "in", "by", "since", "as", "after", "without", "at", "during", "upon", "when", "while", "among", "before", "and", "or", "nor", "but",
        "yet", "until", "is", "are", "was", "were", "has", "have",
        "had", "including", "such", "which", "that", "who", "with", "for", "first", "only", "also", "last", "so", "too", "from", "back", "early",
        "later", "this", "despite", "because", "not", "where", "although", "though",
        "include", "includes", "namely", "under", "alongside", "together", "along", "shortly", "immediately", "just", "has", "remains", "remain",
        "voted", "there", "ahead", "following", "through", "within", "most",
    ];

    private static readonly HashSet<string> Unions = ["nato", "eu", "union", "alliance", "coalition", "council", "organization", "organisation", "forces", "club", "bloc", "campaign"];

    private static readonly HashSet<string> Instruments =
    [
        "treaty", "convention", "protocol", "statute", "covenant", "agreement", "pact", "conventions", "treaties", "protocols",
    ];

    /// <summary>The codes, with the place behind the words that name them (or behind the act); null when the act is about something else.</summary>
    /// <param name="act">The act.</param>
    public (IReadOnlyList<string> Codes, int To)? Of(Act act)
    {
        if (act.Form == ActForm.Passive) return Elided(act.From, act.To);
        var at = act.To;
        while (at < act.To + 4 && (Before.Contains(s[at].Word) || s.IsMark(at, "“\""))) at++;
        if (s[at].Kind == ChunkKind.Treaty) return Named(at);
        if (s[at].Word is "it" or "them") return Elided(at, at + 1);
        if (!IsElliptic(at) && !IsElliptic(act.To) && act.Form is not (ActForm.Status or ActForm.Deed)) return IsOtherInstrument(at) ? (["other"], at) : null;
        if (Shared(at) is { } shared) return shared;
        return act.NeedsObject && !act.Negative && !IsJoinedLast(act) ? null : Elided(act.Form == ActForm.Status ? act.To : act.From, act.To);
    }

    /// <summary>“A joined in May 2012”, “none has joined since A”, where a treaty is spoken of and nothing else that can be joined.</summary>
    private bool IsJoinedLast(Act act) =>
        act.Action == ClaimAction.Party && (s[act.To].Word == "since" || (s[act.To].Word is "was" or "is" && s[act.To - 2].Word == "to") || (s[act.To].Word is "on" or "in" && (s[act.To + 1].Kind == ChunkKind.Date || s[act.To + 2].Word == "and")))
        && (discourse.IsNearTreaty || discourse.IsUnderTreaty || s.All.Any(c => c.Kind == ChunkKind.Treaty)) && !s.All.Any(c => Unions.Contains(c.Word));

    /// <summary>A named treaty, or the one a reference means.</summary>
    public (IReadOnlyList<string> Codes, int To)? Named(int at) => s[at].Treaties.Count > 0 ? (s[at].Treaties, at + 1)
        : discourse.Refer(s, at, s[at].Word) is { } code ? ([code], at + 1) : null;

    /// <summary>The treaty of an act that names none.</summary>
    private (IReadOnlyList<string> Codes, int To)? Elided(int before, int to) => discourse.Refer(s, before, null) is { } code ? ([code], to) : null;

    /// <summary>“Signed and ratified the convention”: the object of the second verb is that of the first.</summary>
    private (IReadOnlyList<string> Codes, int To)? Shared(int at)
    {
        if (s[at].Word is not ("and" or "or" or "but" or "nor" or ",")) return null;
        for (var i = at + 1; i < at + 7; i++)
        {
            if (s[i].Kind == ChunkKind.Treaty) return Named(i) is { } named ? (named.Codes, at) : null;
            if (ActionWords.Find(s[i].Word) is null && s[i].Word is not ("to" or "or" or "and" or "has" or "not" or "yet" or "then" or "later" or "the" or "subsequently" or "never")) return null;
        }
        return null;
    }

    private bool IsElliptic(int at) => at >= s.Count || s[at].Kind is ChunkKind.Date or ChunkKind.Mark or ChunkKind.Number || Elliptic.Contains(s[at].Word)
        || s[at].Word.EndsWith("ly", StringComparison.Ordinal) || s[at].Kind == ChunkKind.States;

    /// <summary>A treaty the register does not have: capitalised words that end in Treaty, Convention, Protocol, Statute, Covenant.</summary>
    private bool IsOtherInstrument(int at)
    {
        for (var i = at; i < at + 9 && (s[i].Capital || s[i].Word is "on" or "of" or "the" or "for" or "and" or "to"); i++)
            if (s[i].Capital && Instruments.Contains(s[i].Word[(s[i].Word.LastIndexOf('-') + 1)..])) return true;
        return false;
    }
}
