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
        "enter" or "come" when s.Reads(i + 1, "into", "force", "for") && s[i - 1].Word == "will" && IsDated(s, i + 4) => new(i - 1, i + 3, ClaimAction.InForce, ActForm.Treaty),
        "entered" or "enters" or "came" or "entering" when s[i + 1].Word is "into" && s[i + 2].Word is "force" or "effect" => Force(s, i, i + 3),
        "took" when s[i + 1].Word == "effect" => Force(s, i, i + 2),
        "became" when s[i + 1].Word == "effective" => Force(s, i, i + 2),
        "entry" or "entry-into-force" when s.Reads(i, "entry", "into", "force") && DateFollows(s, i + 3) => new(i, i + 3, ClaimAction.InForce, ActForm.Treaty),
        "consent" or "consented" when Consent(s, i) is { } consent => consent,
        var word when Deeds.TryGetValue(word, out var action) => Deed(s, i, action),
        _ => null,
    };

    /// <summary>“Expressed its consent to be bound by the convention” (Article 16 of the Convention on Cluster Munitions) leaves open by which act.</summary>
    private static Act? Consent(SentenceChunks s, int i)
    {
        if (!s.Reads(i + 1, "to", "be", "bound")) return null;
        var verb = s[i].Word == "consented" ? i : s[i - 1].Word is "its" or "their" or "a" ? i - 2 : i - 1;
        if (verb < i && s[verb].Word is not ("expressed" or "declared" or "given" or "gave")) return null;
        var a = Auxiliaries.Before(s.All, verb);
        return a.Unreal || a.Negative || a.Infinitive ? null : new(a.From, s[i + 4].Word is "by" or "to" ? i + 5 : i + 4, ClaimAction.Party, ActForm.Verb) { Denied = ClaimAction.NotParty };
    }

    /// <summary>“It entered into force on …”; “its accession took effect on …” is entry into force for whose accession it was.</summary>
    private static Act? Force(SentenceChunks s, int i, int to)
    {
        var a = Auxiliaries.Before(s.All, i);
        if (a.Unreal || a.Negative || a.Infinitive) return null;
        for (var k = a.From - 1; k >= 0 && k > a.From - 6; k--)
            if (s[k].Word == "withdrawal") return new(k, to, ClaimAction.Withdrawal, ActForm.Deed);
            else if (Deeds.ContainsKey(s[k].Word)) return new(k, to, ClaimAction.InForce, ActForm.Deed);
        return new(a.From, to, ClaimAction.InForce, ActForm.Treaty);
    }

    /// <summary>“Instrument of ratification” beside a verb of handing over, or the deed with its date: “its ratification on 3 May 2010”.</summary>
    private static Act? Deed(SentenceChunks s, int i, ClaimAction action)
    {
        var instrument = Instrument(s, i);
        if (instrument is null) return LastOne(s, i, action) ?? (Owner(s, i) && (DateFollows(s, i + 1) || IsGreeted(s, i)) ? new(i, i + 1, action, ActForm.Deed) : null);
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

    /// <summary>“The latest accession was A in March 2018”, “the first ratification came from B on …”: whose it was stands behind it.</summary>
    private static Act? LastOne(SentenceChunks s, int i, ClaimAction action)
    {
        if (!Figures.IsOrdinal(s[i - 1].Word.Length == 0 ? " " : s[i - 1].Word) && s[i - 1].Word != "recent") return null;
        var at = i + 1;
        while (at < i + 6 && (s[at].Kind == ChunkKind.Treaty || s[at].Word is "to" or "of" or "was" or "came" or "from" or "by" or "that" or "the" or "being")) at++;
        return s[at].Kind == ChunkKind.States && s[at - 1].Word is "was" or "from" or "by" or "of" or "being" or "the" ? new(i, at + 1, action, ActForm.Deed) { Owned = true } : null;
    }

    /// <summary>“Congratulations to A on its ratification”: what somebody is congratulated on was done.</summary>
    private static bool IsGreeted(SentenceChunks s, int i) =>
        s[i - 2].Word is "on" or "for" && Enumerable.Range(Math.Max(0, i - 20), Math.Min(i, 20)).Any(k => s[k].Word.StartsWith("congratulat", StringComparison.Ordinal));

    private static int? Instrument(SentenceChunks s, int i)
    {
        if (s[i - 1].Word == "of" && s[i - 2].Word is "instrument" or "instruments" or "notification" or "notice") return i - 2;
        if (s[i + 1].Word is "instrument" or "instruments") return i;
        return Owner(s, i) && Enumerable.Range(i - 4, 3).Any(k => s[k].Word is "deposited" or "lodged") ? i : null;
    }

    /// <summary>Whether a full date follows for whom it will enter into force: then the day is fixed, though it is to come.</summary>
    private static bool IsDated(SentenceChunks s, int at) => Enumerable.Range(at, 6).Any(k => s[k].Date is { IsDay: true } && s[k - 1].Word == "on");

    private static bool Owner(SentenceChunks s, int i) => s[i - 1].Word is "its" or "'s" or "their";

    private static bool DateFollows(SentenceChunks s, int at)
    {
        for (var end = at + 5; at < end && (s[at].Kind == ChunkKind.Treaty || s[at].Word is "of" or "to" or "on" or "in" or "by" or "the" or "from"); at++) { }
        return s[at].Kind == ChunkKind.Date && s[at - 1].Word is "on" or "in";
    }
}
