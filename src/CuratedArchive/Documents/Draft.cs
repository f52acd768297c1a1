using System.Text;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>A reading that is being written: text grows at its end, blocks, markers, notes and styles are spans of it.</summary>
internal sealed class Draft
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Text, int File)> _map = [];

    public List<Block> Blocks { get; set; } = [];

    /// <summary>Markers that the form itself declares.</summary>
    public List<Marker> Markers { get; } = [];

    /// <summary>Raised figures and signs: markers only where a note or their order says so.</summary>
    public List<Marker> Raised { get; } = [];

    /// <summary>Notes that the form itself declares.</summary>
    public List<NoteText> Notes { get; } = [];

    public List<Style> Styles { get; } = [];

    /// <summary>Whether the form declares headings; where it does not, they are told by their look.</summary>
    public bool HasHeadings { get; set; }

    public int Length => _text.Length;

    public char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Writes text.</summary>
    /// <param name="text">The characters, without line ends save those that are meant.</param>
    /// <param name="file">Where they stand in the file; negative for text the file does not have.</param>
    public void Append(ReadOnlySpan<char> text, int file = -1)
    {
        if (text.IsEmpty) return;
        if (file >= 0 && (_map.Count == 0 || _map[^1].File - _map[^1].Text != file - _text.Length)) _map.Add((_text.Length, file));
        _text.Append(text);
    }

    /// <summary>Writes a character.</summary>
    public void Append(char c, int file = -1) => Append([c], file);

    /// <summary>Begins a note: writes its label on a line of its own, and a space.</summary>
    /// <returns>Where the label stands.</returns>
    public TextSpan OpenLabel(string label, int file = -1)
    {
        if (Last != '\n') Append('\n');
        var start = Length;
        Append(label, file);
        Append(' ');
        return new(start, label.Length);
    }

    /// <summary>Takes back what was written behind an offset.</summary>
    public void CutBack(int length)
    {
        _text.Length = length;
        while (_map.Count > 0 && _map[^1].Text >= length && _map.Count > 1) _map.RemoveAt(_map.Count - 1);
    }

    /// <summary>The words between an offset and the end, without white space around them.</summary>
    public TextSpan TrimmedFrom(int start)
    {
        var end = _text.Length;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    public string Words(TextSpan span) => _text.ToString(span.Start, span.Length);

    /// <summary>Finishes the reading: notes, markers, tables and headings that the form does not declare are found by how they look.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="metadata">What is said about the document.</param>
    /// <param name="found">Takes ARC303.</param>
    public Reading Finish(SourceText source, string format, Metadata metadata, DiagnosticBag found)
    {
        var text = _text.ToString();
        Blocks = LabelledLines.Divide(text, Blocks);
        var zones = new NoteFinder(text, this).Find();
        var markers = new MarkerFinder(text, this, zones).Find();
        var unclear = new List<TextSpan>();
        var blocks = Captions.Attach(text, FlatTables.Rebuild(text, zones.Body, markers, unclear.Add), markers);
        var reading = new Reading
        {
            Source = source,
            Format = format,
            Text = text,
            Blocks = HasHeadings ? blocks : PlainHeadings.Find(text, blocks, markers),
            Markers = markers,
            Notes = zones.Notes,
            Styles = [.. Styles.Where(s => s.Span.Length > 0).OrderBy(s => s.Span.Start)],
            Metadata = metadata,
            Map = _map,
        };
        foreach (var run in unclear) found.Add(Rules.TableUnclear, reading.Locate(run.Start));
        return reading;
    }
}
