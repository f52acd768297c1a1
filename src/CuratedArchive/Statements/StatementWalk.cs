using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Statements;

/// <summary>Goes through a document sentence by sentence, remembering who spoke before.</summary>
internal sealed class StatementWalk(Document document, Reading reading, NoteEvidence evidence, MarkedNotes marked, Register register, StatementRows rows)
{
    /// <summary>What runs on for longer is a list or a table, and no sentence.</summary>
    private const int LongestSentence = 20_000;

    private readonly Antecedents _antecedents = new(document.State, new FullNames(reading.Prose));
    private readonly SayingReader _sayings = new(document, evidence);

    /// <summary>Reads the passages of a document in order.</summary>
    public void Read(IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Footnote is not null) _antecedents.Leave();
            var next = i + 1 < passages.Count && passages[i + 1].Footnote is null ? passages[i + 1] : null;
            if (Read(passages[i], next)) i++;
        }
    }

    /// <summary>Reads a passage.</summary>
    /// <returns>Whether the next one was read with it, because it is the quotation this one leads up to.</returns>
    private bool Read(Passage passage, Passage? next)
    {
        var sentences = passage.Block is Paragraph caption && PictureCredits.Is(caption.Span.In(reading.Prose).Trim()) ? [] : Sentence.Of(reading, passage);
        _sayings.Enter();
        _antecedents.Enter();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Span.Length > LongestSentence) continue;
            var wording = new Wording(sentences[i].Prose, register);
            var block = i == sentences.Count - 1 && sentences[i].Prose.EndsWith(':') && next?.Block is { } b ? QuotedWords.Whole(reading, b) : null;
            Read(sentences[i], i > 0 ? sentences[i - 1] : null, wording, block is null ? null : next, block);
            if (block is not null) return true;
        }
        return false;
    }

    private void Read(Sentence sentence, Sentence? before, Wording wording, Passage? next, string? block)
    {
        _antecedents.Mention(wording);
        var reader = new SpeakerReader(wording, register, _antecedents);
        var finder = new ReportFinder(wording, reader, _antecedents);
        var reports = finder.Find();
        var quotes = QuotedWords.Of(reading, sentence, wording.Tokens);
        IReadOnlyList<Footnote> notes = next is null ? marked.Of(sentence) : [.. marked.Of(sentence), .. marked.In(next.Span)];
        if (before is not null && reports.Count > 0 && Phrases.PointsBack(wording.Tokens))
        {
            (sentence, quotes) = (before, QuotedWords.Of(reading, before, Tokens.Of(before.Prose)));
            reports = [.. reports.Select(r => r with { Speaker = r.Speaker with { State = r.Speaker.State ?? _antecedents.StateHere } })];
        }
        else if (reports.Count == 0) reports = WithoutVerb(wording, notes, quotes);
        foreach (var report in reports) Add(sentence, wording, report, block is null ? quotes : [.. quotes, block], notes);
        if (reports.Count == 0 && finder.Main is { } main) Pass(wording, main);
    }

    /// <summary>A sentence that reports nothing still says who is spoken of, and which resolution a body adopted.</summary>
    private void Pass(Wording wording, Speaker main)
    {
        _antecedents.Hear(main);
        if (main is { State: null, Organization: not null, Paper: null } && wording.Tokens.Exists(t => t.Is("resolution")))
            _antecedents.Remember(new("resolution", main, DatePhrase.Find(wording.Prose).Select(d => (PartialDate?)d.Date).FirstOrDefault(), StatementKind.Wrote, null));
    }

    private void Add(Sentence sentence, Wording wording, Report report, IReadOnlyList<string> quotes, IReadOnlyList<Footnote> notes)
    {
        var saying = _sayings.Of(sentence, wording, report, notes, _antecedents);
        rows.Add(sentence, saying, quotes, [.. notes.Select(n => n.Label)]);
        if (!report.Speaker.IsUnknown) _antecedents.Hear(report.Speaker with { Paper = null });
        foreach (var noun in Backreference.NounsOf(wording, report)) _antecedents.Remember(new(noun, saying.Speaker, saying.Date, saying.Kind, saying.Venue));
    }

    /// <summary>A quotation without a verb of reporting is its source's: that of the speech its note cites, or the one who spoke in the sentence before.</summary>
    private IReadOnlyList<Report> WithoutVerb(Wording wording, IReadOnlyList<Footnote> notes, IReadOnlyList<string> quotes)
    {
        if (quotes.Any(q => q.Count(c => c == ' ') >= 3 && !evidence.IsTitle(notes, q)) && evidence.SpeechOf(notes) is { } speech
            && !IsCitation(wording)) return [new(speech.Author, StatementKind.Said, 0)];
        return wording.Tokens.TrueForAll(t => t.Kind is TokenKind.Quote or TokenKind.Break) && quotes.Any(q => q.Count(c => c == ' ') >= 4) && (_sayings.Last ?? _sayings.Above) is { } last
            ? [new(last.Speaker, last.Kind, 0)] : [];
    }

    /// <summary>A sentence of a note that begins with a title or with the kind of a work is a citation, not prose.</summary>
    private static bool IsCitation(Wording wording) =>
        wording.Tokens[0].Kind == TokenKind.Quote || wording.Tokens[0].Role == WordRole.Paper || wording.Tokens.Count > 1 && wording.Tokens[1].Kind == TokenKind.Comma;
}
