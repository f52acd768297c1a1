using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The pages, chapters and paragraphs an entry points at, taken out of its words.</summary>
internal static partial class WorkPages
{
    private const string Figure = @"(?:[A-Z]?[0-9]+[a-z]?(?:/[0-9]+)?|[ivxlc]+)(?:\s?[–—‑-]\s?(?:[0-9]+[a-z]?|[ivxlc]+))?";

    /// <summary>The words that name a division.</summary>
    private const string DivisionName =
        @"(?:[Cc]h(?:apters?|s?\.)|[Pp]ara(?:graph)?s?\.?|[Ss]ec(?:tions?|\.)|[Pp]arts?|[Ff]orms?|[Aa]nnex(?:es)?|[Aa]rt(?:icle)?s?\.?|[Tt]ables?|[Cc]ol(?:umn)?s?\.?|[Ff]ootnotes?|[Ff]n\.|§+)";

    /// <summary>Takes the pages out; "pp." is dropped, the name of any other division is kept.</summary>
    /// <returns>The pages as written, or null.</returns>
    public static string? Take(WorkScrap scrap)
    {
        var rest = scrap.LeftWithMarks();
        foreach (var pattern in (Regex[])[Pages(), Division(), BehindImprint(), BehindTitle(), Volume()])
            foreach (Match match in pattern.Matches(rest))
            {
                var group = match.Groups["pages"];
                if (!scrap.Marks.IsOutside(group.Index)) continue;
                var length = WithoutDate(rest, group.Index, group.Value.TrimEnd('.', ',', ' '));
                scrap.Take(TextSpan.Between(char.IsAsciiDigit(match.Value[0]) ? group.Index : match.Index, group.Index + length));
                return scrap.Text.Substring(group.Index, length);
            }
        return null;
    }

    /// <summary>A list of pages does not take the day or the year of a date that follows it.</summary>
    private static int WithoutDate(string rest, int start, string list)
    {
        var behind = rest[(start + list.Length)..].TrimStart();
        var comma = list.LastIndexOf(',');
        if (comma < 0) return list.Length;
        var last = list[(comma + 1)..].Trim();
        var isDay = last.Length <= 2 && behind.Length > 2 && char.IsUpper(behind[0]) && char.IsLower(behind[1]);
        var isYear = last.Length == 4 && last[..2] is "19" or "20" && !list[..comma].Any(c => c is '–' or '-');
        return isDay || isYear ? comma : list.Length;
    }

    [GeneratedRegex($@"\bpp?\.\s*(?<pages>{Figure}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*){Figure})*)", RegexOptions.NonBacktracking)]
    private static partial Regex Pages();

    /// <summary>A division named by its word: "Ch. 3", "paras. 4–6", "Section 2.1", "Form B" of a transparency report.</summary>
    [GeneratedRegex(
        $@"(?:,|\.)\s*(?<pages>{DivisionName}\s*(?:[0-9]+[0-9.()a-z]*|[IVX]+|[A-J])(?:(?:\s?[–-]\s?|,\s*(?:and\s+)?|\s+and\s+)(?:[0-9]+[0-9.()]*|[A-J]\b))*" +
        @"|[Pp]reamble)\s*(?:[,.;]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Division();

    /// <summary>Bare pages behind the publisher and year in brackets, the form of the Chicago notes.</summary>
    [GeneratedRegex(@"[0-9]{4}\)(?:,|:)\s*(?<pages>[0-9]+(?:[–-][0-9]+)?(?:,\s*[0-9]+(?:[–-][0-9]+)?)*)\s*(?:[,.;]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex BehindImprint();

    /// <summary>Bare pages behind a short title in quotation marks, the form of the Chicago notes for a work cited before.</summary>
    [GeneratedRegex(@"[”""][,.]?\s+(?<pages>[0-9]{1,4}(?:[–-][0-9]+)?)\s*\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex BehindTitle();

    /// <summary>Pages behind the number of a volume: "17(2): 45–61".</summary>
    [GeneratedRegex(@"[0-9]\)?:\s*(?<pages>[0-9]+[–-][0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Volume();
}
