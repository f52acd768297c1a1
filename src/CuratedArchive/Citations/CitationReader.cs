using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>The text of notes becomes citations. Never throws, never loses words: what is no citation is the note's comment.</summary>
internal static class CitationReader
{
    /// <summary>Reads the notes of one document in order and sets their comments.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="footnotes">Its notes, in order.</param>
    /// <param name="register">States and their names, for authors and places.</param>
    /// <param name="found">Takes findings of the series ARC5xx.</param>
    /// <param name="supplied">For missing notes whose words a curator supplied, those words as a text of their own.</param>
    public static IReadOnlyList<Citation> Read(
        Reading reading, IReadOnlyList<Footnote> footnotes, Register register, DiagnosticBag found, IReadOnlyDictionary<Footnote, Reading>? supplied = null)
    {
        var references = new BackReferences(footnotes);
        var citations = new List<Citation>();
        foreach (var footnote in footnotes.Where(f => f.Words is not null))
            citations.AddRange(new NoteReader(supplied?.GetValueOrDefault(footnote) ?? reading, footnote, register, references, found).Read());
        return citations;
    }
}
