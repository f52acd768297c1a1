namespace CuratedArchive.Citations;

/// <summary>Quotation marks and brackets of a note: what they enclose is one thing and is never split.</summary>
/// <remarks>
/// Curly, straight, low and angle double marks pair up, nested ones too; single marks only where a text has no double ones. A closing mark whose opening mark is
/// lost encloses the words from the beginning of its sentence. An opening mark without a closing one encloses nothing.
/// </remarks>
internal sealed class Enclosures
{
    private readonly bool[] _inside;

    private Enclosures(string text, List<TextSpan> quotes, List<TextSpan> brackets, bool unbalanced)
    {
        (Quotes, Brackets, Unbalanced) = (quotes, brackets, unbalanced);
        _inside = new bool[text.Length];
        foreach (var span in quotes.Concat(brackets)) Array.Fill(_inside, true, span.Start, span.Length);
    }

    /// <summary>The outermost quotations, marks included, in order; none lies inside brackets.</summary>
    public IReadOnlyList<TextSpan> Quotes { get; }

    /// <summary>The outermost brackets, marks included, in order; none lies inside a quotation.</summary>
    public IReadOnlyList<TextSpan> Brackets { get; }

    /// <summary>Whether a double quotation mark has no partner.</summary>
    public bool Unbalanced { get; }

    /// <summary>Whether the character stands outside all marks and brackets.</summary>
    public bool IsOutside(int offset) => !_inside[offset];

    /// <summary>Reads the marks of a text, in one pass each.</summary>
    public static Enclosures Of(string text)
    {
        var (quotes, unbalanced) = QuotationMarks.Pair(text);
        var quoted = quotes.ToHashSet();
        var all = Outermost(quotes.Concat(BracketPairs(text))).ToLookup(quoted.Contains);
        return new(text, [.. all[true]], [.. all[false]], unbalanced);
    }

    /// <summary>The text with everything enclosed blanked out by spaces; offsets stay the same.</summary>
    public string Bare(string text)
    {
        var bare = text.ToCharArray();
        for (var i = 0; i < bare.Length; i++)
            if (_inside[i]) bare[i] = ' ';
        return new(bare);
    }

    /// <summary>The pieces between separators that stand outside all marks; empty ones are left out.</summary>
    /// <param name="text">The text the marks were read in.</param>
    /// <param name="isSeparator">Says of an offset how many characters separate there; 0 for none.</param>
    public IEnumerable<TextSpan> Split(string text, Func<int, int> isSeparator)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOutside(i) || isSeparator(i) is not (> 0 and var length)) continue;
            if (Trimmed.Of(text, TextSpan.Between(start, i)) is { Length: > 0 } piece) yield return piece;
            start = i + length;
            i = start - 1;
        }
        if (Trimmed.Of(text, TextSpan.Between(start, text.Length)) is { Length: > 0 } last) yield return last;
    }

    private static bool IsBracket(char c) => c is '(' or '[';

    private static List<TextSpan> BracketPairs(string text)
    {
        var (open, pairs) = (new Stack<int>(), new List<TextSpan>());
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBracket(text[i])) open.Push(i);
            else if (text[i] is ')' or ']' && open.Count > 0) pairs.Add(TextSpan.Between(open.Pop(), i + 1));
        }
        return pairs;
    }

    private static List<TextSpan> Outermost(IEnumerable<TextSpan> spans)
    {
        var outermost = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.Length))
            if (outermost.Count == 0 || span.Start >= outermost[^1].End) outermost.Add(span);
        return outermost;
    }
}
