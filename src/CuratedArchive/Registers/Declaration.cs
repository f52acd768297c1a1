namespace CuratedArchive.Registers;

/// <summary>What sort of text the depositary prints beside a State's acts.</summary>
public enum DeclarationKind
{
    /// <summary>A declaration made with an act.</summary>
    Declaration,

    /// <summary>A declaration on how the State reads the treaty.</summary>
    InterpretativeDeclaration,

    /// <summary>An understanding of the State.</summary>
    Understanding,

    /// <summary>A statement that excludes or changes the effect of a provision for the State.</summary>
    Reservation,

    /// <summary>An objection to the reservation of another State.</summary>
    Objection,

    /// <summary>The treaty, or an article of it, is applied before it enters into force.</summary>
    ProvisionalApplication,

    /// <summary>To which territories the treaty extends.</summary>
    TerritorialNote,

    /// <summary>A communication to the depositary.</summary>
    Communication,

    /// <summary>The notification of a withdrawal.</summary>
    Withdrawal,
}

/// <summary>With which act a declaration was made.</summary>
public enum DeclarationOccasion
{
    /// <summary>Made with the signature.</summary>
    Signature,

    /// <summary>Made with the instrument of ratification.</summary>
    Ratification,

    /// <summary>Made with the instrument of acceptance.</summary>
    Acceptance,

    /// <summary>Made with the instrument of approval.</summary>
    Approval,

    /// <summary>Made with the instrument of accession.</summary>
    Accession,

    /// <summary>Made with the notification of succession.</summary>
    Succession,

    /// <summary>After the State's acts, on a day of its own.</summary>
    Later,

    /// <summary>The depositary lists it without naming an act.</summary>
    AsListed,
}

/// <summary>What a State declared about a treaty, or the depositary noted for it. A text with several points has a row for each.</summary>
public sealed class Declaration
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The treaty it is about.</summary>
    public required Treaty Treaty { get; init; }

    /// <summary>The State whose declaration it is.</summary>
    public required State State { get; init; }

    /// <summary>What sort of text it is.</summary>
    public required DeclarationKind Kind { get; init; }

    /// <summary>The day printed, or that of the act it was made with; null where the depositary gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The act it was made with.</summary>
    public required DeclarationOccasion Occasion { get; init; }

    /// <summary>What it says, in the archive's own words.</summary>
    public required string Gist { get; init; }

    /// <summary>The code of the source, explained in <c>data/README.md</c>, and the depositary's reference of the treaty.</summary>
    public required string Source { get; init; }

    /// <summary><c>two-sources</c> or <c>one-source</c>.</summary>
    public required string Confidence { get; init; }
}
