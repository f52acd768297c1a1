namespace CuratedArchive.Registers;

/// <summary>What a State did with regard to a treaty, in the depositary's vocabulary.</summary>
public enum ActionKind
{
    Signature,
    Ratification,
    Acceptance,
    Approval,
    Accession,
    Succession,

    /// <summary>Consent to be bound by a protocol, whatever its form.</summary>
    ConsentToBeBound,
    ProvisionalApplication,
    Withdrawal,
}

/// <summary>An act recorded by the depositary.</summary>
public sealed class TreatyAction
{
    public int Id { get; private init; }

    public required Treaty Treaty { get; init; }

    public required State State { get; init; }

    public required ActionKind Kind { get; init; }

    /// <summary>The day of signature, of deposit or of the notification.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The day of effect; null for a signature and where the record gives none.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The depositary's name for the participant.</summary>
    public required string Participant { get; init; }

    public required string Note { get; init; }

    /// <summary><c>two-sources</c>, <c>one-source</c> or <c>unconfirmed</c>.</summary>
    public required string Confidence { get; init; }

    /// <summary>Codes of the sources, explained in <c>data/README.md</c>.</summary>
    public required string Sources { get; init; }

    /// <summary>The file of the row.</summary>
    public required string File { get; init; }

    /// <summary>The line of the row, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether the act expresses consent to be bound (Vienna Convention on the Law of Treaties, Articles 11 to 16).</summary>
    public bool IsConsent => Kind is ActionKind.Ratification or ActionKind.Acceptance or ActionKind.Approval
        or ActionKind.Accession or ActionKind.Succession or ActionKind.ConsentToBeBound;
}
