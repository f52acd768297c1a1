using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Prose that leads to a work in the same sentence: "For details on …, see Work", "… comes from the following sources: Work".</summary>
internal static partial class LeadingProse
{
    /// <summary>How many characters stand in front of the work; 0 when no prose leads to one.</summary>
    public static int LengthOf(string text, Enclosures marks)
    {
        foreach (Match match in Turn().Matches(text))
        {
            var at = match.Groups["turn"].Index;
            if (at == 0 || !marks.IsOutside(at) || IsWork(text[..at])) continue;
            var from = match.Groups["colon"].Success ? match.Index + match.Length : at;
            if (WorkEvidence.IsIn(text[(from + Joint.LengthAt(text, from))..])) return from;
        }
        return QuotedWork(text, marks);
    }

    /// <summary>The words of the prose, without the comma that parts it from the work.</summary>
    public static TextSpan Comment(string text, int length)
    {
        while (length > 0 && (char.IsWhiteSpace(text[length - 1]) || text[length - 1] is ',' or ';')) length--;
        return new(0, length);
    }

    private static bool IsWork(string text) => WorkEvidence.IsIn(text);

    /// <summary>A sentence with a verb that runs into a title, its container and a date: "… according to “Title,” Newspaper, 3 May 2010".</summary>
    private static int QuotedWork(string text, Enclosures marks)
    {
        if (marks.Quotes is not [.., var last] || last.Start == 0 || last.End + 2 >= text.Length || !Prose.HasVerb(text[..last.Start])) return 0;
        var tail = text[last.End..].TrimStart(',', ' ');
        return text[last.End - 2] is ',' && tail.Length > 0 && char.IsUpper(tail[0]) && !Prose.HasVerb(tail) && WorkDates.EndsWithDate(tail) ? last.Start : 0;
    }

    [GeneratedRegex(
        @"(?:[,;(]|\bplease)\s*(?<turn>see\b)|^For\s[^,;:“”""]{1,200}?\s(?<turn>see)\s|(?<colon>(?:sources?|following|include|including|from|in)(?<turn>:)\s+)", RegexOptions.NonBacktracking)]
    private static partial Regex Turn();
}
