using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Statements;

/// <summary>Sentences that report what somebody said become statements: who, when, where, how, and the quoted words.</summary>
internal static class StatementReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text and blocks.</param>
    /// <param name="footnotes">Its notes, whose prose is read as well.</param>
    /// <param name="citations">What the notes cite: speaker, office, date and venue may stand only there.</param>
    /// <param name="register">States with their names and demonyms.</param>
    /// <param name="found">Takes findings of the series ARC6xx.</param>
    public static IReadOnlyList<Statement> Read(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations, Register register, DiagnosticBag found)
    {
        var rows = new StatementRows(document, reading, found);
        new StatementWalk(document, reading, new NoteEvidence(citations, document.State, register), new MarkedNotes(reading, footnotes), register, rows).Read([.. Passage.Of(reading, footnotes)]);
        return rows.Statements;
    }
}
