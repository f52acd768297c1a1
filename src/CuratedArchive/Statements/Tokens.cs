namespace CuratedArchive.Statements;

/// <summary>Cuts a sentence into words and marks; quotations and brackets stay whole, so that nothing inside them is taken for the sentence's own words.</summary>
internal static class Tokens
{
    private const int LongestBracket = 4000;

    private static readonly HashSet<string> Shortened = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Adm", "Amb", "Sen", "Rep", "Gov", "Hon", "Brig", "St", "Jr", "Sgt"];

    /// <summary>The tokens of a sentence, in order.</summary>
    public static List<Token> Of(string prose)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < prose.Length;)
        {
            var (kind, end) = Next(prose, i);
            if (kind is { } k) tokens.Add(new(k, TextSpan.Between(i, end), prose[i..end]));
            i = end;
        }
        return tokens;
    }

    private static (TokenKind? Kind, int End) Next(string prose, int at) => prose[at] switch
    {
        '“' or '"' or '«' or '„' or '‘' when QuotedWords.CloseOf(prose, at) is { } close => (TokenKind.Quote, close + 1),
        '(' or '[' when CloseOf(prose, at) is { } close => (TokenKind.Bracket, close + 1),
        ',' => (TokenKind.Comma, at + 1),
        ';' or ':' or '—' or '.' or '?' or '!' or '…' => (TokenKind.Break, at + 1),
        '–' or '-' when IsSpaced(prose, at) => (TokenKind.Break, at + 1),
        var c when char.IsLetterOrDigit(c) => (TokenKind.Word, EndOfWord(prose, at)),
        _ => (null, at + 1),
    };

    private static bool IsSpaced(string prose, int at) => at > 0 && prose[at - 1] == ' ' && at + 1 < prose.Length && prose[at + 1] == ' ';

    private static int? CloseOf(string prose, int open)
    {
        var (mark, depth) = (prose[open] == '(' ? ')' : ']', 0);
        for (var i = open; i < Math.Min(prose.Length, open + LongestBracket); i++)
        {
            if (prose[i] == prose[open]) depth++;
            else if (prose[i] == mark && --depth == 0) return i;
        }
        return null;
    }

    private static int EndOfWord(string prose, int start)
    {
        var i = start;
        while (i < prose.Length && (char.IsLetterOrDigit(prose[i]) || IsInnerMark(prose, i))) i++;
        if (i < prose.Length && prose[i] is '’' or '\'' && prose[i - 1] == 's') return i + 1;
        return i < prose.Length && prose[i] == '.' && TakesStop(prose[start..i]) ? i + 1 : i;
    }

    /// <summary>An apostrophe, hyphen or figure's comma between two characters of a word; a full stop between two letters of an abbreviation.</summary>
    private static bool IsInnerMark(string prose, int at)
    {
        if (at + 1 >= prose.Length || !char.IsLetterOrDigit(prose[at + 1])) return false;
        return prose[at] switch
        {
            '’' or '\'' or '-' or '‑' or '‐' => true,
            ',' or '.' when char.IsDigit(prose[at - 1]) => char.IsDigit(prose[at + 1]),
            '.' => char.IsUpper(prose[at - 1]) && char.IsUpper(prose[at + 1]) && (at < 2 || !char.IsLetter(prose[at - 2])),
            _ => false,
        };
    }

    private static bool TakesStop(string word) =>
        word.Length == 1 && char.IsUpper(word[0]) || word.Contains('.') || Shortened.Contains(word);
}
