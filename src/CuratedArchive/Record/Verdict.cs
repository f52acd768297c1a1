using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>How a claim stands against the record on the day its document was written.</summary>
public enum VerdictValue
{
    /// <summary>The record says the same.</summary>
    Agrees,

    /// <summary>The record says otherwise, and the claim is not merely outdated.</summary>
    Contradicts,

    /// <summary>Right until a day before the document's date, or only from a day after it.</summary>
    Outdated,

    /// <summary>No record, or the claim or the document's date is too vague to decide.</summary>
    Unverifiable,
}

/// <summary>A row of the record a verdict rests on.</summary>
/// <param name="File">The file of the row, as the archive names it.</param>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="Text">What the row says, in a few words.</param>
public sealed record RecordReference(string File, int Line, string Text);

/// <summary>A claim held against the record. Neither the document nor the record is changed by it.</summary>
public sealed class Verdict
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The claim judged.</summary>
    public required Claim Claim { get; init; }

    /// <summary>How it stands.</summary>
    public required VerdictValue Value { get; init; }

    /// <summary>Why, in a sentence that can be quoted.</summary>
    public required string Reason { get; init; }

    /// <summary>What else a reader should know: a kind of act that differs, a reading that would fit; null when there is nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>What the claim was taken to mean where it can mean several things, such as <c>signed or joined</c>; else null.</summary>
    public string? Reading { get; init; }

    /// <summary>The date the claim was judged on: the document's, or the one the claim itself is tied to; null for a document without any.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether <see cref="On"/> was worked out rather than read.</summary>
    public bool OnIsInferred { get; init; }

    /// <summary>The acts and votes it rests on, by day; none where it rests on there being none.</summary>
    public IReadOnlyList<RecordReference> Acts { get; init; } = [];

    /// <summary>The slug of another claim of the same document that cannot be true together with this one, or null.</summary>
    public string? Opposite { get; init; }
}
