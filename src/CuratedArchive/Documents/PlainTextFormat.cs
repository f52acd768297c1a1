using System.Text.RegularExpressions;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Text without markup: a line is a block, <c>[n]</c> a marker, a line that begins with <c>[n]</c> a note.</summary>
public sealed partial class PlainTextFormat : IDocumentFormat
{
    public string Name => "text";

    public IReadOnlyList<string> Endings => [".txt", ".text"];

    public Reading Read(SourceText source, DiagnosticBag found)
    {
        var (blocks, markers, notes) = (new List<Block>(), new List<Marker>(), new List<NoteText>());
        foreach (Match line in Line().Matches(source.Content))
        {
            var span = new TextSpan(line.Index, line.Length);
            if (NoteLine().Match(line.Value) is { Success: true } note)
            {
                notes.Add(new(note.Groups[1].Value, TextSpan.Between(line.Index + note.Length, span.End), new(line.Index, note.Groups[1].Length + 2)));
                continue;
            }
            markers.AddRange(MarkerInText().Matches(line.Value).Select(m => new Marker(m.Groups[1].Value, new(line.Index + m.Index, m.Length))));
            blocks.Add(line.Length < 60 && char.IsLetterOrDigit(line.Value[^1]) ? new Heading(span, 1) : new Paragraph(span));
        }
        return new Reading { Source = source, Format = Name, Text = source.Content, Blocks = blocks, Markers = markers, Notes = notes };
    }

    [GeneratedRegex(@"\S[^\r\n]*")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\[([0-9]+)\]\s*")]
    private static partial Regex NoteLine();

    [GeneratedRegex(@"\[([0-9]+)\]")]
    private static partial Regex MarkerInText();
}
