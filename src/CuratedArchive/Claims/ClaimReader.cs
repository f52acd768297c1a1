using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Sentences that assert a treaty position become claims, with the words that say it.</summary>
public static class ClaimReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text and blocks.</param>
    /// <param name="footnotes">Its notes, whose prose is read as well.</param>
    /// <param name="citations">What the notes cite: the resolution of a vote may stand only there.</param>
    /// <param name="register">States and treaties with their names.</param>
    /// <param name="found">Takes findings of the series ARC6xx.</param>
    public static IReadOnlyList<Claim> Read(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations, Register register, DiagnosticBag found)
    {
        var main = MainTreaty.Of(reading, register);
        var walk = new ClaimWalk(reading, footnotes, citations, register, new Discourse(register, main, document.State), found);
        var tables = new StatusTableReader(document, reading, register, found);
        var book = new ClaimBook(document, reading);
        foreach (var passage in Passage.Of(reading, footnotes))
            foreach (var assertion in passage.Block is Table table ? tables.Read(table) : walk.Read(passage)) book.Add(assertion, passage.Anchor);
        return book.Claims;
    }
}
