using CuratedArchive.Documents;

namespace CuratedArchive.Statements;

/// <summary>How something was said.</summary>
public enum StatementKind
{
    /// <summary>Said, announced, argued or the like; also where nothing tells how.</summary>
    Said,

    /// <summary>Written: the verb says so, or it stands in a letter, report, email, resolution or answer to a questionnaire.</summary>
    Wrote,

    /// <summary>Said to explain a vote.</summary>
    VotedExplanation,

    /// <summary>Stated in a position paper.</summary>
    PositionPaper,

    /// <summary>Denied, rejected or refuted.</summary>
    Denial,

    /// <summary>Condemned or denounced.</summary>
    Condemnation,

    /// <summary>Acknowledged, admitted, confirmed or conceded.</summary>
    Acknowledgement,
}

/// <summary>A sentence that reports what a State, official or organisation said, wrote or voted for.</summary>
public sealed class Statement
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The document that reports it.</summary>
    public required Document Document { get; init; }

    /// <summary>The name in addresses, unique in the archive.</summary>
    public required string Slug { get; init; }

    /// <summary>Alpha-3 code of the State that spoke or for which was spoken, or null.</summary>
    public string? State { get; init; }

    /// <summary>The body that spoke, as named.</summary>
    public string? Organization { get; init; }

    /// <summary>The person who spoke, by full name where the document gives it.</summary>
    public string? Speaker { get; init; }

    /// <summary>The person's office, as named.</summary>
    public string? Role { get; init; }

    /// <summary>When it was said: the date of the work cited for it or the one the text gives, else that of a press release; null where none is known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The meeting or occasion.</summary>
    public string? Venue { get; init; }

    /// <summary>How it was said.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The whole sentence as it stands in the document.</summary>
    public required string Text { get; init; }

    /// <summary>The words between quotation marks, each as it stands.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>The labels of the notes of that sentence.</summary>
    public IReadOnlyList<string> NoteLabels { get; init; } = [];

    /// <summary>The words in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The fragment of the paragraph or note in the document's page.</summary>
    public required string Anchor { get; init; }
}
