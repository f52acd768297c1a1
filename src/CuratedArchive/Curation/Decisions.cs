using CuratedArchive.Claims;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Curation;

/// <summary>What every row of a curator's file says.</summary>
/// <param name="At">The row, as findings name it.</param>
/// <param name="File">Its file, as the archive names it.</param>
/// <param name="Document">The slug of the document it was decided on.</param>
/// <param name="Anchor">The fragment in that document: <c>p-7</c> or <c>fn-12</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decided">The day of the decision.</param>
internal sealed record DecisionHead(Location At, string File, string Document, string Anchor, string Reason, DateOnly Decided)
{
    /// <summary>The place in the document, as keys and findings write it.</summary>
    public string Place => $"{Document}#{Anchor}";
}

/// <summary>The words of a lost note.</summary>
/// <param name="Head">What every row says.</param>
/// <param name="Text">The words.</param>
/// <param name="Evidence">Where the curator has them from.</param>
internal sealed record NoteDecision(DecisionHead Head, string Text, string Evidence);

/// <summary>Another value for a field of a citation.</summary>
/// <param name="Head">What every row says.</param>
/// <param name="Ordinal">The citation's place in the note, from 1.</param>
/// <param name="Field">The field.</param>
/// <param name="Value">What it is; empty for nothing.</param>
/// <param name="Was">What the importer read; empty for nothing.</param>
internal sealed record CitationDecision(DecisionHead Head, int Ordinal, string Field, string Value, string Was);

/// <summary>What is done with a source.</summary>
internal enum SourceChange
{
    /// <summary>It is the same work as another, which takes its citations over.</summary>
    Merge,

    /// <summary>A citation is of another work, which becomes a source of its own.</summary>
    Split,

    /// <summary>It can be read at an address.</summary>
    Address,

    /// <summary>A field gets another value.</summary>
    Correct,
}

/// <summary>A change of a source.</summary>
/// <param name="Head">What every row says.</param>
/// <param name="Source">Its slug.</param>
/// <param name="Change">What is done.</param>
/// <param name="Ordinal">For a split, the citation's place in the note, from 1.</param>
/// <param name="Field">For a correction, the field.</param>
/// <param name="Value">The slug it is merged into, the address, or the field's value.</param>
/// <param name="Was">For a correction, what the field was.</param>
internal sealed record SourceDecision(DecisionHead Head, string Source, SourceChange Change, int? Ordinal, string Field, string Value, string Was);

/// <summary>What is done with a claim.</summary>
internal enum ClaimChange
{
    Strike,
    Add,
}

/// <summary>A claim struck or added.</summary>
/// <param name="Head">What every row says.</param>
/// <param name="Claim">The slug of the claim to strike; empty for one to add.</param>
/// <param name="Added">The claim to add; null for one to strike.</param>
/// <param name="Quote">The exact words of the claim in the document.</param>
internal sealed record ClaimDecision(DecisionHead Head, string Claim, Assertion? Added, string Quote);

/// <summary>All that a curator decided, in the order of the files.</summary>
internal sealed record Decisions(
    IReadOnlyList<NoteDecision> Notes, IReadOnlyList<CitationDecision> Citations, IReadOnlyList<SourceDecision> Sources, IReadOnlyList<ClaimDecision> Claims)
{
    /// <summary>What every row says.</summary>
    public IEnumerable<DecisionHead> Heads => [.. Notes.Select(d => d.Head), .. Citations.Select(d => d.Head), .. Sources.Select(d => d.Head), .. Claims.Select(d => d.Head)];

    /// <summary>The decisions on some documents.</summary>
    public Decisions On(IReadOnlySet<string> documents) => new(
        [.. Notes.Where(d => documents.Contains(d.Head.Document))], [.. Citations.Where(d => documents.Contains(d.Head.Document))],
        [.. Sources.Where(d => documents.Contains(d.Head.Document))], [.. Claims.Where(d => documents.Contains(d.Head.Document))]);
}
