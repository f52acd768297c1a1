namespace CuratedArchive.Documents;

/// <summary>Where the sentences of English prose begin and end.</summary>
/// <remarks>
/// A full stop, question or exclamation mark ends a sentence when white space and a capital, figure or opening mark follow, or the prose ends; closing marks belong to the
/// sentence they close. No sentence ends inside double quotation marks that are closed later in the same prose, behind an abbreviation, an initial or inside brackets.
/// </remarks>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "brig", "amb", "hon", "rev", "st", "sen", "rep", "gov", "jr", "sr",
        "no", "nos", "vol", "vols", "p", "pp", "ed", "eds", "para", "paras", "art", "arts", "ch", "fig", "cf", "vs", "e.g", "i.e", "approx", "ca", "dept",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "etc", "op", "loc", "cit", "al",
    };

    /// <summary>Splits prose into sentences.</summary>
    /// <param name="prose">The text, markers blanked out (see <see cref="Reading.Prose"/>).</param>
    /// <param name="span">The part of it to split; a line end inside it is a space.</param>
    /// <returns>The sentences in order, without the white space around them; together they hold every word of the span.</returns>
    public static IEnumerable<TextSpan> Split(string prose, TextSpan span)
    {
        var quoted = QuotedRanges(prose, span);
        var (start, brackets, quote) = (span.Start, 0, 0);
        for (var i = span.Start; i < span.End; i++)
        {
            if (quote < quoted.Count && i >= quoted[quote].End) quote++;
            if (prose[i] is '(' or '[') brackets++;
            if (prose[i] is ')' or ']' && brackets > 0) brackets--;
            if (prose[i] is not ('.' or '?' or '!' or '…')) continue;
            var inside = quote < quoted.Count && quoted[quote].Contains(i);
            var end = i + 1;
            while (end < span.End && prose[end] is '.' or '?' or '!' or '”' or '"' or '’' or '\'' or ')' or ']' && end < span.End) end++;
            if (inside && end < quoted[quote].End) continue;
            if (brackets > 0 && !prose[i..end].Contains(')')) continue;
            if (!EndsHere(prose, span, i, end)) continue;
            if (Trim(prose, TextSpan.Between(start, end)) is { Length: > 0 } sentence) yield return sentence;
            (start, brackets) = (end, 0);
            i = end - 1;
        }
        if (Trim(prose, TextSpan.Between(start, span.End)) is { Length: > 0 } last) yield return last;
    }

    private static bool EndsHere(string prose, TextSpan span, int mark, int end)
    {
        if (end >= span.End) return true;
        if (!char.IsWhiteSpace(prose[end])) return false;
        var next = end;
        while (next < span.End && char.IsWhiteSpace(prose[next])) next++;
        if (next >= span.End) return true;
        if (!(char.IsUpper(prose[next]) || char.IsDigit(prose[next]) || char.GetUnicodeCategory(prose[next]) == System.Globalization.UnicodeCategory.OtherLetter
            || prose[next] is '“' or '"' or '‘' or '(' or '[' or '«' or '„' or '@' or '*')) return false;
        return prose[mark] != '.' || !IsAbbreviation(prose, span, mark, next);
    }

    private static bool IsAbbreviation(string prose, TextSpan span, int mark, int next)
    {
        var start = mark;
        while (start > span.Start && (char.IsLetter(prose[start - 1]) || (prose[start - 1] == '.' && start - 1 > span.Start && char.IsLetter(prose[start - 2])))) start--;
        var word = prose[start..mark];
        if (word.Length == 1 && char.IsUpper(word[0])) return char.IsUpper(prose[next]) && word != "I";
        if (IsInitials(word) && (start == span.Start || prose[Math.Max(0, start - 2)] is '.' or '!' or '?' or '\n')) return char.IsUpper(prose[next]);
        if (!Abbreviations.Contains(word)) return false;
        // A figure behind "No." or "p." goes on; a month or a title goes on before a name or a figure; "etc." and "al." end before a capital.
        return word.ToLowerInvariant() is not ("etc" or "al" or "inc" or "ltd" or "co" or "corp" or "jr" or "sr" or "cit")
            && (!word.Equals("no", StringComparison.OrdinalIgnoreCase) || char.IsDigit(prose[next]));
    }

    /// <summary>The initials of a person's first names, as a sentence may begin with them: <c>A.B. Miller said</c>.</summary>
    private static bool IsInitials(string word) => word is [_, '.', _] && char.IsUpper(word[0]) && char.IsUpper(word[2]);

    private static List<TextSpan> QuotedRanges(string prose, TextSpan span)
    {
        var ranges = new List<TextSpan>();
        var open = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            if (prose[i] == '“' || (prose[i] == '"' && open < 0)) open = open < 0 ? i : open;
            else if (prose[i] is '”' or '"' && open >= 0)
            {
                ranges.Add(TextSpan.Between(open, i + 1));
                open = -1;
            }
        }
        return ranges;
    }

    private static TextSpan Trim(string prose, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(prose[start])) start++;
        while (end > start && char.IsWhiteSpace(prose[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
