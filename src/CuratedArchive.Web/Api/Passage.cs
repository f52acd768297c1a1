using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Api;

/// <summary>The place a fact is read from.</summary>
/// <param name="Document">The slug of the document.</param>
/// <param name="Line">The line in the document's file, from 1; null for words that a curator supplied.</param>
/// <param name="Start">Where the words begin in the document's text, in UTF-16 code units; null for words that a curator supplied.</param>
/// <param name="Length">How many UTF-16 code units they are; null for words that a curator supplied.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="Href">The place on the document's page, with the words as a text fragment.</param>
public sealed record Passage(string Document, int? Line, int? Start, int? Length, string Words, string Href)
{
    /// <summary>A place in a document's text.</summary>
    internal static Passage Of(string document, int line, TextSpan span, string words, string anchor) =>
        new(document, line, span.Start, span.Length, words, $"/documents/{document}#{TextFragment.Of(anchor, words)}");

    /// <summary>Words that a curator supplied for a note that is lost: the document's text does not have them.</summary>
    internal static Passage Supplied(string document, string words, string anchor) => new(document, null, null, null, words, $"/documents/{document}#{anchor}");
}
