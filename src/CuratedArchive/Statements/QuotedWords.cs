using CuratedArchive.Documents;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Statements;

/// <summary>The words between quotation marks, kept as they stand.</summary>
internal static class QuotedWords
{
    private const int LongestQuotation = 8000;

    private static readonly HashSet<string> Titling = ["entitled", "titled", "headlined", "captioned", "named", "dubbed"];

    /// <summary>The closing mark of the quotation that opens here, or null when it is not closed.</summary>
    public static int? CloseOf(string prose, int open)
    {
        if (prose[open] == '‘') return CloseOfSingle(prose, open);
        var marks = prose[open] switch { '“' => "”", '«' => "»", '„' => "“”", _ => "\"" };
        var close = prose.AsSpan(open + 1, Math.Min(LongestQuotation, prose.Length - open - 1)).IndexOfAny(marks);
        return close < 0 ? null : open + 1 + close;
    }

    /// <summary>
    /// British single marks: the closing one looks like an apostrophe, so it is the first behind which no letter follows; one behind a plural's s is passed over when
    /// another follows.
    /// </summary>
    private static int? CloseOfSingle(string prose, int open)
    {
        int? owner = null;
        for (var i = open + 2; i < Math.Min(prose.Length, open + LongestQuotation); i++)
        {
            if (prose[i] != '’' || (i + 1 < prose.Length && char.IsLetterOrDigit(prose[i + 1]))) continue;
            if (prose[i - 1] != 's' || i + 2 >= prose.Length || prose[i + 1] != ' ' || !char.IsLower(prose[i + 2])) return i;
            owner ??= i;
        }
        return owner;
    }

    /// <summary>The quotations of a sentence that quote speech: all but the titles of works.</summary>
    public static IReadOnlyList<string> Of(Reading reading, Sentence sentence, IReadOnlyList<Token> tokens) =>
        [.. tokens.Where((t, i) => t.Kind == TokenKind.Quote && !IsTitle(tokens, i)).Select(t => Inner(reading, sentence.Span.Start, t.Span))];

    /// <summary>Whether the quotation at this place is the title of a work: it stands behind <c>entitled</c> or the like.</summary>
    public static bool IsTitle(IReadOnlyList<Token> tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && tokens[before].Kind is TokenKind.Comma or TokenKind.Break && tokens[before].Text is "," or ":") before--;
        return before >= 0 && tokens[before].IsIn(Titling);
    }

    /// <summary>The words of a block that is nothing but a quotation, or null.</summary>
    public static string? Whole(Reading reading, Block block)
    {
        var text = block.Span.In(reading.Prose).TrimEnd();
        if (text.Length > 1 && text[0] is '“' or '"' or '«' or '‘' && CloseOf(text, 0) is { } close && close >= text.Length - 2)
            return reading.Text.Substring(block.Span.Start + 1, close - 1).Trim();
        return block is Quotation ? reading.Text.Substring(block.Span.Start, text.Length).Trim().Trim('“', '”', '"') : null;
    }

    private static string Inner(Reading reading, int start, TextSpan quote) => reading.Text.Substring(start + quote.Start + 1, quote.Length - 2).Trim();
}
