using CuratedArchive.Claims;

namespace CuratedArchive.Exports;

/// <summary>What a document says about a treaty position. The names are fixed.</summary>
public record ClaimFields
{
    /// <summary>The State, by alpha-3 code; null for a claim about the world: a count, the entry into force of the treaty.</summary>
    public required string? State { get; init; }

    /// <summary>The code of the treaty, or "other".</summary>
    public required string Treaty { get; init; }

    /// <summary>What is asserted.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>When it happened or held, as precise as the text says; null where it does not.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>The figure of a count; null for any other claim.</summary>
    public required int? Value { get; init; }

    /// <summary>How the count stands to its figure where the text gives a bound or an approximation; null for an exact figure and for any other claim.</summary>
    public required CountRelation? Relation { get; init; }

    /// <summary>The symbol of the resolution of a vote, where text or notes name it; else null.</summary>
    public required string? Resolution { get; init; }

    /// <summary>The exact words.</summary>
    public required string Quote { get; init; }

    /// <summary>The line in the document's file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Start and length of the words in the document's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The fields of a claim.</summary>
    public static ClaimFields Of(Claim claim) => new()
    {
        State = claim.State,
        Treaty = claim.Treaty,
        Action = claim.Action,
        Date = claim.Date,
        Value = claim.Value,
        Relation = claim.Relation,
        Resolution = claim.Resolution,
        Quote = claim.Quote,
        Line = claim.Line,
        Span = claim.Span,
    };
}
