using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>A place that looks like a marker.</summary>
/// <param name="Label">The label.</param>
/// <param name="Dress">How it is dressed; a figure glued to a word is <see cref="NoteDress.Bare"/>.</param>
/// <param name="Span">The characters, brackets included; one of several labels in brackets has its own figures only.</param>
internal readonly record struct MarkerCandidate(string Label, NoteDress Dress, TextSpan Span)
{
    public int? Number => int.TryParse(Label, out var number) ? number : null;
}

/// <summary>Finds what looks like a marker in any dress; whether it is one is not decided here.</summary>
internal static partial class MarkerCandidates
{
    private const int LongestRange = 20;

    /// <summary>The candidates of a text, in order: brackets, raised figures and signs, figures glued to words, figures in parentheses, carets.</summary>
    public static List<MarkerCandidate> In(string text, Draft draft)
    {
        var found = new List<MarkerCandidate>();
        foreach (Match m in Bracketed().Matches(text)) AddBracketed(text, m, found);
        foreach (Match m in Raised().Matches(text))
            if (!IsUnit(text, m.Index, m.Value)) found.Add(new(Plain(m.Value), NoteDress.Raised, new(m.Index, m.Length)));
        foreach (Match m in Tagged().Matches(text)) found.Add(new(m.Groups[1].Value, NoteDress.Raised, new(m.Index, m.Length)));
        foreach (Match m in Caret().Matches(text)) found.Add(new(m.Groups[1].Value, NoteDress.Raised, new(m.Index, m.Length)));
        foreach (Match m in Glued().Matches(text)) AddGlued(text, m.Groups[1], found);
        foreach (Match m in Parenthesized().Matches(text)) found.Add(new(m.Groups[1].Value, NoteDress.Parentheses, new(m.Index, m.Length)));
        foreach (Match m in Sign().Matches(text)) found.Add(new(m.Groups[1].Value, NoteDress.Sign, new(m.Groups[1].Index, m.Groups[1].Length)));
        found.AddRange(draft.Raised.Where(m => !IsUnit(text, m.Span.Start, m.Label)).Select(m => new MarkerCandidate(m.Label, NoteDress.Raised, m.Span)));
        return Distinct(found, draft.Markers);
    }

    /// <summary>Leaves one candidate at each place, and none where the form declares a marker.</summary>
    private static List<MarkerCandidate> Distinct(List<MarkerCandidate> found, List<Marker> declared)
    {
        var taken = declared.Select(m => m.Span).ToList();
        var kept = new List<MarkerCandidate>();
        var (next, end) = (0, 0);
        taken.Sort((a, b) => a.Start.CompareTo(b.Start));
        foreach (var mark in found.OrderBy(m => m.Span.Start).ThenBy(m => m.Dress))
        {
            while (next < taken.Count && taken[next].End <= mark.Span.Start) next++;
            if (mark.Span.Start < end || (next < taken.Count && taken[next].Overlaps(mark.Span))) continue;
            kept.Add(mark);
            end = mark.Span.End;
        }
        return kept;
    }

    private static void AddBracketed(string text, Match match, List<MarkerCandidate> found)
    {
        if (match.Index + match.Length is var behind && behind < text.Length && (char.IsLetterOrDigit(text[behind]) && !char.IsUpper(text[behind]))) return;
        if (match.Index > 0 && text[match.Index - 1] == ' ' && IsDayBefore(text, behind)) return;
        var inside = match.Groups["labels"];
        if (NoteLabel.IsLabel(inside.ValueSpan) && inside.Length <= 3)
        {
            found.Add(new(inside.Value, NoteDress.Bracket, TextSpan.Between(match.Index, BehindTarget(text, behind))));
            return;
        }
        var numbers = ListPart().Matches(inside.Value).SelectMany(p => Parts(p, inside.Index)).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            var start = i == 0 ? match.Index : numbers[i - 1].End;
            var end = i == numbers.Count - 1 ? match.Index + match.Length : numbers[i].End;
            found.Add(new(numbers[i].Label, NoteDress.Bracket, TextSpan.Between(start, end)));
        }
    }

    /// <summary>Behind the fragment that Markdown links give a marker: <c>[12](#fn12)</c>.</summary>
    private static int BehindTarget(string text, int at) =>
        at + 1 < text.Length && text[at] == '(' && text[at + 1] == '#' && text.IndexOf(')', at, Math.Min(60, text.Length - at)) is > 0 and var end ? end + 1 : at;

    /// <summary>The numbers of one part of a list, each with the place it ends at; a range stands for every number in it.</summary>
    private static IEnumerable<(string Label, int End)> Parts(Match part, int at)
    {
        var (from, to) = (part.Groups[1], part.Groups[2]);
        yield return (from.Value, at + from.Index + from.Length);
        if (!to.Success) yield break;
        var (first, last) = (int.Parse(from.Value), int.Parse(to.Value));
        for (var n = first + 1; n < last && last - first <= LongestRange; n++) yield return (n.ToString(), at + to.Index);
        yield return (to.Value, at + to.Index + to.Length);
    }

    /// <summary>Whether a month follows: a bracketed day was put in by an editor.</summary>
    private static bool IsDayBefore(string text, int at) =>
        Texts.DatePhrase.Find(string.Concat("1", text.AsSpan(at, Math.Min(12, text.Length - at)))).Any(d => d.Span.Start == 0 && d.Date.Month is not null);

    private static void AddGlued(string text, Group figures, List<MarkerCandidate> found)
    {
        var (at, end) = (figures.Index, figures.Index + figures.Length);
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' or '%' or '°')) return;
        if (end + 1 < text.Length && text[end] is '.' or ',' && char.IsDigit(text[end + 1])) return;
        if (char.IsLetter(text[at - 1]) && !IsPlainWord(text, at)) return;
        if (text[at - 1] is '.' or ',' or ':' && at >= 2 && char.IsDigit(text[at - 2]) && !IsYear(text, at - 1) && !EndsSentence(text, at - 1, end)) return;
        found.Add(new(figures.Value, NoteDress.Bare, new(at, figures.Length)));
    }

    /// <summary>Whether the word before a place is a word and no designation: at least three letters, only the first a capital.</summary>
    private static bool IsPlainWord(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return at - start >= 3 && char.IsLower(text[at - 1]) && (start == 0 || text[start - 1] is not ('/' or '-' or '_'));
    }

    /// <summary>Whether a year ends before a place, so that a point behind it ends a sentence and no decimal number goes on.</summary>
    private static bool IsYear(string text, int end) =>
        end >= 4 && text[end - 4] is '1' or '2' && char.IsDigit(text[end - 3]) && char.IsDigit(text[end - 2]) && (end == 4 || !char.IsLetterOrDigit(text[end - 5]));

    /// <summary>Whether a point behind a symbol such as <c>S/1</c> ends a sentence: a capital follows behind the figures.</summary>
    private static bool EndsSentence(string text, int point, int end)
    {
        var start = point;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text[point] == '.' && text.AsSpan(start, point - start).Contains('/') && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
    }

    /// <summary>Whether raised figures are the power of a unit or part of a formula: m², km³, CO₂.</summary>
    private static bool IsUnit(string text, int at, string figures)
    {
        if (Plain(figures) is not ("2" or "3")) return false;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..at] is "m" or "km" or "cm" or "mm" or "dm" or "ft" or "mi" or "in" or "yd" or "nm";
    }

    private static string Plain(string figures) => string.Concat(figures.Select(c => NoteLabel.RaisedFigure(c) is >= 0 and var n ? (char)('0' + n) : c));

    [GeneratedRegex(@"\[\^?(?<labels>[0-9]{1,4}(?:\s?[,;–-]\s?[0-9]{1,4})*|[ivxlc]{1,7}|[a-z]|[*†‡§]{1,3})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"([0-9]+)(?:\s?[–-]\s?([0-9]+))?", RegexOptions.NonBacktracking)]
    private static partial Regex ListPart();

    [GeneratedRegex("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}", RegexOptions.NonBacktracking)]
    private static partial Regex Raised();

    [GeneratedRegex(@"<sup>\s?\[?([0-9]{1,3}|[ivxlc]{1,7}|[a-z]|[*†‡§]{1,3})\]?\s?</sup>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();

    [GeneratedRegex(@"\^([0-9]{1,3})\^?", RegexOptions.NonBacktracking)]
    private static partial Regex Caret();

    [GeneratedRegex(@"[\p{L}.,;:!?)\]”’""'»]([0-9]{1,3})", RegexOptions.NonBacktracking)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\(([0-9]{1,3})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Parenthesized();

    [GeneratedRegex(@"[\p{L}\p{N}.,;:!?)\]”’""»]([*†‡§]{1,4})", RegexOptions.NonBacktracking)]
    private static partial Regex Sign();
}
