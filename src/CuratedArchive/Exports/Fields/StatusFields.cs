using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Exports;

/// <summary>Where States stand with a treaty at the end of a day. The names are fixed.</summary>
public record StatusFields
{
    /// <summary>The code of the treaty.</summary>
    public required string Treaty { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day the depositary's record was read; the answer for a later day knows nothing of what happened in between.</summary>
    public required DateOnly RecordDate { get; init; }

    /// <summary>What must be said beside the answer: that the day lies after the record, or that the record holds no act on the treaty; else null.</summary>
    public required string? Caveat { get; init; }

    /// <summary>How many States have deposited their consent and not withdrawn; null where the record holds no act on the treaty.</summary>
    public required int? Parties { get; init; }

    /// <summary>How many States signed and are not party; null where the record holds no act on the treaty.</summary>
    public required int? Signatories { get; init; }

    /// <summary>How many States have withdrawn, with effect by that day; null where the record holds no act on the treaty.</summary>
    public required int? Withdrawn { get; init; }

    /// <summary>The States, by common name.</summary>
    public required IReadOnlyList<StateStatusFields> States { get; init; }

    /// <summary>The fields of a status.</summary>
    public static StatusFields Of(TreatyStatus status) => new()
    {
        Treaty = status.Treaty.Code,
        On = status.On,
        RecordDate = status.Treaty.RecordDate,
        Caveat = status.Caveat,
        Parties = status.HasActs ? status.Counts.Parties : null,
        Signatories = status.HasActs ? status.Counts.Signatories : null,
        Withdrawn = status.HasActs ? status.Counts.Withdrawn : null,
        States = [.. status.States.Select(StateStatusFields.Of)],
    };
}

/// <summary>Where one State stands with a treaty. The names are fixed.</summary>
public sealed record StateStatusFields
{
    /// <summary>Alpha-3 code.</summary>
    public required string State { get; init; }

    /// <summary>The everyday name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Standing Status { get; init; }

    /// <summary>The day of signature; null where it has not signed.</summary>
    public required DateOnly? Signed { get; init; }

    /// <summary>The form of the consent to be bound; null where none is deposited.</summary>
    public required ActionKind? Consent { get; init; }

    /// <summary>The day the consent was deposited; null where none is.</summary>
    public required DateOnly? ConsentDate { get; init; }

    /// <summary>The day of entry into force for the State as the record has it; null where it has none.</summary>
    public required DateOnly? InForce { get; init; }

    /// <summary>The same day worked out by the treaty's rule where the record has none; null where the record gives it, or no day can be computed.</summary>
    public required DateOnly? InForceComputed { get; init; }

    /// <summary>The day of the declaration of provisional application; null where there is none.</summary>
    public required DateOnly? ProvisionalApplication { get; init; }

    /// <summary>Whether the treaty is applied provisionally on the day: from the declaration until it is in force for the State.</summary>
    public required bool AppliesProvisionally { get; init; }

    /// <summary>The article that allows it, while it is applied provisionally; else null.</summary>
    public required string? ProvisionalArticle { get; init; }

    /// <summary>The day a withdrawal was notified; null where none was.</summary>
    public required DateOnly? WithdrawalNotified { get; init; }

    /// <summary>The day the withdrawal takes or took effect; null where none was notified or the record gives no day.</summary>
    public required DateOnly? WithdrawalEffective { get; init; }

    /// <summary>The name in force on that day, its own or that of its predecessor, where it was another than today's; else null.</summary>
    public required string? NameThen { get; init; }

    /// <summary>When it became a State of its own, as precisely as that is known; null where the archive does not say.</summary>
    public required PartialDate? Independent { get; init; }

    /// <summary>The fields of a State's status.</summary>
    public static StateStatusFields Of(StateStatus status) => new()
    {
        State = status.State.Iso3,
        Name = status.State.CommonName,
        Status = status.Standing,
        Signed = status.Signed?.Date,
        Consent = status.Consent?.Kind,
        ConsentDate = status.Consent?.Date,
        InForce = status.Consent?.Effective,
        InForceComputed = status.InForce is { IsComputed: true } computed ? computed.Day : null,
        ProvisionalApplication = status.Provisional?.Date,
        AppliesProvisionally = status.AppliesProvisionally,
        ProvisionalArticle = status.AppliesProvisionally ? status.Provisional!.Treaty.ProvisionalArticle : null,
        NameThen = status.NameThen?.Name,
        Independent = status.State.Independent,
        WithdrawalNotified = status.Withdrawal?.Date,
        WithdrawalEffective = status.Withdrawal?.Effective,
    };
}
