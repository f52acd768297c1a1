using System.Buffers;

namespace CuratedArchive.Documents;

/// <summary>How the label of a note, or a marker, is dressed.</summary>
internal enum NoteDress
{
    /// <summary><c>[12]</c>, <c>[^12]:</c></summary>
    Bracket,

    /// <summary><c>12.</c></summary>
    Dot,

    /// <summary><c>12)</c></summary>
    HalfParenthesis,

    /// <summary><c>(12)</c></summary>
    Parentheses,

    /// <summary><c>12</c> and a space.</summary>
    Bare,

    /// <summary><c>¹²</c> or <c>^12</c></summary>
    Raised,

    /// <summary><c>*</c>, <c>†</c></summary>
    Sign,

    /// <summary><c>^</c> without a number, as encyclopedias print their back-links; the notes count by themselves.</summary>
    BackLink,
}

/// <summary>A label at the beginning of a line or block.</summary>
/// <param name="Label">The label itself: <c>12</c>, <c>iv</c>, <c>*</c>; empty for a bare back-link.</param>
/// <param name="Dress">How it is dressed.</param>
/// <param name="Span">The label with its dress.</param>
internal readonly record struct NoteLabel(string Label, NoteDress Dress, TextSpan Span)
{
    private const int LongestFigure = 4;
    private const string Signs = "*†‡§¶#";
    private static readonly SearchValues<char> SignValues = SearchValues.Create(Signs);
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("ivxlc");
    private const string RaisedFigures = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The number the label is, or null for letters and signs.</summary>
    public int? Number => int.TryParse(Label, out var number) ? number : null;

    public static bool IsSign(char c) => Signs.Contains(c);

    /// <summary>The figure a raised figure stands for, or -1.</summary>
    public static int RaisedFigure(char c) => RaisedFigures.IndexOf(c);

    /// <summary>Whether a text is a label: up to four figures, a roman number in small letters, one small letter, or signs.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) =>
        !text.IsEmpty && ((text.Length <= LongestFigure && !text.ContainsAnyExceptInRange('0', '9'))
            || (text.Length <= 8 && !text.ContainsAnyExcept(RomanFigures)) || (text.Length == 1 && char.IsAsciiLetterLower(text[0]))
            || (text.Length <= 4 && !text.ContainsAnyExcept(SignValues)));

    /// <summary>Reads the label a span begins with; null when it begins with none.</summary>
    public static NoteLabel? At(string text, TextSpan span)
    {
        if (span.Length < 2) return null;
        var from = span.Start;
        if (text[from] == '*' && from + 2 < span.End && text[from + 1] == ' ' && char.IsAsciiDigit(text[from + 2])) from += 2;
        return text[from] switch
        {
            '[' => Bracketed(text, span, from),
            '(' => Parenthesized(text, span, from),
            '^' => Caret(text, span, from),
            '<' => Tagged(text, span, from),
            >= '0' and <= '9' => Figures(text, span, from),
            >= 'a' and <= 'z' => Roman(text, span, from),
            var c when IsSign(c) => Sign(text, span, from),
            var c when RaisedFigure(c) >= 0 => Raised(text, span, from),
            _ => null,
        };
    }

    private static NoteLabel? Bracketed(string text, TextSpan span, int from)
    {
        var start = from + 1 < span.End && text[from + 1] == '^' ? from + 2 : from + 1;
        var end = text.IndexOf(']', start, Math.Min(10, span.End - start));
        if (end < 0 || !IsLabel(text.AsSpan(start, end - start))) return null;
        var label = text[start..end];
        return new(label, NoteDress.Bracket, TextSpan.Between(span.Start, Behind(text, end + 1, span.End, ':')));
    }

    private static NoteLabel? Parenthesized(string text, TextSpan span, int from)
    {
        var end = text.IndexOf(')', from, Math.Min(8, span.End - from));
        return end > 0 && IsLabel(text.AsSpan(from + 1, end - from - 1)) && IsSpace(text, end + 1, span.End)
            ? new(text[(from + 1)..end], NoteDress.Parentheses, TextSpan.Between(span.Start, end + 1)) : null;
    }

    /// <summary><c>&lt;sup&gt;12&lt;/sup&gt;</c>, as pages copied into plain text leave it.</summary>
    private static NoteLabel? Tagged(string text, TextSpan span, int from)
    {
        const string Open = "<sup>", Close = "</sup>";
        if (!span.In(text).StartsWith(Open, StringComparison.OrdinalIgnoreCase)) return null;
        var end = text.IndexOf(Close, from, Math.Min(24, span.End - from), StringComparison.OrdinalIgnoreCase);
        if (end < 0 || text[(from + Open.Length)..end].Trim('[', ']', ' ') is not { } label || !IsLabel(label)) return null;
        return new(label, NoteDress.Raised, TextSpan.Between(span.Start, end + Close.Length));
    }

    private static NoteLabel? Caret(string text, TextSpan span, int from)
    {
        var end = EndOfFigures(text, from + 1, span.End);
        if (end > from + 1) return new(text[(from + 1)..end], NoteDress.Raised, TextSpan.Between(span.Start, Behind(text, end, span.End, '^')));
        return IsSpace(text, from + 1, span.End) ? new("", NoteDress.BackLink, TextSpan.Between(span.Start, BackLinks(text, from + 1, span.End))) : null;
    }

    private static NoteLabel? Figures(string text, TextSpan span, int from)
    {
        var end = EndOfFigures(text, from, span.End);
        if (end == span.End || end - from > LongestFigure) return null;
        var label = text[from..end];
        if (text[end] is '.' or ':' && end + 1 < span.End && !char.IsAsciiDigit(text[end + 1])) return Dotted(text, span, label, end + 1);
        if (text[end] is ')' or ']') return new(label, NoteDress.HalfParenthesis, TextSpan.Between(span.Start, end + 1));
        return end - from < LongestFigure && (char.IsWhiteSpace(text[end]) || IsCapitalized(text, end, span.End) || text[end] is '“' or '"')
            ? new(label, NoteDress.Bare, TextSpan.Between(span.Start, end)) : null;
    }

    /// <summary><c>12.</c>, also with the back-link that encyclopedias print behind the number.</summary>
    private static NoteLabel Dotted(string text, TextSpan span, string label, int end)
    {
        var next = end;
        while (next < span.End && char.IsWhiteSpace(text[next])) next++;
        if (next < span.End && text[next] is '^' or '↑') end = BackLinks(text, next + 1, span.End);
        return new(label, NoteDress.Dot, TextSpan.Between(span.Start, end));
    }

    /// <summary>A roman number or a letter: <c>iv.</c>, <c>a)</c></summary>
    private static NoteLabel? Roman(string text, TextSpan span, int from)
    {
        var end = from;
        while (end < span.End && "ivxlc".Contains(text[end])) end++;
        if (end == from) end++;
        if (end == from || end == span.End || end - from > 8 || text[end] is not ('.' or ')') || !IsSpace(text, end + 1, span.End)) return null;
        return text[end] == '.' ? Dotted(text, span, text[from..end], end + 1) : new(text[from..end], NoteDress.HalfParenthesis, TextSpan.Between(span.Start, end + 1));
    }

    private static NoteLabel? Sign(string text, TextSpan span, int from)
    {
        var end = from;
        while (end < span.End && text[end] == text[from]) end++;
        return end - from > 4 || end == span.End ? null : new(text[from..end], NoteDress.Sign, TextSpan.Between(span.Start, end));
    }

    private static NoteLabel? Raised(string text, TextSpan span, int from)
    {
        var (end, label) = (from, "");
        while (end < span.End && label.Length < LongestFigure && RaisedFigure(text[end]) is >= 0 and var figure) (end, label) = (end + 1, label + figure);
        return end == span.End ? null : new(label, NoteDress.Raised, TextSpan.Between(span.Start, end));
    }

    /// <summary>Behind the letters of several back-links: <c>^ a b c</c>.</summary>
    private static int BackLinks(string text, int at, int end)
    {
        while (at + 2 < end && char.IsWhiteSpace(text[at]) && char.IsAsciiLetterLower(text[at + 1]) && char.IsWhiteSpace(text[at + 2])
            && !(text[at + 1] == 'a' && char.IsAsciiLetterLower(text[Math.Min(at + 3, end - 1)]) && at + 4 < end && char.IsAsciiLetterLower(text[at + 4]))) at += 2;
        return at;
    }

    private static bool IsCapitalized(string text, int at, int end) => char.IsUpper(text[at]) && at + 1 < end && char.IsLower(text[at + 1]);

    private static int EndOfFigures(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int Behind(string text, int at, int end, char sign) => at < end && text[at] == sign ? at + 1 : at;

    private static bool IsSpace(string text, int at, int end) => at < end && char.IsWhiteSpace(text[at]);
}
