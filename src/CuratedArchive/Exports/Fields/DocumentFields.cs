using CuratedArchive.Documents;

namespace CuratedArchive.Exports;

/// <summary>A text the archive holds, by its head. The names are fixed.</summary>
public record DocumentFields
{
    /// <summary>What sort of text it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The one State it is about, by alpha-3 code; null when it is about several.</summary>
    public required string? State { get; init; }

    /// <summary>The States it names, by alpha-3 code.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>The date of the document, as precise as it gives it; null where neither text nor metadata give one.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>Who published it; null where neither text nor metadata say so.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What was worked out rather than read, by field, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Inferred { get; init; }

    /// <summary>The fields of a document.</summary>
    public static DocumentFields Of(Document document) => new()
    {
        Kind = document.Kind,
        Title = document.Title,
        State = document.State,
        States = [.. document.Mentions.Select(m => m.State).Order(StringComparer.Ordinal)],
        Date = document.Date,
        Publisher = document.Publisher,
        Language = document.Language,
        Sha256 = document.Sha256,
        Inferred = document.Inferred,
    };
}
