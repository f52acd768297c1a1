using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Works that a note joins without a semicolon: "Work, date, and Work, date", "Work, cited in Work".</summary>
internal static partial class JoinedWorks
{
    /// <summary>The works of a chunk; the chunk itself when it holds one.</summary>
    public static IEnumerable<TextSpan> Split(string text, Enclosures marks)
    {
        var start = 0;
        foreach (Match match in Join().Matches(text))
        {
            if (match.Index <= start || !marks.IsOutside(match.Index)) continue;
            if (!StandsAlone(text[start..match.Index]) || !Opens(text[(match.Index + match.Length)..], match)) continue;
            yield return Trimmed.OfStops(text, TextSpan.Between(start, match.Index));
            start = match.Index + match.Groups["cut"].Length;
        }
        yield return Trimmed.Of(text, TextSpan.Between(start, text.Length));
    }

    private static bool StandsAlone(string text) =>
        (WorkDates.EndsWithDate(text) || (UnSymbol.Find(text) is [.., var last] && last.Span.End == text.TrimEnd(',', ' ').Length))
        && WorkEvidence.IsIn(text[Joint.LengthAt(text, 0)..]);

    private static bool Opens(string text, Match join) =>
        join.Groups["cited"].Success || Openings.Find(text) is not null || TitleFollows().IsMatch(text) || Address().IsMatch(text)
        || UnSymbol.Find(text) is [{ Span.Start: 0 }, ..] || BackReference.Read(text) is not null;

    [GeneratedRegex(@"^(?:https?://|www\.)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?<cut>,)\s+(?<cited>(?:as\s+)?(?:cited|quoted|reprinted)\s+in\s+)|(?<cut>,?\s)\s*and\s+(?:see\s+also\s+|see\s+|also\s+)?|(?<cut>,\s)see\s+also\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Join();

    /// <summary>A title in quotation marks, with nothing or a capitalised author in front of it.</summary>
    [GeneratedRegex(@"^(?:[A-Z][^,;“”""]{0,80},\s*)?[“""‘]", RegexOptions.NonBacktracking)]
    private static partial Regex TitleFollows();
}
