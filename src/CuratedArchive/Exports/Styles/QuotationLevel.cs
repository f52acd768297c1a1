using System.Text;

namespace CuratedArchive.Exports;

/// <summary>Quotation marks inside a title as the style of the citation sets them, which may stand in quotation marks itself.</summary>
internal static class QuotationLevel
{
    /// <summary>American marks: double, and single inside them.</summary>
    public const string American = "“”‘’";

    /// <summary>British marks: single, and double inside them.</summary>
    public const string British = "‘’“”";

    /// <summary>The text in quotation marks.</summary>
    public static string Quote(string text, string marks) => marks[0] + Set(text, marks[2..] + marks[..2]) + marks[1];

    /// <summary>The text with the marks it has, single or double, straight or curly, set anew. A text whose marks do not pair stays as it is.</summary>
    /// <param name="text">The text; an apostrophe is no mark.</param>
    /// <param name="marks">Outer opening and closing, inner opening and closing.</param>
    public static string Set(string text, string marks)
    {
        var set = new StringBuilder(text.Length);
        Stack<char> open = new();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpening(text, i)) set.Append(marks[open.Count % 2 * 2]);
            else if (open.Count > 0 && IsClosing(text, i, open.Peek())) set.Append(marks[(open.Count - 1) % 2 * 2 + 1]);
            else set.Append(text[i] == '\'' ? '’' : text[i]);
            if (IsOpening(text, i)) open.Push(text[i]);
            else if (open.Count > 0 && IsClosing(text, i, open.Peek())) open.Pop();
        }
        return open.Count == 0 ? set.ToString() : text;
    }

    private static bool IsOpening(string text, int i) => text[i] is '“' or '‘'
        || text[i] is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or '(' or '[') && i + 1 < text.Length && text[i + 1] != ' ';

    private static bool IsClosing(string text, int i, char opening) => opening switch
    {
        '“' => text[i] == '”',
        '"' => text[i] == '"',
        '‘' => text[i] == '’' && EndsWord(text, i),
        _ => text[i] == '\'' && EndsWord(text, i),
    };

    private static bool EndsWord(string text, int i) => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
