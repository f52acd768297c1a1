using System.Text;

namespace CuratedArchive.Exports;

/// <summary>Texts as formats of one field a line can carry them.</summary>
internal static class OneLine
{
    /// <summary>The text with every run of white space and control characters as one space, and what no XML may hold (broken surrogates, U+FFFE, U+FFFF) as U+FFFD; null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return IsOneLine(text) ? text : Write(text);
    }

    /// <summary>Whether the text is as it should be already, as nearly all are.</summary>
    private static bool IsOneLine(string text)
    {
        var wasSpace = true;
        foreach (var c in text)
        {
            if (c == ' ' ? wasSpace : char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c >= 0xFFFE) return false;
            wasSpace = c == ' ';
        }
        return !wasSpace;
    }

    private static string? Write(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) line.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        var whole = line.ToString().TrimEnd(' ');
        return whole.Length > 0 ? whole : null;
    }
}
