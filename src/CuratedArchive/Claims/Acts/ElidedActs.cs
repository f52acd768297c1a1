namespace CuratedArchive.Claims;

/// <summary>Finds acts whose verb is left out because the act before has it.</summary>
internal static class ElidedActs
{
    /// <summary>“…, but A has not”: the verb of the act before is meant.</summary>
    public static Act? Negated(SentenceChunks s, int i, Act? before)
    {
        if (before is { Form: ActForm.Status, Negative: false }) return NotSo(s, i, before);
        if (s[i].Word is not ("not" or "hasn't" or "haven't" or "didn't") || before is not { Negative: false, Form: ActForm.Verb or ActForm.Passive, Denied: { } denied }) return null;
        var ends = i + 1 >= s.Count || s.IsMark(i + 1, ".,;)”\"…") || s[i + 1].Word is "yet" or "…";
        var a = Auxiliaries.Before(s.All, i);
        var from = s[i].Word == "not" ? a.From : i;
        if (!ends || (from == i && s[i].Word == "not") || s[from - 1].States.Count == 0) return null;
        return before with { From = from, To = i + 1, Action = denied, Form = ActForm.Verb, Negative = true, Happened = false, NeedsObject = false };
    }

    /// <summary>“Signed by 119 countries, though not A, B or C”: those named did not.</summary>
    public static Act? Excepted(SentenceChunks s, int i, Act? before)
    {
        if (s[i].Word != "not" || s[i - 1].Word is not ("though" or "although" or "but" or "albeit")) return null;
        if (before is not { Negative: false, Form: ActForm.Verb or ActForm.Passive, Denied: { } denied } || i - before.To > 12) return null;
        var to = s[i + 1].Word is "by" ? i + 2 : i + 1;
        while (s[to].Word is "the") to++;
        return s[to].Kind == ChunkKind.States ? before with { From = i, To = to, Action = denied, Form = ActForm.Status, Negative = true, Happened = false, NeedsObject = false } : null;
    }

    /// <summary>“A is a party, but B and others are not.”</summary>
    private static Act? NotSo(SentenceChunks s, int i, Act before)
    {
        if (s[i].Word != "not" || !Auxiliaries.IsCopula(s[i - 1].Word) || !(i + 1 >= s.Count || s.IsMark(i + 1, ".,;)”\""))) return null;
        var isNamed = Enumerable.Range(before.To, i - before.To).Any(k => s[k].Kind == ChunkKind.States) && Enumerable.Range(before.To, i - before.To).Any(k => s[k].Word is "but" or "while" or "whereas" or ";");
        return isNamed && before.Denied is { } denied
            ? before with { From = i - 1, To = i + 1, Action = denied, Form = ActForm.Verb, Negative = true, Happened = false, NeedsObject = false } : null;
    }

    /// <summary>“A ratified on 14 May 2013, and B on 26 March 2014”, “three have ratified since, most recently C on 3 January 2019”: the verb before is meant.</summary>
    public static Act? Gapped(SentenceChunks s, int i, Act? before)
    {
        if (s[i].Kind != ChunkKind.States || s[i + 1].Word is not ("on" or "in") || s[i + 2].Kind != ChunkKind.Date) return null;
        if (before is not { Negative: false, Happened: true, Form: ActForm.Verb }) return null;
        if (s[s[i - 1].Word == "the" ? i - 2 : i - 1].Word is "recently" or "lastly") return before with { From = i + 1, To = i + 1, NeedsObject = false };
        if (s[i - 1].Word is not ("and" or "," or ";" or "while")) return null;
        var isDated = Enumerable.Range(before.To, Math.Max(0, i - before.To)).Any(k => s[k].Kind == ChunkKind.Date);
        return isDated ? before with { From = i + 1, To = i + 1, NeedsObject = false } : null;
    }
}
