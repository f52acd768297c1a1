using System.Text;
using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>Where the entries of a bibliography have their dates.</summary>
internal static partial class WorkDates
{
    /// <summary>Whether a text ends with a date, pages, a bracket with a date, or an address.</summary>
    public static bool EndsWithDate(string text)
    {
        var end = text.AsSpan().TrimEnd(" .,;").Length;
        var tail = text[Math.Max(0, end - 60)..end];
        return DatePhrase.Find(tail).Any(d => d.Span.End == tail.Length || tail[d.Span.End..] is ")" or "]") || Pages().IsMatch(tail) || Address().IsMatch(text[..end]);
    }

    /// <summary>Whether a part of an entry is a date and nothing else: "9 December 2016", "dated May 2004", "on 3 June 2010".</summary>
    public static DatePhrase? Whole(string part)
    {
        if (DatePhrase.Find(part).ToList() is not [.., var last]) return null;
        var rest = new StringBuilder(part);
        foreach (var phrase in DatePhrase.Find(part).Reverse()) rest.Remove(phrase.Span.Start, phrase.Span.Length);
        return Around().IsMatch(rest.ToString()) ? last : null;
    }

    [GeneratedRegex(@"(?:\bpp?\.\s*[0-9][0-9–\-, and]*|\b[Pp]aras?\.\s*[0-9–\-]+|[0-9]{1,4}[–\-][0-9]{1,4})$", RegexOptions.NonBacktracking)]
    private static partial Regex Pages();

    [GeneratedRegex(@"(?:https?://|www\.|bit\.ly/)\S+$", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    /// <summary>What may stand around a date that is a part of its own.</summary>
    [GeneratedRegex(
        @"^[\s,.()\[\]–—-]*(?:(?:dated|on|of|posted|published|issued|released|updated|last\s+updated|adopted|signed(?:\s+at)?|concluded|by\s+consensus|without\s+a\s+vote" +
        @"|opened\s+for\s+signature|entered\s+into\s+force|circa|Spring|Summer|Autumn|Fall|Winter|ca\.?|c\.|the|at|revised|delivered|submitted|sent|received|in|printed" +
        @"|[0-9]{1,2}[:.][0-9]{2}\s*(?:am|pm|a\.m\.|p\.m\.|AM|PM|GMT|EST|UTC)?)[\s,.()–—-]*)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Around();
}
