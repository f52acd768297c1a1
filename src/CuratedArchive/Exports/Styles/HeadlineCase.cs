using System.Text;

namespace CuratedArchive.Exports;

/// <summary>Capitals in English titles as headlines have them: every word but articles, conjunctions and short prepositions.</summary>
/// <remarks>
/// A word that has a capital or figure already or is part of an address keeps its form: it is a name, or the writer's own. A title with a letter outside
/// ASCII in a word without a capital is taken for another language's, whose titles keep their capitals.
/// </remarks>
internal static class HeadlineCase
{
    private static readonly HashSet<string> Small =
    [
        "a", "about", "an", "and", "as", "at", "but", "by", "d", "de", "down", "for", "from", "in", "into", "l", "nor", "of", "on", "onto", "or", "over", "so",
        "the", "till", "to", "up", "van", "via", "von", "with", "yet",
    ];

    /// <summary>The title with its capitals.</summary>
    public static string Of(string title)
    {
        if (IsForeign(title)) return title;
        var set = new StringBuilder(title);
        var last = LastWord(title);
        for (var start = 0; start < title.Length;)
        {
            var end = EndOfWord(title, start);
            if (end > start && IsRaised(title, start, end, start == last)) set[start] = char.ToUpperInvariant(title[start]);
            start = end > start ? end : start + 1;
        }
        return set.ToString();
    }

    /// <summary>Whether a title is visibly not English: a word without a capital has a letter outside ASCII.</summary>
    public static bool IsForeign(string title) => title.Split(' ').Any(word => !word.Any(char.IsUpper) && word.Any(c => char.IsLetter(c) && !char.IsAscii(c)));

    private static bool IsRaised(string title, int start, int end, bool isLast)
    {
        var word = title[start..end];
        if (!char.IsAsciiLetterLower(word[0]) || word.Any(c => char.IsUpper(c) || char.IsDigit(c)) || IsInAddress(title, start)) return false;
        if (word == "sic" && start > 0 && title[start - 1] == '[') return false; // an editor's word, not the title's
        if (start == 0 || StartsSentence(title, start)) return true;
        return title[start - 1] is not ('.' or '@' or '#' or '_' or '&' or '=' or '’') && word.Length > 1 && (isLast || !Small.Contains(word));
    }

    private static bool StartsSentence(string title, int start)
    {
        var before = title.AsSpan(0, start).TrimEnd("‘“(['\"");
        return before.IsEmpty || before.EndsWith(" ") && before.TrimEnd(' ') is [.., '.' or '?' or '!' or ':'];
    }

    /// <summary>Whether the word stands in something like <c>https://example.org/page</c>.</summary>
    private static bool IsInAddress(string title, int at)
    {
        var from = title.LastIndexOf(' ', at) + 1;
        var to = title.IndexOf(' ', at) is var space and >= 0 ? space : title.Length;
        return title.AsSpan(from, to - from).Contains("://", StringComparison.Ordinal);
    }

    private static int EndOfWord(string title, int start)
    {
        var end = start;
        while (end < title.Length && (char.IsLetterOrDigit(title[end]) || end > start && title[end] is '’' or '\'' && end + 1 < title.Length && char.IsLetter(title[end + 1]))) end++;
        return end;
    }

    private static int LastWord(string title)
    {
        var end = title.Length;
        while (end > 0 && !char.IsLetterOrDigit(title[end - 1])) end--;
        while (end > 0 && (char.IsLetterOrDigit(title[end - 1]) || title[end - 1] is '’' or '\'')) end--;
        return end;
    }
}
