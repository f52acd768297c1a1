namespace CuratedArchive.Exports;

/// <summary>A part of a citation. A part that says nothing is null, and then its delimiters and brackets go with it.</summary>
internal sealed class Phrase
{
    private const string Closing = "’”";
    private const string Stops = ".,;:!?";

    private readonly List<TextRun> _runs;

    private Phrase(IEnumerable<TextRun> runs) => _runs = [.. runs.Where(r => r.Text.Length > 0)];

    /// <summary>The text in roman, or null for none.</summary>
    public static Phrase? Of(string? text) => string.IsNullOrEmpty(text) ? null : new([new(text)]);

    /// <summary>The text in italics, or null for none.</summary>
    public static Phrase? Italic(string? text) => string.IsNullOrEmpty(text) ? null : new([new(text, Italic: true)]);

    /// <summary>The parts that say something, with the delimiter between them.</summary>
    /// <param name="delimiter">A stop or comma in front of it moves into quotation marks, and is left out where a stop stands already.</param>
    /// <param name="parts">The parts.</param>
    public static Phrase? Join(string delimiter, params Phrase?[] parts)
    {
        Phrase? whole = null;
        foreach (var part in parts.OfType<Phrase>())
        {
            if (whole is null) whole = new(part._runs);
            else whole.Append(delimiter, part._runs);
        }
        return whole;
    }

    /// <summary>The phrase between two marks.</summary>
    public Phrase Within(string before, string after) => new([new(before), .. _runs, new(after)]);

    /// <summary>The phrase and what ends a citation.</summary>
    public CitationText End(string end)
    {
        Append(end, []);
        return new(Merged());
    }

    private void Append(string delimiter, IEnumerable<TextRun> more)
    {
        if (delimiter.StartsWith('.') || delimiter.StartsWith(',')) delimiter = Stop(delimiter);
        if (delimiter.Length > 0) _runs.Add(new(delimiter));
        _runs.AddRange(more);
    }

    /// <summary>Sets the stop of a delimiter where it belongs.</summary>
    /// <returns>What of the delimiter still has to follow.</returns>
    private string Stop(string delimiter)
    {
        var last = _runs[^1];
        var bare = last.Text.TrimEnd(Closing.ToCharArray());
        var quoted = bare.Length < last.Text.Length && bare.Length > 0 && last.Text[^1] == '”';
        var before = quoted ? bare : last.Text;
        var stands = delimiter[0] == '.' ? before[^1] is '.' or '!' or '?' : quoted && Stops.Contains(before[^1]) || before[^1] == ',';
        if (stands) return delimiter[1..];
        if (!quoted) return delimiter;
        _runs[^1] = last with { Text = bare + delimiter[0] + last.Text[bare.Length..] };
        return delimiter[1..];
    }

    private List<TextRun> Merged()
    {
        List<TextRun> merged = [];
        foreach (var run in _runs)
            if (merged.Count > 0 && merged[^1].Italic == run.Italic) merged[^1] = run with { Text = merged[^1].Text + run.Text };
            else merged.Add(run);
        return merged;
    }
}
