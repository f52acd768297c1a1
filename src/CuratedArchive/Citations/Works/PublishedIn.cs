using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Where a note says a treaty is published: "2688 UNTS 39", "United Nations Treaty Series, vol. 2688, p. 39, No. 47713".</summary>
internal static partial class PublishedIn
{
    /// <summary>The series with volume, page and registration number, in the form of <see cref="Source.Series"/>; null where the words name no treaty series.</summary>
    public static string? Read(string words) =>
        (Behind().Match(words) is { Success: true } m ? m : Before().Match(words)) is { Success: true } found
            ? $"{NameOf(found.Groups["series"].Value)}, vol. {found.Groups["volume"].Value}{Part(found, "page", ", p. ")}{Part(found, "number", ", No. ")}" : null;

    private static string Part(Match match, string group, string before) => match.Groups[group] is { Success: true, Value: var value } ? before + value : "";

    private static string NameOf(string series) => series[0] == 'L' ? "League of Nations Treaty Series" : "United Nations Treaty Series";

    private const string Series = @"(?<series>UNTS|LNTS|U\.N\.T\.S\.|L\.N\.T\.S\.|(?:United Nations|League of Nations|UN),? Treaty Series)";

    /// <summary>The form of law reviews: the volume in front of the series, the page behind it.</summary>
    [GeneratedRegex(@"\b(?<volume>[0-9]+)\s+" + Series + @",?\s+(?:p\.\s*)?(?<page>[0-9]+)(?:.*?\bNo\.\s*(?<number>(?:I-)?[0-9]+))?", RegexOptions.NonBacktracking)]
    private static partial Regex Behind();

    [GeneratedRegex(Series + @",?\s+[Vv]ol(?:ume|\.)\s*(?<volume>[0-9]+)(?:,\s*(?:pp?\.|page)\s*(?<page>[0-9]+)(?:[–-][0-9]+)?)?(?:,\s*(?:[Rr]eg(?:istration|\.)\s*)?[Nn]o\.\s*(?<number>(?:I-)?[0-9]+))?", RegexOptions.NonBacktracking)]
    private static partial Regex Before();
}
