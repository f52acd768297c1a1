using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>How an act of the depositary's page and the record differ.</summary>
public enum ProposedChangeKind
{
    /// <summary>The page has it, the record has not.</summary>
    New,

    /// <summary>Both have it, with another day, another kind, or other protocols.</summary>
    Changed,

    /// <summary>The record has it, the page has not.</summary>
    Vanished,
}

/// <summary>An act in which the depositary's page and the record differ, with both values and where they stand. Nothing is changed by it.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="State">The State whose act it is.</param>
/// <param name="Recorded">The act in the record; null for a new one.</param>
/// <param name="Proposed">The act as the record would hold it; null for one that vanished and for a withdrawal whose day the page does not tell.</param>
/// <param name="Row">The row of the page; null where the page has none for the State.</param>
/// <param name="Printed">The words of the page, folded; empty where it has none.</param>
/// <param name="File">The file of the record the act stands in or belongs into.</param>
public sealed record ProposedChange(ProposedChangeKind Kind, State State, TreatyAction? Recorded, TreatyAction? Proposed, StatusRow? Row, string Printed, string File)
{
    /// <summary>The act that is spoken of: the proposed one, or else the recorded one; a withdrawal without a day is neither.</summary>
    public TreatyAction? Act => Proposed ?? Recorded;

    /// <summary>The line to write into <see cref="File"/> in place of the recorded one, or to add; null where there is none.</summary>
    public string? Line => Proposed is null ? null : ActionLine.Of(Proposed);

    /// <summary>The line as the record has it; null for a new act.</summary>
    public string? RecordedLine => Recorded is null ? null : ActionLine.Of(Recorded);
}
