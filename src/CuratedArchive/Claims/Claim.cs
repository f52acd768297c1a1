using CuratedArchive.Documents;

namespace CuratedArchive.Claims;

/// <summary>What a document asserts about a treaty position.</summary>
public enum ClaimAction
{
    /// <summary>The State signed, or is a signatory.</summary>
    Signature,

    /// <summary>The State consented to be bound by ratification (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Ratification,

    /// <summary>The State consented to be bound by accession (Vienna Convention on the Law of Treaties, Article 15).</summary>
    Accession,

    /// <summary>The State consented to be bound by acceptance (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Acceptance,

    /// <summary>The State consented to be bound by approval (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Approval,

    /// <summary>The State gave notice of its withdrawal, or has left.</summary>
    Withdrawal,

    /// <summary>The treaty is in force for the State, or in force at all where no State is named.</summary>
    InForce,

    /// <summary>The State is no signatory; judged as neither signed nor joined.</summary>
    NotSigned,

    /// <summary>The State has not acceded; judged as not joined.</summary>
    NotAcceded,

    /// <summary>The State is not party: it has not ratified, acceded or joined otherwise.</summary>
    NotParty,

    /// <summary>The State is party: its consent to be bound is deposited, whatever the form of it.</summary>
    Party,

    /// <summary>The State voted for a resolution.</summary>
    VoteYes,

    /// <summary>The State voted against a resolution.</summary>
    VoteNo,

    /// <summary>The State abstained in the vote on a resolution.</summary>
    VoteAbstain,

    /// <summary>How many States signed; the figure is <see cref="Claim.Value"/>.</summary>
    CountSignatories,

    /// <summary>How many States are party or have ratified; the figure is <see cref="Claim.Value"/>.</summary>
    CountParties,
}

/// <summary>What a document says about a treaty position, with the words that say it.</summary>
public sealed class Claim
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The document that says it.</summary>
    public required Document Document { get; init; }

    /// <summary>The name in addresses, unique in the archive.</summary>
    public required string Slug { get; init; }

    /// <summary>Alpha-3 code; null for a claim about the world (counts, entry into force of the treaty).</summary>
    public string? State { get; init; }

    /// <summary>The code of the treaty, or <c>other</c>.</summary>
    public required string Treaty { get; init; }

    /// <summary>What is asserted.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>When it happened or held, as the text says; null when it does not.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The figure of a count.</summary>
    public int? Value { get; init; }

    /// <summary>How a count stands to its figure, where the text gives a bound or an approximation; null for an exact figure and for any other claim.</summary>
    public CountRelation? Relation { get; init; }

    /// <summary>The canonical symbol of the resolution of a vote, when text or notes name it.</summary>
    public string? Resolution { get; init; }

    /// <summary>The exact words.</summary>
    public required string Quote { get; init; }

    /// <summary>The words in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The fragment of the paragraph or note in the document's page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Whether a curator added it; the importer did not read it.</summary>
    public bool Added { get; init; }

    /// <summary>Whether a curator struck it out: the document does not say so. A struck claim keeps its row and gets no verdict.</summary>
    public bool Struck { get; set; }

    /// <summary>Why it was struck; null when it was not.</summary>
    public string? StruckReason { get; set; }
}
