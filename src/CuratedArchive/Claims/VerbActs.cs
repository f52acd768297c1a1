namespace CuratedArchive.Claims;

/// <summary>Finds the verbs of treaty actions and tells what happened from what did not, will or might.</summary>
internal static class VerbActs
{
    private static readonly HashSet<string> GerundLeads = ["upon", "on", "after", "since", "by", "when", "while", "following", "in", "with"];

    private static readonly HashSet<string> NounLeads = ["the", "a", "an", "newly", "this", "its", "their", "jointly"];

    private static readonly HashSet<string> Ones = ["country", "state", "nation", "member", "government", "party", "one", "countries", "states", "nations", "members", "governments", "signatory", "power"];

    /// <summary>The act whose verb stands at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i, Act? before)
    {
        if (s[i].Kind != ChunkKind.Word || ActionWords.Find(s[i].Word) is not { } verb || !HasParticle(s, i, verb)) return null;
        var auxiliaries = Auxiliaries.Before(s.All, i);
        if (NounLeads.Contains(s[auxiliaries.From - 1].Word) && auxiliaries.From == i) return null;
        return Read(s, i, verb.Form, auxiliaries, Negates(s, i, auxiliaries, before)) is not { } reading ? null
            : Make(i, verb, reading, auxiliaries);
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
        while (i > 0 && i > noun - 6 && (s[i - 1].Word is "the" or "a" or "an" or "one" or "of" or "only" or "also" or "fellow" or "new" or "not" or "yet" or "still" or "now" or "even" or "currently" or "neither" or "full"
            || Figures.IsOrdinal(Safe(s[i - 1].Word)))) i--;
        return i > 0 && Auxiliaries.IsCopula(s[i - 1].Word) ? Auxiliaries.Before(s.All, i - 1).From : i;
    }

    private static string Safe(string word) => word.Length == 0 ? " " : word;

    private static bool HasParticle(SentenceChunks s, int i, ActionVerb verb) => verb.Particle is null || s[i + 1].Word == verb.Particle;

    /// <summary>“Not” also reaches over “or” to the next verb: <c>has not signed or ratified</c>.</summary>
    private static bool Negates(SentenceChunks s, int i, Auxiliaries auxiliaries, Act? before) =>
        auxiliaries.Negative || (before is { Negative: true, Form: ActForm.Verb } && s[auxiliaries.From - 1].Word is "or" or "nor" && before.To >= auxiliaries.From - 3 && i > before.To);

    /// <summary>Whether the verb asserts, and from which chunk on.</summary>
    private static (int From, bool Negative, bool Passive)? Read(SentenceChunks s, int i, VerbForm form, Auxiliaries a, bool negative) => form switch
    {
        _ when a.Unreal => null,
        VerbForm.Past when a.Infinitive => null,
        VerbForm.Past or VerbForm.Present => (a.From, negative, form == VerbForm.Past && (a.Passive || s[i + 1].Word == "by")),
        VerbForm.Base when negative && (a.Did || !a.Infinitive) => (a.From, true, false),
        VerbForm.Base when a.Infinitive && Achieved(s, a.From) is { } from => (from, negative, false),
        VerbForm.Gerund when !negative && GerundAsserts(s, i, a) => (a.From, false, false),
        _ => null,
    };

    private static bool GerundAsserts(SentenceChunks s, int i, Auxiliaries a)
    {
        var lead = s[a.From - 1].Word;
        if (GerundLeads.Contains(lead)) return true;
        var next = i + 1;
        while (next < i + 5 && (s[next].Kind == ChunkKind.Treaty || s[next].Word is "on" or "in" or "to" or "it")) next++;
        return lead is "," or "and" or "before" && s[next].Kind == ChunkKind.Date;
    }

    private static Act? Make(int i, ActionVerb verb, (int From, bool Negative, bool Passive) reading, Auxiliaries a)
    {
        if ((reading.Negative ? verb.Denied : verb.Asserted) is not { } action) return null;
        return new(reading.From, verb.Particle is null ? i + 1 : i + 2, action, reading.Passive ? ActForm.Passive : ActForm.Verb)
        {
            NeedsObject = verb.NeedsObject,
            Negative = reading.Negative,
            Happened = !reading.Negative,
        };
    }
}
