namespace CuratedArchive.Claims;

/// <summary>Subjects that deny what is said of them: <c>neither A nor B</c>, <c>none of the countries</c>.</summary>
internal static class Denials
{
    private static readonly HashSet<string> Nobody = ["no", "none", "few", "not", "nobody", "neither"];

    /// <summary>The act as said of the subject, or null when its denial asserts nothing.</summary>
    public static Act? Of(SentenceChunks s, Act act, Subject subject)
    {
        if (!IsDenied(s, subject) || IsOwn(s, act, subject)) return act;
        if (subject.IsGeneral || act.Negative || act.IsVote || act.Denied is not { } denied) return null;
        return act with { Action = denied, Negative = true, Happened = false };
    }

    /// <summary>“Though not A”: the negation is the act itself.</summary>
    private static bool IsOwn(SentenceChunks s, Act act, Subject subject) => act.Negative && act.To == subject.From && s[act.From].Word == "not";

    private static bool IsDenied(SentenceChunks s, Subject subject)
    {
        if (subject.IsDenied) return true;
        var lead = subject.From - 1;
        while (lead > subject.From - 4 && s[lead].Word is "the" or "of" or "single" or "other") lead--;
        return Nobody.Contains(s[lead].Word) || (subject.IsGeneral && Nobody.Contains(s[subject.From].Word));
    }
}
