using System.Text;

namespace CuratedArchive.Exports;

/// <summary>Texts as .bib files carry them: UTF-8, with LaTeX's own characters escaped.</summary>
internal static class LatexText
{
    /// <summary>Escapes a text. An unescaped % would end the line for a reader, an open brace the whole file.</summary>
    /// <remarks>Readers count braces even behind a backslash, so braces that do not pair are spelled out.</remarks>
    public static string Escape(string text)
    {
        var paired = BracesPair(text);
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '&' or '%' or '_' or '#' or '$' => $"\\{c}",
                '{' => paired ? "\\{" : "\\textbraceleft{}",
                '}' => paired ? "\\}" : "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    /// <summary>Escapes a text that styles must neither divide nor write in small letters.</summary>
    public static string Whole(string text) => $"{{{Escape(text)}}}";

    /// <summary>An address is not escaped; what would break the entry is percent-encoded.</summary>
    public static string Address(string url) => url.Replace("{", "%7B").Replace("}", "%7D").Replace("\\", "%5C");

    /// <summary>Escapes a text and writes ranges of figures with two hyphens, which LaTeX sets as a dash.</summary>
    public static string WithRanges(string text)
    {
        var escaped = Escape(text);
        var ranges = new StringBuilder(escaped.Length + 2);
        for (var i = 0; i < escaped.Length; i++)
            ranges.Append(escaped[i] == '–' && i > 0 && char.IsAsciiDigit(escaped[i - 1]) && i + 1 < escaped.Length && char.IsAsciiDigit(escaped[i + 1])
                ? "--" : escaped[i].ToString());
        return ranges.ToString();
    }

    /// <summary>A list of names: persons as "Family, Given", everyone else in braces so that no reader divides them.</summary>
    public static string Names(IReadOnlyList<PersonName> names) => string.Join(" and ", names.Select(n =>
        n == PersonName.Others ? "others" : n.IsPerson ? $"{Escape(n.Family!)}, {Escape(n.Given!)}" : Whole(n.Literal)));

    private static bool BracesPair(string text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (open < 0) return false;
        }
        return open == 0;
    }
}
