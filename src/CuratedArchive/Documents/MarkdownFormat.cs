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
        new MarkdownWalk(draft, body, 0).Blocks(Parse(body));
        foreach (var note in definitions) Write(draft, source.Content, note);
        draft.HasHeadings = draft.Blocks.Exists(b => b is Heading);
        return draft.Finish(source, Name, metadata, found);
    }

    private static void Write(Draft draft, string content, NoteDefinition note)
    {
        var label = draft.OpenLabel($"[{note.Label}]", note.At);
        var start = draft.Length;
        var words = note.Content.In(content);
        new MarkdownWalk(draft, words, note.Content.Start).Words(Parse(words));
        draft.Notes.Add(new(note.Label, draft.TrimmedFrom(start), label));
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser refuses what is nested too deeply; the lines are then read as they stand.
            return Markdown.Parse(string.Concat(text.Select(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '.' or ',' or ';' or '(' or ')' ? c : ' ')), Pipeline);
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
