using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Sentences that assert a treaty position become claims, with the words that say it.</summary>
internal static class ClaimReader
{
    private const int HeadLength = 400;

    /// <summary>Reads one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text and blocks.</param>
    /// <param name="footnotes">Its notes, whose prose is read as well.</param>
    /// <param name="citations">What the notes cite: the resolution of a vote may stand only there.</param>
    /// <param name="register">States and treaties with their names.</param>
    /// <param name="found">Takes findings of the series ARC6xx.</param>
    public static IReadOnlyList<Claim> Read(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations, Register register, DiagnosticBag found)
    {
        var walk = new ClaimWalk(reading, footnotes, citations, register, new Discourse(register, MainTreaty.Of(reading, register), document.State, Sitting(document, reading), Today(document, reading)), found);
        var (book, titles) = (new ClaimBook(document, reading, []), new CitedTitles(reading, citations));
        foreach (var passage in Passage.Of(reading, footnotes))
            foreach (var assertion in walk.Read(passage).Where(a => !titles.Hold(passage.Footnote, a.Span))) book.Add(assertion, passage.Anchor);
        return book.Claims;
    }

    /// <summary>What news and press releases call “today” is the day of their dateline, or the day they bear.</summary>
    private static PartialDate? Today(Document document, Reading reading) =>
        document is { Kind: DocumentKind.News or DocumentKind.PressRelease, Date.IsDay: true } ? Dateline.Of(reading) ?? document.Date : null;

    /// <summary>A press release of the United Nations on a meeting bears the day of the meeting and, in its first lines, a symbol such as <c>GA/DIS/3540</c> or <c>SC/12161</c>.</summary>
    private static PartialDate? Sitting(Document document, Reading reading) =>
        document is { Kind: DocumentKind.PressRelease, Date.IsDay: true }
        && UnSymbol.Find(reading.Text[..Math.Min(reading.Text.Length, HeadLength)]).Any(m => UnSymbol.KindOf(m.Canonical) == SourceKind.PressRelease) ? document.Date : null;
}
