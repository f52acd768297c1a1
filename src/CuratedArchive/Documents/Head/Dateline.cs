using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>What stands in front of the first sentence of a news story: the place, the day and the agency, as far as each is there.</summary>
/// <param name="Date">The day; its year is often left out.</param>
/// <param name="Agency">The news agency that tells the story.</param>
/// <param name="IsBracketed">Whether the whole stands in brackets, as organisations write it: <c>(Geneva, May 3, 2012) –</c>.</param>
internal sealed partial record Dateline(PartialDate? Date, string? Agency, bool IsBracketed)
{
    private const int Longest = 90;
    private const int ShortestLead = 60;
    private const int MostWordsOfPlace = 6;

    /// <summary>
    /// The dateline that a paragraph begins with, or null: <c>GENEVA, 3 May 2012 –</c>, <c>(Geneva, May 3, 2012) –</c>, <c>GENEVA (Agency) -</c>,
    /// <c>GENEVA, May 3. /AGENCY/.</c> A place alone is one only in capitals or with another beside it: <c>GENEVA —</c>,
    /// <c>GENEVA, Switzerland —</c>, <c>Geneva/Oslo —</c>.
    /// </summary>
    public static Dateline? Of(string line)
    {
        if (line.Length < ShortestLead || End().Match(line) is not { Success: true, Index: > 2 and <= Longest } end) return null;
        var words = line[..(end.Index + (end.Value[0] is ')' or '/' ? 1 : 0))].Trim();
        var (bracketed, agency) = (words[0] == '(', AgencyIn(ref words));
        var date = DatePhrase.Find(words).FirstOrDefault(d => d.Date is { Month: not null, Day: not null });
        var place = date is null ? words : words[..date.Span.Start];
        if (date is not null && words.AsSpan(date.Span.End).Trim(" ).,").Length > 0 || !IsPlace(place)) return null;
        return date is not null || agency is not null || bracketed || place.Contains('/') || !place.Split(',')[0].Any(char.IsLower) ? new(date?.Date, agency, bracketed) : null;
    }

    /// <summary>Takes the agency off the end: <c>(Agency)</c>, <c>/AGENCY/</c>.</summary>
    private static string? AgencyIn(ref string words)
    {
        if (Agencies().Match(words) is not { Success: true, Index: > 2 } match || match.Groups["name"].Value is var name && DatePhrase.Find(name).Any()) return null;
        words = words[..match.Index].TrimEnd();
        return name;
    }

    private static bool IsPlace(string place)
    {
        var words = place.Trim(' ', '(', ')', ',', '.').Split((char[])[' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWordsOfPlace && words[0].Length > 1 && words.All(w => char.IsUpper(w[0]) || w is "and" or "de" or "la" or "of" or "al")
            && words.All(w => !w.AsSpan().ContainsAnyInRange('0', '9'));
    }

    /// <summary>A dash with space around it, a long one without, or the stop behind an agency between strokes.</summary>
    [GeneratedRegex(@"\s[–—―-]{1,2}\s|[—―]\s?|\)[–-]{1,2}\s|/\.\s", RegexOptions.NonBacktracking)]
    private static partial Regex End();

    [GeneratedRegex(@"\s*(?:\((?<name>\p{Lu}[\p{L}&. ]{1,28})\)|/(?<name>\p{Lu}[\p{L}& ]{1,28})/)$", RegexOptions.NonBacktracking)]
    private static partial Regex Agencies();
}
