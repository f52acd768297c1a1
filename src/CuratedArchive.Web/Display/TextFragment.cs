using System.Globalization;

namespace CuratedArchive.Web.Display;

/// <summary>The fragment that leads to words of a passage: browsers that know text fragments scroll to the words and mark them, others go to the passage (https://wicg.github.io/scroll-to-text-fragment/).</summary>
internal static class TextFragment
{
    private const string Directive = ":~:text=";
    private const int Whole = 10;
    private const int End = 5;
    private const int Fewest = 4;

    /// <summary>The fragment, without its <c>#</c>.</summary>
    /// <param name="anchor">The passage.</param>
    /// <param name="words">The words in it, as the document's text has them. Markers of notes stand otherwise on the page, so that no word with one is named, and that a few words alone name none: a browser takes the first place of the page that has them.</param>
    public static string Of(string anchor, string words)
    {
        var lines = words.Split(['\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Sum(l => WordsOf(l).Length) < Fewest) return anchor;
        var (first, last) = (WordsOf(lines[0]), WordsOf(lines[^1]));
        if (lines.Length == 1 && first.Length <= Whole && first.All(IsPlain)) return $"{anchor}{Directive}{Encode(first)}";
        var start = first.TakeWhile(IsPlain).Take(End).ToArray();
        var end = last.Reverse().TakeWhile(IsPlain).Take(End).Reverse().ToArray();
        if (start.Length == 0) return anchor;
        var parted = lines.Length > 1 || start.Length + end.Length <= first.Length;
        return $"{anchor}{Directive}{Encode(start)}{(end.Length > 0 && parted ? $",{Encode(end)}" : "")}";
    }

    private static string[] WordsOf(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPlain(string word) => !word.Any(c => c is '[' or ']' or '^' or '*' or '†' or '‡' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber);

    /// <summary>Percent-encoded; the hyphen too, which parts a prefix and a suffix from the words.</summary>
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D");
}
