using CuratedArchive.Documents;

namespace CuratedArchive.Citations;

/// <summary>What the form of a document says about the words of one note: which are in italics, which are linked and where to.</summary>
internal sealed class NoteStyles
{
    private readonly string _text;
    private readonly List<Style> _styles;

    /// <param name="reading">The document.</param>
    /// <param name="note">The words of the note in it.</param>
    public NoteStyles(Reading reading, TextSpan note)
    {
        _text = note.In(reading.Text);
        _styles = [.. reading.Styles.Skip(FirstIn(reading.Styles, note)).TakeWhile(s => s.Span.Start < note.End)
            .Where(s => note.Contains(s.Span)).Select(s => s with { Span = new(s.Span.Start - note.Start, s.Span.Length) })];
    }

    /// <summary>The note with marks in place of the first and last letter of titles that are set off without them, so that a verb or a stop in such a title splits nothing.</summary>
    public string Masked()
    {
        var masked = _text.ToCharArray();
        foreach (var style in _styles.Where(s => s.Kind != StyleKind.Strong && IsSentenceLike(s.Span.In(_text))))
            (masked[style.Span.Start], masked[style.Span.End - 1]) = ('“', '”');
        return new(masked);
    }

    /// <summary>The words in italics or linked within a stretch of the note, counted from its start; addresses are left out.</summary>
    public List<TextSpan> Emphasis(TextSpan within) =>
        [.. _styles.Where(s => s.Kind != StyleKind.Strong && within.Contains(s.Span) && s.Span.Length > 3 && !IsAddress(s.Span.In(_text)))
            .Select(s => new TextSpan(s.Span.Start - within.Start, s.Span.Length))];

    /// <summary>The first address that words of a stretch are linked to. An address written out is read with the words around it: inside quotation marks it belongs to a title.</summary>
    public string? Link(TextSpan within) =>
        _styles.Find(s => s.Kind == StyleKind.Link && within.Contains(s.Span) && IsHttp(s) && !IsAddress(s.Span.In(_text)))?.Address;

    /// <summary>Whether a stretch is little more than a link.</summary>
    public bool IsLink(TextSpan stretch) => LinkIn(stretch) is { } link && link.Span.Length * 10 >= stretch.Length * 6;

    private Style? LinkIn(TextSpan within) =>
        _styles.Find(s => s.Kind == StyleKind.Link && within.Contains(s.Span) && IsHttp(s));

    private static bool IsHttp(Style style) => style.Address?.StartsWith("http", StringComparison.Ordinal) == true;

    private static bool IsSentenceLike(string words) =>
        char.IsUpper(words[0]) && words.Count(c => c == ' ') >= 3 && !words.AsSpan().ContainsAny("“”\"«»")
        && (Prose.HasVerb(words) || words.Contains(';') || words.Contains(". ", StringComparison.Ordinal) || words[^1] is '?' or '!');

    private static bool IsAddress(string words) => words.Contains("://", StringComparison.Ordinal) || words.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>The first style that begins in the note, found by halving: they are in order.</summary>
    private static int FirstIn(IReadOnlyList<Style> styles, TextSpan note)
    {
        var (low, high) = (0, styles.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (styles[middle].Span.Start < note.Start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
