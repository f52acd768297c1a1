namespace CuratedArchive.Claims;

/// <summary>What a sentence asserts of the States that the lines behind it list: <c>The following have signed but not ratified:</c>, <c>Who has ratified?</c>.</summary>
/// <param name="s">The sentence.</param>
internal sealed class ListLead(SentenceChunks s)
{
    private const int LongestHeading = 7;
    private const int Reach = 60;
    private readonly List<Assertion> _pending = [];
    private Subject? _subject;

    /// <summary>What it asserts of each State of the list.</summary>
    public IReadOnlyList<Assertion> Pending => _pending;

    /// <summary>Whether a list may follow: the sentence ends in a colon, or asks, or is a heading such as “Non-signatories”.</summary>
    public bool Leads { get; } = s.EndsInColon || IsAsking(s) || (s.Sentence.Passage.Block is Documents.Heading && s.Count <= LongestHeading);

    /// <summary>“Who has ratified?”, “Which countries have not signed?”: the list answers.</summary>
    public static bool IsAsking(SentenceChunks s) => s.IsQuestion && s[0].Word is "who" or "which" or "what" && s.Count < 12;

    /// <summary>“39 States Parties and two signatories: A, B” does not say which of the two each is.</summary>
    public bool IsBeside(Act act) => act is { Form: ActForm.Status, Action: ClaimAction.Party or ClaimAction.Signature } && Enumerable.Range(Math.Max(0, act.From - Reach), Math.Min(Reach, act.From)).Any(i => s[i].Word is "parties" or "signatories");

    /// <summary>Notes what is asserted of general words; what was asserted of other words before is forgotten.</summary>
    public void Note(Act act, Subject subject, Assertion unnamed)
    {
        if (!Leads) return;
        if (IsBeside(act) || subject.From != _subject?.From) _pending.Clear();
        if (!IsBeside(act)) _pending.Add(unnamed);
        _subject = subject;
    }

    /// <summary>The words of a question as a subject.</summary>
    public static Subject Asked() => new([], 0, 1);
}
