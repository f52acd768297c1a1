using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>Markers meet their notes, by label and never by position. Missing, orphaned and doubled notes are rows and findings.</summary>
internal static class FootnoteResolver
{
    /// <summary>Pairs the markers and notes of a document, within each group of notes.</summary>
    /// <param name="document">The document they belong to.</param>
    /// <param name="reading">Its text, markers and notes.</param>
    /// <param name="found">Takes ARC401 to ARC404.</param>
    /// <returns>The notes by first marker, then those nobody points at; of notes with the same label the first has the markers.</returns>
    public static IReadOnlyList<Footnote> Resolve(Document document, Reading reading, DiagnosticBag found)
    {
        var notes = reading.Notes.ToLookup(n => (n.Group, Key(n.Label)));
        var markers = reading.Markers.ToLookup(m => (m.Group, Key(m.Label)));
        var keys = markers.Select(g => g.Key).Concat(notes.Select(g => g.Key).Where(k => !markers.Contains(k)));
        var rows = new Rows(document, reading, found);
        foreach (var key in keys) rows.Add([.. markers[key]], [.. notes[key]]);
        ReportOrder(reading, found);
        return rows.Footnotes;
    }

    /// <summary>Labels are matched without regard to case; the figure forms of a number are one label.</summary>
    private static string Key(string label) => label.ToLowerInvariant();

    /// <summary>Numbers that fall behind one already marked are told; a note marked again is no disorder.</summary>
    private static void ReportOrder(Reading reading, DiagnosticBag found)
    {
        var highest = new Dictionary<int, int>();
        var seen = new HashSet<(int, int)>();
        foreach (var marker in reading.Markers)
        {
            if (!int.TryParse(marker.Label, out var number) || !seen.Add((marker.Group, number))) continue;
            var last = highest.GetValueOrDefault(marker.Group);
            if (number < last) found.Add(Rules.MarkerOutOfOrder, reading.Locate(marker.Span.Start), number, last);
            else highest[marker.Group] = number;
        }
    }

    private sealed class Rows(Document document, Reading reading, DiagnosticBag found)
    {
        private readonly Anchors _anchors = new();
        private readonly HashSet<string> _lost = [.. reading.Metadata.LostNotes.Select(Key)];

        public List<Footnote> Footnotes { get; } = [];

        public void Add(IReadOnlyList<Marker> markers, IReadOnlyList<NoteText> notes)
        {
            if (notes.Count == 0) Footnotes.Add(Missing(markers));
            for (var i = 0; i < notes.Count; i++) Footnotes.Add(Present(i == 0 ? markers : [], notes[i], notes[0], i > 0));
        }

        private Footnote Missing(IReadOnlyList<Marker> markers)
        {
            var first = markers[0];
            var known = _lost.Contains(Key(first.Label));
            found.Add(known ? Rules.NoteLost : Rules.NoteMissing, reading.Locate(first.Span.Start), first.Label);
            return Row(first.Label, null, markers, known: known);
        }

        private Footnote Present(IReadOnlyList<Marker> markers, NoteText note, NoteText first, bool doubled)
        {
            var at = reading.Locate(note.LabelSpan.Start);
            if (doubled) found.Add(Rules.NoteDoubled, at, note.Label, reading.Locate(first.LabelSpan.Start).Line);
            else if (markers.Count == 0) found.Add(Rules.NoteOrphaned, at, note.Label);
            return Row(note.Label, note.Span, markers, doubled: doubled);
        }

        /// <summary>The row of a note with these words; without any it is missing, and stands where its first marker does.</summary>
        private Footnote Row(string label, TextSpan? words, IReadOnlyList<Marker> markers, bool doubled = false, bool known = false)
        {
            var (name, span) = (NameOf(label), words ?? markers[0].Span);
            var footnote = new Footnote
            {
                Document = document,
                Ordinal = Footnotes.Count + 1,
                Label = label,
                Anchor = _anchors.Take($"fn-{name}"),
                Text = words?.In(reading.Text) ?? "",
                Span = span,
                Line = reading.Locate(span.Start).Line,
                Missing = words is null,
                Orphaned = markers.Count == 0,
                Doubled = doubled,
                KnownLost = known,
            };
            footnote.Markers.AddRange(markers.Select(m => new FootnoteMarker { Anchor = _anchors.Take($"fnref-{name}"), Span = m.Span }));
            return footnote;
        }

        /// <summary>A label as a fragment: signs become words.</summary>
        private static string NameOf(string label) => Slug.Of(40, label) is { Length: > 0 } name ? name
            : string.Join('-', label.Select(c => c switch { '*' => "star", '†' => "dagger", '‡' => "double-dagger", '§' => "section", _ => $"u{(int)c:x4}" }));
    }
}
