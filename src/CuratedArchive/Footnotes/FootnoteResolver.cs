using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>Markers meet their notes, by label and never by position. Missing, orphaned and doubled notes are rows and findings.</summary>
public static class FootnoteResolver
{
    /// <summary>Pairs the markers and notes of a document.</summary>
    /// <param name="document">The document they belong to.</param>
    /// <param name="reading">Its text, markers and notes.</param>
    /// <param name="found">Takes findings of the series ARC4xx.</param>
    public static IReadOnlyList<Footnote> Resolve(Document document, Reading reading, DiagnosticBag found)
    {
        var footnotes = new List<Footnote>();
        var labels = reading.Markers.Select(m => m.Label).Concat(reading.Notes.Select(n => n.Label)).Distinct();
        foreach (var label in labels)
        {
            var note = reading.Notes.FirstOrDefault(n => n.Label == label);
            var markers = reading.Markers.Where(m => m.Label == label).ToList();
            var span = note?.Span ?? markers[0].Span;
            var footnote = new Footnote
            {
                Document = document,
                Ordinal = footnotes.Count + 1,
                Label = label,
                Anchor = $"fn-{label}",
                Text = note is null ? "" : span.In(reading.Text),
                Span = span,
                Line = reading.Locate(span.Start).Line,
                Missing = note is null,
                Orphaned = markers.Count == 0,
                Doubled = false,
            };
            footnote.Markers.AddRange(markers.Select((m, i) => new FootnoteMarker { Anchor = i == 0 ? $"fnref-{label}" : $"fnref-{label}-{i + 1}", Span = m.Span }));
            if (note is null) found.Add(Rules.NoteMissing, reading.Locate(span.Start), label);
            footnotes.Add(footnote);
        }
        return footnotes;
    }
}
