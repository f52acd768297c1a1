using AngleSharp.Html.Parser;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Saved web pages: the article is found, what stands around it is dropped, notes are told by their links.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        if (HtmlDepth.Of(source.Content) is > HtmlDepth.Most and var depth) return ReadWords(source, depth, beside, found);
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Content);
        var draft = new Draft();
        if (page.Body is { } body)
        {
            var links = HtmlNotes.Of(body);
            new HtmlWalk(draft, links).Write(HtmlArticle.Find(body, links));
        }
        draft.HasHeadings = draft.Blocks.Exists(b => b is Heading);
        return draft.Finish(source, Name, beside.Or(HtmlMetadata.Read(page)), found);
    }

    /// <summary>The words of a page too deep to be built, read like text.</summary>
    private Reading ReadWords(SourceText source, int depth, Metadata beside, DiagnosticBag found)
    {
        found.Add(Rules.PageTooDeep, new(source.Name), depth);
        var draft = new Draft();
        RawHtml.Write(draft, source.Content, 0, asBlocks: true);
        draft.Blocks = new PlainBlocks(draft.Words(new(0, draft.Length))).Read();
        return draft.Finish(source, Name, beside, found);
    }
}
