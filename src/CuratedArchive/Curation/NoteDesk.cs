using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Curation;

/// <summary>Puts the words of lost notes in, and reads the notes of the document again: what a supplied note cites is a source, and an "Ibid." behind it finds its work.</summary>
internal sealed class NoteDesk(Ledger ledger, Register register, DiagnosticBag found)
{
    /// <summary>The citations of a document, read anew when a note was supplied.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="footnotes">Its notes; those supplied get their words.</param>
    /// <param name="citations">Its citations as the importer read them.</param>
    /// <param name="decisions">What the curator supplies to this document.</param>
    public IReadOnlyList<Citation> Supply(Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations, IEnumerable<NoteDecision> decisions)
    {
        var supplied = new Dictionary<Footnote, Reading>();
        foreach (var decision in decisions)
            if (LostNote(decision, footnotes) is { } note) supplied[note] = Put(note, decision);
        if (supplied.Count == 0) return citations;
        Withdraw(reading, supplied.Keys);
        return CitationReader.Read(reading, footnotes, register, found, supplied);
    }

    private Footnote? LostNote(NoteDecision decision, IReadOnlyList<Footnote> footnotes)
    {
        var (head, note) = (decision.Head, footnotes.FirstOrDefault(f => f.Anchor == decision.Head.Anchor));
        if (note is null) ledger.Unplaced(head, $"{head.Document} has no note {head.Anchor}");
        else if (!note.Missing) ledger.Needless(head, $"the note {head.Place} is not lost");
        else if (note.Supplied is not null) ledger.Needless(head, $"the note {head.Place} is supplied already");
        else return note;
        return null;
    }

    /// <summary>The words as a text whose places are those of the curator's file.</summary>
    private Reading Put(Footnote note, NoteDecision decision)
    {
        note.Supplied = decision.Text;
        ledger.Enter(decision.Head, CorrectedTable.Footnote, decision.Head.Place, "text", null, decision.Text, decision.Evidence);
        var before = new string('\n', decision.Head.At.Line - 1);
        return new()
        {
            Source = new SourceText(decision.Head.At.File, before + decision.Text),
            Format = "text",
            Text = decision.Text,
            Blocks = [],
            Markers = [],
            Notes = [],
            Map = [(0, before.Length)],
        };
    }

    /// <summary>Takes back that the notes are lost, and what was found in the citations that are read again.</summary>
    private void Withdraw(Reading reading, IEnumerable<Footnote> supplied)
    {
        var lost = supplied.Select(f => reading.Locate(f.Span.Start)).ToHashSet();
        var file = reading.Source.Name;
        found.Withdraw(d => d.File == file && (d.Rule.StartsWith("ARC5", StringComparison.Ordinal)
            || (d.Rule == Rules.NoteMissing.Id || d.Rule == Rules.NoteLost.Id) && lost.Contains(new(d.File, d.Line, d.Column))));
    }
}
