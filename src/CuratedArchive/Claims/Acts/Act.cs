namespace CuratedArchive.Claims;

/// <summary>How the words of an act stand to its subject.</summary>
internal enum ActForm
{
    /// <summary>A verb whose subject stands before it: <c>Japan ratified</c>.</summary>
    Verb,

    /// <summary>A verb whose subject is its agent: <c>signed by Japan</c>.</summary>
    Passive,

    /// <summary>A noun for what a State is: <c>non-signatory</c>, <c>States Parties</c>.</summary>
    Status,

    /// <summary>A noun for what a State did: <c>its ratification on 3 May 2010</c>.</summary>
    Deed,

    /// <summary>A treaty is the subject: <c>entered into force on</c>.</summary>
    Treaty,

    /// <summary>A figure of a vote with those who cast it: <c>2 against (…)</c>.</summary>
    Tally,

    /// <summary>A figure for the States of the whole world: <c>the number of ratifications to 30</c>.</summary>
    Figure,
}

/// <summary>Words of a sentence that assert a treaty position, by places in its chunks.</summary>
/// <param name="From">The first chunk, auxiliaries included.</param>
/// <param name="To">Behind the last chunk of the words themselves.</param>
/// <param name="Action">What they assert; negation is in it already.</param>
/// <param name="Form">How they stand to their subject.</param>
internal sealed record Act(int From, int To, ClaimAction Action, ActForm Form)
{
    /// <summary>Whether a treaty must be named or referred to behind the words: a State joins and accepts many other things.</summary>
    public bool NeedsObject { get; init; }

    /// <summary>Whether the words deny.</summary>
    public bool Negative { get; init; }

    /// <summary>What a subject that is itself denied (<c>neither A nor B</c>) makes of it; null when that asserts nothing.</summary>
    public ClaimAction? Denied { get; init; }

    /// <summary>Whether whose deed it is may stand inside the words: <c>the instrument of accession of Palau was deposited</c>.</summary>
    public bool Owned { get; init; }

    /// <summary>Whether the words leave open which of several things was done: <c>signed or acceded</c>.</summary>
    public bool Undecided { get; init; }

    public bool IsVote => Action is ClaimAction.VoteYes or ClaimAction.VoteNo or ClaimAction.VoteAbstain;

    /// <summary>Whether the act has a day on which it happened; a state of affairs has none.</summary>
    public bool Happened { get; init; } = true;
}
