namespace CuratedArchive.Claims;

/// <summary>How a verb stands.</summary>
internal enum VerbForm
{
    /// <summary>Past tense or participle.</summary>
    Past,

    /// <summary>Infinitive or plural present.</summary>
    Base,

    /// <summary>Third person of the present, as headlines have it.</summary>
    Present,

    Gerund,
}

/// <summary>A verb that asserts a treaty position.</summary>
/// <param name="Form">How it stands.</param>
/// <param name="Asserted">The action it asserts.</param>
/// <param name="Denied">The action its negation asserts, or null when that asserts nothing.</param>
/// <param name="NeedsObject">Whether it says nothing unless a treaty stands behind it.</param>
/// <param name="Particle">The word that must follow, or null; a date behind a second verb will do: <c>signed it and withdrew in 2012</c>.</param>
internal sealed record ActionVerb(VerbForm Form, ClaimAction Asserted, ClaimAction? Denied, bool NeedsObject, string? Particle);

/// <summary>The verbs of treaty actions in all their forms.</summary>
internal static class ActionWords
{
    private static readonly (string Base, string Present, string Past, string Gerund, ClaimAction Asserted, ClaimAction? Denied, bool NeedsObject, string? Particle)[] Table =
    [
        ("sign", "signs", "signed", "signing", ClaimAction.Signature, ClaimAction.NotSigned, false, null),
        ("ratify", "ratifies", "ratified", "ratifying", ClaimAction.Ratification, ClaimAction.NotParty, false, null),
        ("accede", "accedes", "acceded", "acceding", ClaimAction.Accession, ClaimAction.NotAcceded, false, null),
        ("join", "joins", "joined", "joining", ClaimAction.Party, ClaimAction.NotParty, true, null),
        ("accept", "accepts", "accepted", "accepting", ClaimAction.Acceptance, ClaimAction.NotParty, true, null),
        ("approve", "approves", "approved", "approving", ClaimAction.Approval, ClaimAction.NotParty, true, null),
        ("withdraw", "withdraws", "withdrew", "withdrawing", ClaimAction.Withdrawal, null, true, "from"),
        ("withdraw", "withdraws", "withdrawn", "withdrawing", ClaimAction.Withdrawal, null, true, "from"),
    ];

    private static readonly Dictionary<string, ActionVerb> Verbs = Forms();

    /// <summary>The verb a word is a form of, or null.</summary>
    public static ActionVerb? Find(string word) => Verbs.GetValueOrDefault(word);

    private static Dictionary<string, ActionVerb> Forms()
    {
        var forms = new Dictionary<string, ActionVerb>();
        foreach (var v in Table)
            foreach (var (word, form) in new[] { (v.Base, VerbForm.Base), (v.Present, VerbForm.Present), (v.Past, VerbForm.Past), (v.Gerund, VerbForm.Gerund) })
                forms[word] = new(form, v.Asserted, v.Denied, v.NeedsObject, v.Particle);
        return forms;
    }
}
