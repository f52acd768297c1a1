using System.Text;

namespace CuratedArchive.Exports;

/// <summary>One entry of a .bib file, one field a line: readers miss entries that stand on a single line.</summary>
internal sealed class BibEntry
{
    /// <summary>Fields that styles would divide at "and" or write in small letters if they were not in braces of their own.</summary>
    private static readonly HashSet<string> Undivided = ["address", "eventtitle", "institution", "location", "organization", "publisher", "series", "titleaddon"];

    private readonly StringBuilder _lines = new();

    /// <summary>Starts an entry with its authors and title.</summary>
    public BibEntry(string type, Reference reference)
    {
        _lines.Append($"@{type}{{{reference.Key},\n");
        if (reference.Authors is { Count: > 0 } names) Line("author", LatexText.Names(names));
        Line("title", LatexText.Whole(reference.Title));
    }

    /// <summary>Adds a field; null adds nothing.</summary>
    public BibEntry Add(string name, string? value)
    {
        if (value is not null) Line(name, Undivided.Contains(name) ? LatexText.Whole(value) : LatexText.WithRanges(value));
        return this;
    }

    /// <summary>Adds fields in their order.</summary>
    public BibEntry Add(IEnumerable<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields) Add(name, value);
        return this;
    }

    /// <summary>Ends the entry with its address.</summary>
    public string End(string? url)
    {
        if (url is not null) Line("url", LatexText.Address(url));
        return _lines.Append("}\n\n").ToString();
    }

    private void Line(string name, string value) => _lines.Append($"  {name} = {{{value}}},\n");
}
