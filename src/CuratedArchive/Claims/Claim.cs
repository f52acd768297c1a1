using CuratedArchive.Documents;

namespace CuratedArchive.Claims;

/// <summary>What a document asserts about a treaty position.</summary>
public enum ClaimAction
{
    Signature,
    Ratification,
    Accession,
    Acceptance,
    Approval,
    Withdrawal,
    InForce,
    NotSigned,
    NotAcceded,
    NotParty,
    Party,
    VoteYes,
    VoteNo,
    VoteAbstain,
    CountSignatories,
    CountParties,
}

/// <summary>What a document says about a treaty position, with the words that say it.</summary>
public sealed class Claim
{
    public int Id { get; private init; }

    public required Document Document { get; init; }

    /// <summary>The name in addresses, unique in the archive.</summary>
    public required string Slug { get; init; }

    /// <summary>Alpha-3 code; null for a claim about the world (counts, entry into force of the treaty).</summary>
    public string? State { get; init; }

    /// <summary>The code of the treaty, or <c>other</c>.</summary>
    public required string Treaty { get; init; }

    public required ClaimAction Action { get; init; }

    /// <summary>When it happened or held, as the text says; null when it does not.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The figure of a count.</summary>
    public int? Value { get; init; }

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
