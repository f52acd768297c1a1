using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Text without markup: blocks, headings, tables and notes are told by their shape and place.</summary>
internal sealed class PlainTextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".txt", ".text"];

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        var draft = new Draft();
        CleanText.Write(source, draft);
        draft.Blocks = new PlainBlocks(draft.Words(new(0, draft.Length))).Read();
        return draft.Finish(source, Name, beside, found);
    }
}
