using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>A definition of a note in Markdown: <c>[^12]: text</c>.</summary>
/// <param name="Label">The label.</param>
/// <param name="At">Where the definition begins in the file.</param>
/// <param name="Content">Its words with their markup; lines that go on are set in or follow at once.</param>
internal sealed record NoteDefinition(string Label, int At, TextSpan Content);

/// <summary>Cuts the definitions of notes out of Markdown, wherever they stand: at the margin, in a list or in a quotation.</summary>
internal static partial class NoteDefinitions
{
    /// <summary>The text with the definitions, and all before <paramref name="from"/>, blanked out, so that every offset stays; and the definitions.</summary>
    public static (string Body, IReadOnlyList<NoteDefinition> Definitions) Cut(string content, int from)
    {
        var body = content.ToCharArray();
        var definitions = new List<NoteDefinition>();
        Blank(body, 0, from);
        foreach (Match match in Definition().Matches(content))
        {
            if (match.Index < from || (definitions.Count > 0 && match.Index < definitions[^1].Content.End)) continue;
            var start = match.Index + match.Length;
            var end = EndOf(content, start);
            definitions.Add(new(match.Groups["label"].Value, match.Index, Blanks.Trim(content, TextSpan.Between(start, end))));
            Blank(body, match.Index, end);
        }
        return (new string(body), definitions);
    }

    /// <summary>The end of a definition: a line that begins another one, or that comes behind an empty line and is not set in.</summary>
    private static int EndOf(string content, int start)
    {
        var (end, blank) = (LineEnd(content, start), false);
        for (var at = Next(content, end); at < content.Length; at = Next(content, LineEnd(content, at)))
        {
            var line = content.AsSpan(at, LineEnd(content, at) - at);
            if (line.IsWhiteSpace()) { blank = true; continue; }
            var indented = line.StartsWith("    ") || line[0] == '\t';
            if ((blank && !indented) || Definition().IsMatch(line) || (!indented && line[0] is '#' or '|')) break;
            (end, blank) = (at + line.Length, false);
        }
        return end;
    }

    private static int LineEnd(string content, int at) => content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found ? at + found : content.Length;

    private static int Next(string content, int end) => end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? end + 2 : end + 1;

    private static void Blank(char[] text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text[i] is not ('\n' or '\r')) text[i] = ' ';
    }

    [GeneratedRegex(@"^[ \t]*(?:[-*+>][ \t]+|[0-9]{1,3}[.)][ \t]+)?\[\^(?<label>[^\]\s\[]{1,40})\]:[ \t]*", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Definition();
}
