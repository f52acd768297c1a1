using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>A stretch of a document that is read sentence by sentence: a block of the body or a note.</summary>
/// <param name="Span">The words in <see cref="Reading.Text"/>.</param>
/// <param name="Anchor">The fragment it is reached by: <c>p-7</c> for the seventh block, <c>fn-12</c> for a note.</param>
/// <param name="Block">The block, or null for a note.</param>
/// <param name="Footnote">The note, or null for a block.</param>
internal sealed record Passage(TextSpan Span, string Anchor, Block? Block, Footnote? Footnote)
{
    /// <summary>The blocks of a document from top to bottom, then its notes in order; missing notes are left out.</summary>
    public static IEnumerable<Passage> Of(Reading reading, IReadOnlyList<Footnote> footnotes) =>
        reading.Blocks.Select((b, i) => new Passage(b.Span, AnchorOf(i), b, null))
            .Concat(footnotes.Where(f => !f.Missing).Select(f => new Passage(f.Span, f.Anchor, null, f)));

    /// <summary>The fragment of the passage that stands at a place of the file: the last one that begins there or before; null before the first.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="footnotes">Its notes.</param>
    /// <param name="at">The place.</param>
    public static string? AnchorAt(Reading reading, IReadOnlyList<Footnote> footnotes, Location at) =>
        Of(reading, footnotes).Select(p => (p.Anchor, Start: reading.Locate(p.Span.Start))).OrderBy(p => (p.Start.Line, p.Start.Column))
            .LastOrDefault(p => (p.Start.Line, p.Start.Column).CompareTo((at.Line, at.Column)) <= 0).Anchor;

    /// <summary>The fragment of a block.</summary>
    /// <param name="index">Its place among the blocks, from 0.</param>
    public static string AnchorOf(int index) => $"p-{index + 1}";
}

/// <summary>A sentence of a passage.</summary>
/// <param name="Span">The words in <see cref="Reading.Text"/>, without markers that stand behind the closing mark.</param>
/// <param name="Prose">The words with markers blanked out; every offset is that of the words.</param>
/// <param name="NoteLabels">The labels of the notes marked inside the sentence or right behind it; for a sentence of a note, that note's own label.</param>
/// <param name="Passage">Where it stands.</param>
internal sealed record Sentence(TextSpan Span, string Prose, IReadOnlyList<string> NoteLabels, Passage Passage)
{
    /// <summary>The words with what stands up to the next sentence: the markers in it are the sentence's.</summary>
    public TextSpan Reach { get; init; } = Span;

    /// <summary>The sentences of a passage, in order. Tables and headings have none.</summary>
    public static IReadOnlyList<Sentence> Of(Reading reading, Passage passage)
    {
        if (passage.Block is Table or Heading) return [];
        var spans = Sentences.Split(reading.Prose, passage.Span).ToList();
        return [.. spans.Select((s, i) => Of(reading, passage, s, TextSpan.Between(s.Start, i + 1 < spans.Count ? spans[i + 1].Start : passage.Span.End)))];
    }

    private static Sentence Of(Reading reading, Passage passage, TextSpan span, TextSpan reach) =>
        new(span, span.In(reading.Prose), passage.Footnote is { } note ? [note.Label] : [.. reading.MarkersIn(reach).Select(m => m.Label)], passage) { Reach = reach };
}
