using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CuratedArchive.Documents;

/// <summary>Markdown, with front matter, pipe tables and footnotes.</summary>
/// <remarks>
/// Definitions of notes are cut out of the source before it is parsed and marks are taken from the literals, so that orphaned, doubled and undefined ones are handed on
/// as the source has them; a finished tree would have dropped or merged them.
/// </remarks>
internal sealed class MarkdownFormat : IDocumentFormat
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".md", ".markdown"];

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        var front = FrontMatter.Of(source.Content);
        var metadata = front.Yaml.Length > 0 ? beside.Or(MetadataReader.Read(front.Yaml.In(source.Content), source, front.Yaml.Start, found)) : beside;
        var (body, definitions) = NoteDefinitions.Cut(source.Content, front.End);
        var draft = new Draft();
        var isFlat = Body(draft, body);
        foreach (var note in definitions) isFlat |= Write(draft, source.Content, note);
        if (isFlat) found.Add(Rules.MarkdownTooDeep, new(source.Name), MarkdownDepth.Most);
        draft.HasHeadings = draft.Blocks.Exists(b => b is Heading);
        return draft.Finish(source, Name, metadata, found);
    }

    /// <summary>Writes the blocks of the text; what the parser refuses as nested too deeply is read line by line.</summary>
    /// <returns>Whether something was nested too deeply to keep its form.</returns>
    private static bool Body(Draft draft, string body)
    {
        if (Parse(body) is not { } tree)
        {
            MarkdownDepth.Write(draft, body, 0);
            draft.Blocks = new PlainBlocks(draft.Words(new(0, draft.Length))).Read();
            return true;
        }
        var walk = new MarkdownWalk(draft, body, 0);
        walk.Blocks(tree);
        return walk.IsCut;
    }

    private static bool Write(Draft draft, string content, NoteDefinition note)
    {
        var label = draft.OpenLabel($"[{note.Label}]", note.At);
        var start = draft.Length;
        var words = note.Content.In(content);
        var (tree, walk) = (Parse(words), new MarkdownWalk(draft, words, note.Content.Start));
        if (tree is not null) walk.Words(tree);
        else MarkdownDepth.Write(draft, words, note.Content.Start);
        draft.Notes.Add(new(note.Label, draft.TrimmedFrom(start), label));
        return tree is null || walk.IsCut;
    }

    /// <summary>The tree, or null for a text that is nested too deeply to be built.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        if (MarkdownDepth.OfBlocks(text) > MarkdownDepth.MostBlocks || MarkdownDepth.OfBrackets(text) > MarkdownDepth.MostBrackets) return null;
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null; // The parser refuses what is nested more than a hundred deep.
        }
    }

    /// <summary>An indented line is text here and no code, as archives hold no programs.</summary>
    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseAutoLinks().UsePreciseSourceLocation();
        builder.BlockParsers.RemoveAll(p => p is IndentedCodeBlockParser);
        return builder.Build();
    }
}
