namespace CuratedArchive.Citations;

/// <summary>Spans and pieces without what stands around their words.</summary>
internal static class Trimmed
{
    /// <summary>The span without the white space at its ends.</summary>
    public static TextSpan Of(string text, TextSpan span) => Of(text, span, static c => char.IsWhiteSpace(c));

    /// <summary>The span without white space, commas, semicolons and colons at its ends.</summary>
    public static TextSpan OfStops(string text, TextSpan span) => Of(text, span, static c => char.IsWhiteSpace(c) || c is ',' or ';' or ':');

    /// <summary>The words without white space, stops and lone brackets at their ends; an initial or abbreviation keeps its full stop.</summary>
    /// <returns>The words, or null when none are left.</returns>
    public static string? Words(string? text)
    {
        if (text is null) return null;
        var words = text.Trim().Trim(',', ';', ':', ' ', ' ').Trim();
        if (words.EndsWith('.') && !EndsInInitial(words)) words = words[..^1].TrimEnd();
        return words.Length == 0 || words is "." or "-" or "–" or "()" ? null : words;
    }

    private static bool EndsInInitial(string words) => words.Length >= 2 && char.IsUpper(words[^2]) && (words.Length == 2 || words[^3] is '.' or ' ');

    private static TextSpan Of(string text, TextSpan span, Func<char, bool> isEdge)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && isEdge(text[start])) start++;
        while (end > start && isEdge(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
