using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>
/// A document as every later room sees it, whatever its format: one text a person would read, and spans into it.
/// </summary>
/// <remarks>
/// <see cref="Text"/> is the text without markup: blocks are separated by line ends, markers stand in it as the source writes them
/// (<c>[12]</c>; formats with native notes write them so), and the notes follow at the end or stand where the source has them.
/// Every span of every room counts in it. <see cref="Locate"/> leads back to the line and column of the file.
/// </remarks>
public sealed class Reading
{
    private string? _prose;

    /// <summary>The file it was read from; <see cref="Locate"/> counts in it.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The name of the format that read it: <c>text</c>, <c>markdown</c>, …</summary>
    public required string Format { get; init; }

    /// <summary>The text as a person reads it.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the body, from top to bottom; the notes are not among them.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The markers, by place in the text, those inside notes included.</summary>
    public required IReadOnlyList<Marker> Markers { get; init; }

    /// <summary>The notes, in the order they stand in.</summary>
    public required IReadOnlyList<NoteText> Notes { get; init; }

    /// <summary>Emphasis and links, in order.</summary>
    public IReadOnlyList<Style> Styles { get; init; } = [];

    /// <summary>What front matter or a sidecar says.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>Pairs of offsets (in <see cref="Text"/>, in the file), ascending; between two pairs both advance alike. Empty when the two are the same.</summary>
    public IReadOnlyList<(int Text, int File)> Map { get; init; } = [];

    /// <summary>
    /// <see cref="Text"/> with every marker outside the notes' labels blanked out by spaces of the same length, and every kind of space made a plain one,
    /// so that sentences can be read across markers and every offset stays the same.
    /// </summary>
    public string Prose => _prose ??= Blank();

    /// <summary>The line and column in the file of an offset into <see cref="Text"/>.</summary>
    public Location Locate(int offset)
    {
        if (Map.Count == 0) return Source.Locate(offset);
        var (low, high) = (0, Map.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Map[middle].Text <= offset) low = middle;
            else high = middle - 1;
        }
        return Source.Locate(Math.Clamp(Map[low].File + Math.Max(0, offset - Map[low].Text), 0, Source.Content.Length));
    }

    /// <summary>The markers that stand inside a span, in order.</summary>
    public IEnumerable<Marker> MarkersIn(TextSpan span)
    {
        var (low, high) = (0, Markers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Markers[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < Markers.Count && Markers[low].Span.Start < span.End; low++) yield return Markers[low];
    }

    private string Blank()
    {
        var prose = Text.ToCharArray();
        for (var i = 0; i < prose.Length; i++)
            if (char.IsWhiteSpace(prose[i]) && prose[i] is not ('\n' or '\r')) prose[i] = ' ';
        foreach (var marker in Markers) Array.Fill(prose, ' ', marker.Span.Start, marker.Span.Length);
        return new string(prose);
    }
}
