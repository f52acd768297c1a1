using System.Text.RegularExpressions;
using CuratedArchive.Documents;

namespace CuratedArchive.Citations;

/// <summary>The sentences of a note. An entry whose fields end in full stops ("Title." Newspaper. 3 May 2010.) is one sentence here.</summary>
internal static partial class NoteSentences
{
    /// <summary>The sentences, in order; together they hold every word.</summary>
    public static IReadOnlyList<TextSpan> Of(string note)
    {
        var sentences = new List<TextSpan>();
        foreach (var fragment in Sentences.Split(note, new(0, note.Length)))
        {
            if (sentences.Count > 0 && GoesOn(sentences[^1].In(note), fragment.In(note))) sentences[^1] = TextSpan.Between(sentences[^1].Start, fragment.End);
            else sentences.Add(fragment);
        }
        return sentences;
    }

    private static bool GoesOn(string before, string fragment)
    {
        if (Abbreviated().IsMatch(before)) return true;
        if (BackReference.Read(before) is not null || Openings.Find(fragment) is not null || StartsAnew().IsMatch(fragment)) return false;
        if (Bibliography.IsBodyHead(before)) return Enclosures.Of(fragment).Quotes.Count > 0 ? !Prose.HasVerb(fragment) : IsShort(fragment);
        if (Trailing().IsMatch(fragment)) return WorkEvidence.IsIn(before) || !Prose.HasVerb(before);
        if (Bibliography.AwaitsTitle(before)) return true;
        if (Bibliography.IsAuthorDate(before)) return Fields(before) < 5 && IsShort(fragment);
        if (Prose.HasVerb(before) || Prose.HasVerb(fragment)) return false;
        return !IsComplete(before) && IsField(before, fragment);
    }

    /// <summary>An entry is complete with a title, or an opening that needs none, and a date.</summary>
    private static bool IsComplete(string entry) =>
        WorkDates.EndsWithDate(entry) && (Openings.Find(entry) is not null || Enclosures.Of(entry).Quotes.Count > 0 || Fields(entry) == 1);

    private static bool IsShort(string fragment) => fragment.Length < 80 && !Prose.HasVerb(fragment);

    private static int Fields(string entry) => Sentences.Split(entry, new(0, entry.Length)).Count();

    /// <summary>Whether the fragment can be the next field: it brings no second title, and one of the two has a title or a date.</summary>
    private static bool IsField(string before, string fragment)
    {
        var (titles, more) = (Titles(before), Titles(fragment));
        if (titles > 0 && more > 0) return false;
        return titles + more > 0 || Bibliography.IsInvertedName(before) || (Bibliography.Read(before) is not null && IsShort(fragment)) || Imprint.IsIn(fragment);
    }

    private static int Titles(string text) => Enclosures.Of(text).Quotes.Count(q => QuotationMarks.IsTitle(text, q));

    /// <summary>Ends with an abbreviation of bibliographies that no sentence ends with.</summary>
    [GeneratedRegex(
        @"(?:\b(?:vs?|No|Nos|Doc|Docs|Res|Dec|Sess|Supp|Add|Rev|Corr|Conf|Ser|Rec|Off|Univ|Trans|Tel|Ave|Intl|Dept|Govt|Min|Assn|Mss|Issue|Nr|cf|ff|Stat|Cong|Mtg|pmbl|Reg" +
        @"|[A-Z])\.|[a-z]\.,)$", RegexOptions.NonBacktracking)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^(?:See\b|Cf\.|Notes\s+by|Unofficial\s+translation|Translation\s+by|Ibid|Id\.|Emphasis\s+added)", RegexOptions.NonBacktracking)]
    private static partial Regex StartsAnew();

    /// <summary>What follows an entry that is otherwise complete.</summary>
    [GeneratedRegex(
        @"^(?:(?:Last\s+)?(?:Retrieved|Accessed|Archived|Available\s+(?:at|from|online|here)|Viewed|Visited)\b|ISBN|ISSN|OCLC|[Dd][Oo][Ii]\b|https?://|www\.|pp?\.\s" +
        @"|[0-9]+(?:[–-][0-9]+)?\.?$|[Vv]ol\.|[Cc]h\.|[Pp]aras?\.)", RegexOptions.NonBacktracking)]
    private static partial Regex Trailing();
}
