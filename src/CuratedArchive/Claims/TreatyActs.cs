namespace CuratedArchive.Claims;

/// <summary>Finds entry into force and instruments deposited.</summary>
internal static class TreatyActs
{
    private static readonly Dictionary<string, ClaimAction> Deeds = new()
    {
        ["ratification"] = ClaimAction.Ratification,
        ["accession"] = ClaimAction.Accession,
        ["acceptance"] = ClaimAction.Acceptance,
        ["approval"] = ClaimAction.Approval,
        ["withdrawal"] = ClaimAction.Withdrawal,
        ["signature"] = ClaimAction.Signature,
    };

    private static readonly HashSet<string> Handing = ["deposited", "submitted", "lodged", "handed", "delivered", "depositing", "deposits", "notified", "received"];

    /// <summary>The act whose words begin at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i) => s[i].Word switch
    {
        "entered" or "enters" or "came" or "entering" when s[i + 1].Word is "into" && s[i + 2].Word is "force" or "effect" => Force(s, i, i + 3),
        "took" when s[i + 1].Word == "effect" => Force(s, i, i + 2),
        "entry" or "entry-into-force" when s.Reads(i, "entry", "into", "force") && DateFollows(s, i + 3) => new(i, i + 3, ClaimAction.InForce, ActForm.Treaty),
        var word when Deeds.TryGetValue(word, out var action) => Deed(s, i, action),
        _ => null,
    };

    private static Act? Force(SentenceChunks s, int i, int to)
    {
        var a = Auxiliaries.Before(s.All, i);
        if (a.Unreal || a.Negative || a.Infinitive) return null;
        for (var k = a.From - 1; k >= 0 && k > a.From - 6; k--)
            if (s[k].Word == "withdrawal") return new(k, to, ClaimAction.Withdrawal, ActForm.Deed);
        return new(a.From, to, ClaimAction.InForce, ActForm.Treaty);
    }

    /// <summary>“Instrument of ratification” beside a verb of handing over, or the deed with its date: “its ratification on 3 May 2010”.</summary>
    private static Act? Deed(SentenceChunks s, int i, ClaimAction action)
    {
        var instrument = Instrument(s, i);
        if (instrument is null) return DateFollows(s, i + 1) && Owner(s, i) ? new(i, i + 1, action, ActForm.Deed) : null;
        for (var k = instrument.Value - 1; k >= 0 && k > instrument.Value - 8; k--)
            if (Handing.Contains(s[k].Word) && Auxiliaries.Before(s.All, k) is var a)
                return a.Unreal || a.Infinitive || a.Negative ? null
                    : s[k].Word == "received" ? new(instrument.Value, i + (s[i + 1].Word is "of" or "from" ? 3 : 1), action, ActForm.Deed) { Owned = true }
                    : new(a.From, i + 1, action, a.Passive ? ActForm.Deed : ActForm.Verb);
        for (var k = i + 1; k < i + 8; k++)
            if (Handing.Contains(s[k].Word) && Auxiliaries.Before(s.All, k) is var a)
                return a.Unreal || a.Infinitive || a.Negative ? null : new(instrument.Value, k + 1, action, ActForm.Deed) { Owned = true };
        return null;
    }

    private static int? Instrument(SentenceChunks s, int i)
    {
        if (s[i - 1].Word == "of" && s[i - 2].Word is "instrument" or "instruments" or "notification" or "notice") return i - 2;
        return s[i + 1].Word is "instrument" or "instruments" ? i : null;
    }

    private static bool Owner(SentenceChunks s, int i) => s[i - 1].Word is "its" or "'s" or "their";

    private static bool DateFollows(SentenceChunks s, int at)
    {
        for (var end = at + 5; at < end && (s[at].Kind == ChunkKind.Treaty || s[at].Word is "of" or "to" or "on" or "in" or "by" or "the" or "from"); at++) { }
        return s[at].Kind == ChunkKind.Date && s[at - 1].Word is "on" or "in";
    }
}
