namespace CuratedArchive.Registers;

/// <summary>What a State did with regard to a treaty, in the depositary's vocabulary.</summary>
public enum ActionKind
{
    /// <summary>A signature, which here is subject to ratification, acceptance or approval and is no consent to be bound (Vienna Convention on the Law of Treaties, Articles 14 and 18).</summary>
    Signature,

    /// <summary>The deposit of an instrument of ratification, after signature (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Ratification,

    /// <summary>The deposit of an instrument of acceptance (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Acceptance,

    /// <summary>The deposit of an instrument of approval (Vienna Convention on the Law of Treaties, Article 14).</summary>
    Approval,

    /// <summary>The deposit of an instrument of accession, most often without a signature before it (Vienna Convention on the Law of Treaties, Article 15).</summary>
    Accession,

    /// <summary>The notification by a successor State that it is bound (Vienna Convention on Succession of States in respect of Treaties, 1978, Article 2).</summary>
    Succession,

    /// <summary>Consent to be bound by a protocol, whatever its form.</summary>
    ConsentToBeBound,

    /// <summary>A declaration to apply the treaty, or a part of it, before it is in force for the State (Vienna Convention on the Law of Treaties, Article 25).</summary>
    ProvisionalApplication,

    /// <summary>The notification of a withdrawal or denunciation under the treaty's own article (Vienna Convention on the Law of Treaties, Articles 54 and 67).</summary>
    Withdrawal,
}

/// <summary>An act recorded by the depositary.</summary>
public sealed class TreatyAction
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The treaty, or the protocol, the act is on.</summary>
    public required Treaty Treaty { get; init; }

    /// <summary>The State that acted.</summary>
    public required State State { get; init; }

    /// <summary>What it did.</summary>
    public required ActionKind Kind { get; init; }

    /// <summary>The day of signature, of deposit or of the notification.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The day of effect; null for a signature and where the record gives none.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The depositary's name for the participant.</summary>
    public required string Participant { get; init; }

    /// <summary>What a reader should know about the row, or what another source says; empty where there is nothing.</summary>
    public required string Note { get; init; }

    /// <summary><c>two-sources</c>, <c>one-source</c> or <c>unconfirmed</c>.</summary>
    public required string Confidence { get; init; }

    /// <summary>Codes of the sources, explained in <c>data/README.md</c>.</summary>
    public required string Sources { get; init; }

    /// <summary>The file of the row.</summary>
    public required string File { get; init; }

    /// <summary>The line of the row, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>A name made of treaty, State, kind and date: <c>ccm-isl-signature-2008-12-03</c>. The participants of one State share it where they acted alike on one day.</summary>
    public string Slug => $"{Treaty.Slug}-{State.Iso3.ToLowerInvariant()}-{Kind.Word()}-{Date:O}";

    /// <summary>Whether the act expresses consent to be bound (Vienna Convention on the Law of Treaties, Articles 11 to 16).</summary>
    public bool IsConsent => Kind.IsConsent();
}

/// <summary>What kinds of acts have in common.</summary>
internal static class ActionKinds
{
    /// <summary>Whether an act of this kind expresses consent to be bound.</summary>
    public static bool IsConsent(this ActionKind kind) => kind is not (ActionKind.Signature or ActionKind.ProvisionalApplication or ActionKind.Withdrawal);
}
