using CuratedArchive.Registers;

namespace CuratedArchive.Web.Api;

/// <summary>An act recorded by the depositary.</summary>
public sealed record ActionItem
{
    /// <summary>The code of the treaty.</summary>
    public required string Treaty { get; init; }

    /// <summary>The State that acted, by alpha-3 code.</summary>
    public required string State { get; init; }

    /// <summary>Its everyday name.</summary>
    public required string Name { get; init; }

    /// <summary>What it did.</summary>
    public required ActionKind Action { get; init; }

    /// <summary>The day of signature, of deposit or of the notification.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The day of effect; null for a signature and where the record gives none.</summary>
    public required DateOnly? Effective { get; init; }

    /// <summary>The depositary's name for the participant.</summary>
    public required string Participant { get; init; }

    /// <summary>What a reader should know about the row, or what another source says; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>"two-sources", "one-source" or "unconfirmed".</summary>
    public required string Confidence { get; init; }

    /// <summary>Codes of the sources, separated by semicolons; the archive's data/README.md explains them.</summary>
    public required string Sources { get; init; }

    /// <summary>The file of the row.</summary>
    public required string File { get; init; }

    /// <summary>The line of the row, from 1.</summary>
    public required int Line { get; init; }

    internal static ActionItem Of(TreatyAction action, string treaty, State state) => new()
    {
        Treaty = treaty,
        State = state.Iso3,
        Name = state.CommonName,
        Action = action.Kind,
        Date = action.Date,
        Effective = action.Effective,
        Participant = action.Participant,
        Note = action.Note.OrNull(),
        Confidence = action.Confidence,
        Sources = action.Sources,
        File = action.File,
        Line = action.Line,
    };
}
