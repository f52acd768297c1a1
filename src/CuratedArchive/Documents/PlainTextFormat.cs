using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Text without markup: blocks, headings, tables and notes are told by their shape and place.</summary>
public sealed class PlainTextFormat : IDocumentFormat
{
    public string Name => "text";

    public IReadOnlyList<string> Endings => [".txt", ".text"];

    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        var draft = new Draft();
        CleanText.Write(source, draft);
        draft.Blocks = new PlainBlocks(draft.Words(new(0, draft.Length))).Read();
        return draft.Finish(source, Name, beside, found);
    }
}
