using System.Net;
using System.Text.RegularExpressions;

namespace CuratedArchive.Web.Display;

/// <summary>An outermost element of a document's body, and the notes first marked in it.</summary>
/// <param name="Html">The element, safe since the import.</param>
/// <param name="Notes">The notes, which stand beside it in the margin.</param>
public sealed record NotedBlock(string Html, IReadOnlyList<NoteView> Notes);

/// <summary>A document's body with its notes, cut so that notes can stand level with the paragraph that marks them.</summary>
/// <param name="Blocks">The body, from top to bottom.</param>
/// <param name="Rest">The notes that nothing in the body marks.</param>
/// <param name="Count">How many notes there are.</param>
/// <param name="Crowded">Whether the notes, written out, would run far below the text they belong to.</param>
public sealed partial record NotedText(IReadOnlyList<NotedBlock> Blocks, IReadOnlyList<NoteView> Rest, int Count, bool Crowded)
{
    private const double RoomForALetterOfText = 0.4;
    private const double RoomForALetterOfANote = 0.4;
    private const double RoomForANote = 25;
    private const double MostOverhang = 1.4;

    /// <summary>The same a level lower, for a page that sets the document under a heading of its own.</summary>
    public NotedText Demoted() => this with { Blocks = [.. Blocks.Select(b => b with { Html = Heading().Replace(b.Html, tag => $"{tag.Groups[1].Value}{char.GetNumericValue(tag.Groups[2].Value[0]) + 1}") })] };

    /// <summary>Lays the notes of a document beside its body.</summary>
    /// <param name="html">The body: well-formed elements, made at import.</param>
    /// <param name="notes">The notes, in order.</param>
    public static NotedText Of(string html, IReadOnlyList<NoteView> notes)
    {
        var waiting = notes.ToDictionary(n => n.Anchor);
        var sources = notes.ToDictionary(n => n.Anchor, SourceLinks.Of);
        var blocks = Outermost(html).Select(block => new NotedBlock(SourceLinks.Add(block, sources), [.. Marked(block, waiting)])).ToList();
        return new(blocks, [.. notes.Where(n => waiting.ContainsKey(n.Anchor))], notes.Count, IsCrowded(html, notes));
    }

    /// <summary>Compares the room that text and notes need side by side; the weights are pixels as a browser was seen to set them.</summary>
    private static bool IsCrowded(string html, IReadOnlyList<NoteView> notes)
    {
        var text = html.Length - Tag().Matches(html).Sum(t => t.Length);
        return notes.Sum(n => RoomForANote + (n.Text.Length * RoomForALetterOfANote)) > MostOverhang * text * RoomForALetterOfText;
    }

    private static IEnumerable<NoteView> Marked(string block, Dictionary<string, NoteView> waiting)
    {
        foreach (Match link in LinkToNote().Matches(block))
            if (waiting.Remove(Uri.UnescapeDataString(WebUtility.HtmlDecode(link.Groups[1].Value)), out var note)) yield return note;
    }

    private static IEnumerable<string> Outermost(string html)
    {
        var (start, depth) = (0, 0);
        foreach (Match tag in Tag().Matches(html))
        {
            if (IsVoid(tag.Groups[2].Value)) continue;
            depth += tag.Groups[1].Length == 0 ? 1 : -1;
            if (depth > 0) continue;
            yield return html[start..(tag.Index + tag.Length)];
            (start, depth) = (tag.Index + tag.Length, 0);
        }
        if (!string.IsNullOrWhiteSpace(html[start..])) yield return html[start..];
    }

    private static bool IsVoid(string element) => element is "br" or "hr" or "img" or "wbr" or "col";

    [GeneratedRegex(@"<(/?)([a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(</?h)([2-5])")]
    private static partial Regex Heading();

    [GeneratedRegex("href=\"#(fn-[^\"]+)\"")]
    private static partial Regex LinkToNote();
}
