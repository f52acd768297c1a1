using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>The notes that markers point at. A label alone does not tell a note: a file may hold several texts that number from 1 each.</summary>
/// <param name="reading">The text and its markers.</param>
/// <param name="footnotes">The notes.</param>
internal sealed class MarkedNotes(Reading reading, IReadOnlyList<Footnote> footnotes)
{
    private readonly Dictionary<int, Footnote> _byMarker = footnotes.SelectMany(f => f.Markers.Select(m => (m.Span.Start, f))).DistinctBy(m => m.Start).ToDictionary(m => m.Start, m => m.f);

    /// <summary>The notes of a sentence: those marked in it or right behind it; for a sentence of a note, that note.</summary>
    public IReadOnlyList<Footnote> Of(Sentence sentence) => sentence.Passage.Footnote is { } note ? [note] : In(sentence.Reach);

    /// <summary>The notes marked in a span, in order.</summary>
    public IReadOnlyList<Footnote> In(TextSpan span) => [.. reading.MarkersIn(span).Select(m => _byMarker.GetValueOrDefault(m.Span.Start)).OfType<Footnote>()];
}
