using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Walks a document passage by passage and sentence by sentence, and carries what one sentence leaves to the next.</summary>
internal sealed class ClaimWalk(Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations, Register register, Discourse discourse, DiagnosticBag found)
{
    private readonly Votes _votes = new(register, citations.ToLookup(c => c.Footnote.Label), footnotes.GroupBy(f => f.Label).ToDictionary(g => g.Key, g => g.First()));
    private readonly Dictionary<string, Assertion> _unnamed = [];
    private readonly ListFigures _figures = new(reading, found);
    private Assertion? _pending;

    /// <summary>What a passage asserts.</summary>
    public IReadOnlyList<Assertion> Read(Passage passage)
    {
        if (passage.Block is Table) return [];
        discourse.Begin(passage.Footnote?.Label);
        _figures.Begin();
        var assertions = new List<Assertion>();
        foreach (var sentence in SentencesOf(passage)) assertions.AddRange(Read(sentence));
        return assertions;
    }

    private IReadOnlyList<Sentence> SentencesOf(Passage passage) => passage.Block is Heading
        ? [new(passage.Span, passage.Span.In(reading.Prose), [.. reading.MarkersIn(passage.Span).Select(m => m.Label)], passage)]
        : Sentence.Of(reading, passage);

    private IReadOnlyList<Assertion> Read(Sentence sentence)
    {
        var s = SentenceChunks.Of(sentence, register);
        _figures.Read(s);
        if (Listed(s) is { Count: > 0 } listed) return listed;
        var reader = new SentenceReader(s, discourse, _votes);
        var assertions = reader.Read();
        _pending = reader.Pending;
        if (reader.Unnamed is { } unnamed && sentence.Passage.Footnote is null)
            foreach (var label in sentence.NoteLabels) _unnamed.TryAdd(label, unnamed);
        return assertions;
    }

    /// <summary>A list that gives the States an earlier sentence left out: the lines behind its colon, or the note at its end.</summary>
    private List<Assertion> Listed(SentenceChunks s)
    {
        if (!StateList.Is(s)) return [];
        if (s.Sentence.Passage.Footnote is { } note)
            return _unnamed.TryGetValue(note.Label, out var unnamed) ? [.. s.All.SelectMany(c => c.States).Select(x => unnamed with { State = x.Iso3 })] : [];
        return _pending is { } pending ? [.. s.All.SelectMany(c => c.States).Select(x => pending with { State = x.Iso3, Span = s.Sentence.Span })] : [];
    }
}
