using System.Text.Encodings.Web;
using System.Text.Unicode;
using CuratedArchive.Documents;

namespace CuratedArchive.Footnotes;

/// <summary>
/// The body of a document as HTML. Every element, attribute and address is made here and every word is encoded, so that nothing of the source's own markup survives.
/// </summary>
internal static class DocumentHtml
{
    /// <summary>Writes the blocks of a reading; the notes are not among them.</summary>
    /// <param name="reading">The text and its blocks.</param>
    /// <param name="document">Its sections and tables, for their fragments.</param>
    /// <param name="footnotes">The notes its markers point at.</param>
    public static string Of(Reading reading, Document document, IReadOnlyList<Footnote> footnotes) => new BlockHtml(reading, document, new InlineHtml(reading, footnotes)).Write();

    /// <summary>Encodes text for elements and attributes.</summary>
    internal static string Encode(string text) => Encoder.Encode(text);

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(new TextEncoderSettings(UnicodeRanges.All));
}
