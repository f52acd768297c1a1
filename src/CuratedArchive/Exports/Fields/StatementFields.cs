using CuratedArchive.Statements;

namespace CuratedArchive.Exports;

/// <summary>What a document reports that somebody said, wrote or voted for. The names are fixed.</summary>
public record StatementFields
{
    /// <summary>The State that spoke or for which was spoken, by alpha-3 code; null for none.</summary>
    public required string? State { get; init; }

    /// <summary>The body that spoke, as named; null for none.</summary>
    public required string? Organization { get; init; }

    /// <summary>The person who spoke, by full name where the document gives it; null for none.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The person's office, as named; null where the document gives none.</summary>
    public required string? Role { get; init; }

    /// <summary>When it was said, as precise as the text or the work cited says; null where none does.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>The meeting or occasion; null where the document names none.</summary>
    public required string? Venue { get; init; }

    /// <summary>How it was said.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The whole sentence as it stands in the document.</summary>
    public required string Text { get; init; }

    /// <summary>The words between quotation marks, each as it stands.</summary>
    public required IReadOnlyList<string> Quotes { get; init; }

    /// <summary>The numbers of the notes of that sentence.</summary>
    public required IReadOnlyList<NoteNumber> Footnotes { get; init; }

    /// <summary>The line in the document's file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Start and length of the sentence in the document's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The fields of a statement.</summary>
    public static StatementFields Of(Statement statement) => new()
    {
        State = statement.State,
        Organization = statement.Organization,
        Speaker = statement.Speaker,
        Role = statement.Role,
        Date = statement.Date,
        Venue = statement.Venue,
        Kind = statement.Kind,
        Text = statement.Text,
        Quotes = statement.Quotes,
        Footnotes = [.. statement.NoteLabels.Select(label => new NoteNumber(label))],
        Line = statement.Line,
        Span = statement.Span,
    };
}
