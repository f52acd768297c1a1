using AngleSharp.Html.Parser;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Saved web pages: the article is found, what stands around it is dropped, notes are told by their links.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
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
}
