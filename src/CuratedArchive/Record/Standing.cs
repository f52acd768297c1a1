namespace CuratedArchive.Record;

/// <summary>Where a State stands with a treaty on a day.</summary>
public enum Standing
{
    /// <summary>Not yet a State of its own, so that it could not sign or join.</summary>
    NotIndependent,

    /// <summary>Neither signed nor joined.</summary>
    NotSigned,

    /// <summary>Signed, and no consent to be bound deposited.</summary>
    Signatory,

    /// <summary>Consent to be bound deposited; not yet in force for the State, or the day of entry into force is not known.</summary>
    Party,

    /// <summary>Consent to be bound deposited, and in force for the State.</summary>
    InForce,

    /// <summary>A party that has notified its withdrawal, which has not taken effect.</summary>
    WithdrawalNotified,

    /// <summary>A party whose withdrawal has taken effect: the treaty binds it no longer (Vienna Convention on the Law of Treaties, Article 70).</summary>
    Withdrawn,
}
