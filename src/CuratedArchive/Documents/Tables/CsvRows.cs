namespace CuratedArchive.Documents;

/// <summary>A field of a CSV text.</summary>
/// <param name="Span">Its characters in the file, without the quotation marks around them.</param>
/// <param name="IsQuoted">Whether marks stood around them; then two marks inside stand for one.</param>
internal readonly record struct CsvField(TextSpan Span, bool IsQuoted)
{
    /// <summary>The words, with white space folded.</summary>
    public string Words(string text) => Blanks.Fold(IsQuoted ? Span.In(text).Replace("\"\"", "\"") : Span.In(text));
}

/// <summary>
/// The rows of a CSV text (RFC 4180) with the place of every field, which passages and findings need. Any text has rows: a mark that is not closed, or that words follow
/// behind its partner, is a character like others.
/// </summary>
internal static class CsvRows
{
    private const int LongestField = 20_000;

    /// <summary>The rows of a text; the separator is the semicolon or the tab where every line has one, else the comma.</summary>
    public static List<List<CsvField>> Of(string text)
    {
        var (rows, separator) = (new List<List<CsvField>>(), SeparatorOf(text));
        for (var at = 0; at < text.Length;)
        {
            var row = new List<CsvField>();
            for (var more = true; more; at += more ? 1 : 0)
            {
                var (field, end) = Field(text, at, separator);
                row.Add(field);
                (at, more) = (end, end < text.Length && text[end] == separator);
            }
            rows.Add(row);
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }
        return rows;
    }

    private static char SeparatorOf(string text)
    {
        var lines = Math.Max(1, text.Count('\n'));
        return text.Count('\t') >= lines ? '\t' : text.Count(';') >= lines && text.Count(',') < text.Count(';') ? ';' : ',';
    }

    private static (CsvField Field, int End) Field(string text, int start, char separator)
    {
        if (start < text.Length && text[start] == '"' && CloseOf(text, start) is { } close && (close + 1 == text.Length || EndsAt(text, close + 1, separator)))
            return (new(TextSpan.Between(start + 1, close), true), close + 1);
        var end = start;
        while (end < text.Length && !EndsAt(text, end, separator)) end++;
        return (new(TextSpan.Between(start, end), false), end);
    }

    private static bool EndsAt(string text, int at, char separator) => text[at] == separator || text[at] is '\n' or '\r';

    private static int? CloseOf(string text, int open)
    {
        for (var i = open + 1; i < text.Length && i - open < LongestField; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 == text.Length || text[i + 1] != '"') return i;
            i++;
        }
        return null;
    }
}
