namespace CuratedArchive.Claims;

/// <summary>Finds the verbs of treaty actions and tells what happened from what did not, will or might.</summary>
internal static class VerbActs
{
    private static readonly HashSet<string> GerundLeads = ["upon", "after", "since", "when", "while", "following"];

    private static readonly HashSet<string> Made = ["adopted", "agreed", "concluded", "negotiated", "drafted", "finalized", "finalised"];

    private static readonly HashSet<string> Praise =
    [
        "congratulate", "congratulates", "congratulated", "congratulating", "congratulations", "commend", "commends", "commended", "thank", "thanks", "thanked",
        "praise", "praises", "praised", "applaud", "applauds", "applauded", "salute", "saluted",
    ];

    private static readonly HashSet<string> NounLeads = ["the", "a", "an", "newly", "this", "its", "their", "jointly"];

    private static readonly HashSet<string> NominalWords =
    [
        "the", "a", "an", "one", "of", "only", "also", "fellow", "new", "not", "yet", "still", "now", "even", "currently", "neither", "full",
        "original", "founding", "early", "committed", "among", "all", "both",
    ];

    private static readonly HashSet<string> Ones =
    [
        "country", "state", "nation", "member", "government", "party", "one", "countries", "states", "nations", "members", "governments",
        "signatory", "power",
    ];

    /// <summary>The act whose verb stands at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i, Act? before)
    {
        if (s[i].Kind != ChunkKind.Word || ActionWords.Find(s[i].Word) is not { } verb || !HasParticle(s, i, verb, before)) return null;
        var auxiliaries = Auxiliaries.Before(s.All, i);
        if (NounLeads.Contains(s[auxiliaries.From - 1].Word) && auxiliaries.From == i) return null;
        return Read(s, i, verb.Form, auxiliaries, Negates(s, i, auxiliaries, before)) is not { } reading ? null
            : Make(s, i, verb, reading);
    }

    /// <summary>Where an infinitive counts as done: <c>the 112th State to ratify</c>, <c>one of two States to vote against</c>.</summary>
    /// <returns>The first chunk of the phrase, or null when the infinitive asserts nothing.</returns>
    public static int? Achieved(SentenceChunks s, int to)
    {
        if (!Ones.Contains(s[to - 1].Word) && s[to - 1].Kind != ChunkKind.Number && !Figures.IsOrdinal(Safe(s[to - 1].Word))) return null;
        for (var i = to - 1; i >= 0 && i > to - 8 && s[i].Kind is ChunkKind.Word or ChunkKind.Number; i--)
            if (Figures.IsOrdinal(Safe(s[i].Word)) || s.Reads(i, "one", "of") || s.Reads(i, "among", "the")) return Nominal(s, i);
        return null;
    }

    /// <summary>From a noun that says what something is back to the copula and its auxiliaries.</summary>
    public static int Nominal(SentenceChunks s, int noun)
    {
        var i = noun;
        while (i > 0 && i > noun - 6 && BelongsToNominal(s, i - 1)) i--;
        return i > 0 && Auxiliaries.IsCopula(s[i - 1].Word) ? Auxiliaries.Before(s.All, i - 1).From : i;
    }

    /// <summary>Determiners, ordinals, “one of 13” and the treaty whose signatories are meant.</summary>
    private static bool BelongsToNominal(SentenceChunks s, int i) =>
        NominalWords.Contains(s[i].Word) || Figures.IsOrdinal(Safe(s[i].Word))
        || (s[i].Kind == ChunkKind.Number && s.Reads(i - 2, "one", "of"))
        || (s[i].Word == "'s" && s[i - 1].Kind == ChunkKind.Treaty)
        || (s[i].Kind == ChunkKind.Treaty && s[i + 1].Word == "'s");

    private static string Safe(string word) => word.Length == 0 ? " " : word;

    private static bool HasParticle(SentenceChunks s, int i, ActionVerb verb, Act? before) =>
        verb.Particle is null || s[i + 1].Word == verb.Particle || (before is { IsVote: false } && s[i + 1].Word is "on" or "in" && s[i + 2].Kind == ChunkKind.Date);

    /// <summary>“Not” also reaches over “or” to the next verb: <c>has not signed or ratified</c>.</summary>
    private static bool Negates(SentenceChunks s, int i, Auxiliaries auxiliaries, Act? before)
    {
        if (auxiliaries.Negative || s[i + 1].Word == "neither") return true;
        var isNear = before is { Negative: true, Form: ActForm.Verb } && before.To >= auxiliaries.From - 3 && i > before.To;
        return isNear && (s[auxiliaries.From - 1].Word is "or" or "nor" || (s.IsMark(i - 1, ",") && IsChoice(s, i + 1)));
    }

    /// <summary>Whether “or” goes on: <c>not signed, ratified, or acceded</c>.</summary>
    private static bool IsChoice(SentenceChunks s, int at) => Enumerable.Range(at, 4).Any(k => s[k].Word is "or" or "nor");

    /// <summary>Whether the verb asserts, and from which chunk on.</summary>
    private static (int From, bool Negative, bool Passive)? Read(SentenceChunks s, int i, VerbForm form, Auxiliaries a, bool negative) => form switch
    {
        _ when a.Unreal => null,
        VerbForm.Past when a.Infinitive => null,
        VerbForm.Past or VerbForm.Present => (a.From, negative, form == VerbForm.Past && (a.Passive || s[i + 1].Word == "by" || IsJoinedPassive(s, a.From))),
        VerbForm.Base when negative && (a.Did || !a.Infinitive) => (a.From, true, false),
        VerbForm.Base when a.Infinitive && Refused(s, a.From) is { } from => (from, true, false),
        VerbForm.Base when a.Infinitive && Achieved(s, a.From) is { } from => (from, negative, false),
        VerbForm.Gerund when !negative && GerundAsserts(s, i, a) => (a.From, false, false),
        _ => null,
    };

    /// <summary>“It was adopted by 107 States in Dublin and signed in Oslo” does not say who signed: what the treaty underwent is not what its makers did.</summary>
    private static bool IsJoinedPassive(SentenceChunks s, int verb)
    {
        if (s[verb - 1].Word != "and") return false;
        for (var i = verb - 2; i >= 0 && i > verb - 20 && !s.IsMark(i, ";"); i--)
            if (Made.Contains(s[i].Word)) return i == 0 || s.IsMark(i - 1, ",(") || Auxiliaries.Before(s.All, i).Passive;
        return false;
    }

    /// <summary>“Has refused to sign” has not signed.</summary>
    private static int? Refused(SentenceChunks s, int to) =>
        s[to - 1].Word is "refused" or "refuses" or "declined" or "declines" && Auxiliaries.Before(s.All, to - 1) is { Negative: false, Unreal: false, Infinitive: false } a ? a.From : null;

    private static bool GerundAsserts(SentenceChunks s, int i, Auxiliaries a)
    {
        var lead = s[a.From - 1].Word;
        if (lead == "for" && IsPraised(s, a.From)) return true;
        if (GerundLeads.Contains(lead) || (a.From < i && GerundLeads.Contains(s[i - 1].Word))) return true;
        var next = i + 1;
        while (next < i + 5 && (s[next].Kind == ChunkKind.Treaty || s[next].Word is "on" or "in" or "to" or "it")) next++;
        return lead is "," or "and" or "before" or "by" or "on" or "in" && s[next].Kind == ChunkKind.Date;
    }

    /// <summary>“I congratulate A and B for joining”: what somebody is praised for was done.</summary>
    private static bool IsPraised(SentenceChunks s, int to)
    {
        for (var i = to - 1; i >= 0 && i > to - 40; i--)
            if (Praise.Contains(s[i].Word)) return Enumerable.Range(i, to - i).Any(k => s[k].Kind == ChunkKind.States);
        return false;
    }

    private static Act? Make(SentenceChunks s, int i, ActionVerb verb, (int From, bool Negative, bool Passive) reading)
    {
        if ((reading.Negative ? verb.Denied : verb.Asserted) is not { } action) return null;
        var particle = verb.Particle is not null && s[i + 1].Word == verb.Particle;
        return new(reading.From, particle ? i + 2 : i + 1, action, reading.Passive ? ActForm.Passive : ActForm.Verb)
        {
            NeedsObject = verb.NeedsObject && (verb.Particle is null || particle),
            Negative = reading.Negative,
            Denied = verb.Denied,
            Happened = !reading.Negative,
        };
    }
}
