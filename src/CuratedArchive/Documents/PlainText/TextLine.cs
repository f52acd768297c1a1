namespace CuratedArchive.Documents;

/// <summary>A line with words in it.</summary>
/// <param name="Span">The words, without white space around them.</param>
/// <param name="Indent">How many columns stand before them; a tab counts as four.</param>
/// <param name="AfterBlank">Whether an empty line, or the beginning, stands above it.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank)
{
    /// <summary>The lines of a text that have words.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var blank = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var words = Blanks.Trim(text, TextSpan.Between(start, end));
            if (words.Length > 0) lines.Add(new(words, IndentOf(text, start, words.Start), blank));
            blank = words.Length == 0;
            start = end + 1;
        }
        return lines;
    }

    private static int IndentOf(string text, int start, int end)
    {
        var columns = 0;
        for (var i = start; i < end; i++) columns += text[i] == '\t' ? 4 : 1;
        return columns;
    }
}

/// <summary>White space around and inside words.</summary>
internal static class Blanks
{
    /// <summary>The part of a span without white space around it.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>The words with every run of white space made one space.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
