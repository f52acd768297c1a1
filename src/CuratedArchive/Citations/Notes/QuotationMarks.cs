namespace CuratedArchive.Citations;

/// <summary>Pairs the quotation marks of a text.</summary>
internal static class QuotationMarks
{
    /// <summary>The quotations of a text, marks included, nested ones too, and whether a double mark was left without a partner.</summary>
    public static (IReadOnlyList<TextSpan> Pairs, bool Unbalanced) Pair(string text)
    {
        var (open, pairs, lost) = (new Stack<int>(), new List<TextSpan>(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (Opens(text, i, open.Count > 0 ? text[open.Peek()] : '\0')) open.Push(i);
            else if (!Closes(text[i])) continue;
            else if (open.Count > 0) pairs.Add(TextSpan.Between(open.Pop(), i + 1));
            else if (LostOpening(text, i, pairs) is { } pair)
            {
                pairs.Add(pair);
                lost = true;
            }
        }
        return pairs.Count == 0 && open.Count == 0 ? (Singles(text), false) : (pairs, lost || open.Count > 0);
    }

    /// <summary>The words between the marks, the marks and the comma or full stop in front of the closing one left out.</summary>
    public static TextSpan Words(string text, TextSpan quote)
    {
        var (start, end) = (quote.Start, quote.End);
        while (end > start && (IsMark(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || (text[end - 1] is ',' or '.' or ';' && !IsEllipsis(text, end)))) end--;
        while (start < end && (IsMark(text[start]) || char.IsWhiteSpace(text[start]))) start++;
        return TextSpan.Between(start, end < quote.End && EndsInnerQuote(text, start, end) ? end + 1 : end);
    }

    /// <summary>Whether a quotation can be a title: quoted words of a sentence begin in lower case, titles do not.</summary>
    public static bool IsTitle(string text, TextSpan quote) => Words(text, quote) is { Length: > 0 } words && !char.IsLower(text[words.Start]);

    private static bool IsEllipsis(string text, int end) => end >= 3 && text[(end - 3)..end] == "...";

    /// <summary>A single closing mark that ends a quotation within the quotation belongs to the words.</summary>
    private static bool EndsInnerQuote(string text, int start, int end) =>
        text[end] is '’' && text.AsSpan(start, end - start).Contains('‘') && text.AsSpan(start, end - start).LastIndexOf('‘') > text.AsSpan(start, end - start).LastIndexOf('’');

    private static bool IsMark(char c) => c is '“' or '”' or '"' or '„' or '«' or '»' or '‘' or '’' or '\'' or '‟';

    private static bool Opens(string text, int at, char innermost) => text[at] switch
    {
        '“' => innermost != '„',
        '„' or '«' or '‟' => true,
        '"' => innermost != '"',
        _ => false,
    };

    private static bool Closes(char c) => c is '”' or '"' or '»' or '“';

    /// <summary>A closing mark at the start of words, or one directly behind another, opens nothing and closes nothing.</summary>
    private static TextSpan? LostOpening(string text, int at, List<TextSpan> pairs)
    {
        if (text[at] is not ('”' or '"') || at == 0) return null;
        var from = pairs.Count > 0 ? pairs[^1].End : 0;
        for (var i = at - 1; i > from; i--)
            if (StartsBehind(text, i, from)) { from = i; break; }
        while (from < at && (char.IsWhiteSpace(text[from]) || text[from] is '.' or ',' or ';')) from++;
        from += Joint.LengthAt(text, from);
        return at - from > 3 ? TextSpan.Between(from, at + 1) : null;
    }

    private static bool StartsBehind(string text, int at, int from) =>
        char.IsWhiteSpace(text[at]) && at + 1 < text.Length
        && (text[at - 1] == ';' || (text[at - 1] == '.' && char.IsUpper(text[at + 1]) && at - from > 3 && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3])));

    private static List<TextSpan> Singles(string text)
    {
        var (pairs, open) = (new List<TextSpan>(), -1);
        for (var i = 0; i < text.Length; i++)
        {
            var boundary = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(';
            if (open < 0 && boundary && text[i] is '‘' or '\'') open = open < 0 && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) ? i : open;
            else if (open >= 0 && text[i] is '’' or '\'' && ClosesSingle(text, i))
            {
                pairs.Add(TextSpan.Between(open, i + 1));
                open = -1;
            }
        }
        return pairs;
    }

    /// <summary>An apostrophe is no closing mark: that one has a stop in front of it, or a stop, a bracket or nothing behind it.</summary>
    private static bool ClosesSingle(string text, int at) =>
        text[at - 1] is ',' or '.' or '?' or '!' || at + 1 == text.Length || text[at + 1] is ',' or '.' or ';' or ')' or ':' || text[(at + 1)..Math.Min(text.Length, at + 3)] == " (";
}
