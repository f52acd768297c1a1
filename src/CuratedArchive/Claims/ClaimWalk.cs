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
    private IReadOnlyList<Assertion> _pending = [];
    private string? _heading;

    /// <summary>What a passage asserts.</summary>
    public IReadOnlyList<Assertion> Read(Passage passage)
    {
        if (passage.Block is Heading) Head(passage);
        discourse.Begin(passage.Footnote?.Label);
        if (passage.Block is Table table) return [.. Status(table), .. Labelled(table, passage).SelectMany(Read)];
        _figures.Begin();
        var assertions = new List<Assertion>();
        foreach (var sentence in SentencesOf(passage)) assertions.AddRange(Read(sentence));
        return assertions;
    }

    private void Head(Passage heading)
    {
        _heading = TreatyIn(heading.Span);
        discourse.IsUnderTreaty = _heading is not null;
        discourse.IsInGroup = Groups.IsName(SentenceChunks.Of(SentencesOf(heading)[0], register));
    }

    private string? TreatyIn(TextSpan words) => register.TreatyNames.FindAll(words.In(reading.Prose)).Select(t => t.Meaning.Code).FirstOrDefault();

    private List<Assertion> Status(Table table)
    {
        var status = new StatusTable(table, (table.Caption is { } caption ? TreatyIn(caption) : null) ?? _heading ?? discourse.Main, register);
        var assertions = status.Read().ToList();
        if (assertions.Count > 0)
            foreach (var stranger in status.Strangers()) found.Add(Rules.ParticipantUnknown, reading.Locate(stranger.Span.Start), stranger.Text);
        return assertions;
    }

    /// <summary>Rows that are a label with what it says read like a line of text: <c>Status: Signatories: 108. Parties: 112</c>.</summary>
    private IEnumerable<Sentence> Labelled(Table table, Passage passage) =>
        from row in table.Rows
        where row.Count == 2 && row[0].Text.EndsWith(':')
        let span = row[1].Span
        select new Sentence(span, span.In(reading.Prose), [], passage);

    private IReadOnlyList<Sentence> SentencesOf(Passage passage) => passage.Block is Heading
        ? [new(passage.Span, passage.Span.In(reading.Prose), [.. reading.MarkersIn(passage.Span).Select(m => m.Label)], passage)]
        : Sentence.Of(reading, passage);

    private IReadOnlyList<Assertion> Read(Sentence sentence)
    {
        var s = SentenceChunks.Of(sentence, register);
        _figures.Read(s);
        if (Listed(s) is { Count: > 0 } listed) return listed;
        if (sentence.Passage.Block is Paragraph && BareStatus.Read(s, discourse) is { Count: > 0 } bare) return bare;
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
        return [.. _pending.SelectMany(p => s.All.SelectMany(c => c.States).Select(x => p with { State = x.Iso3, Span = s.Sentence.Span }))];
    }
}
