using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>The lines that a body or a site prints above the title of its papers.</summary>
internal static partial class Imprint
{
    /// <summary>Whether a line is the head of a body's paper and not its title: the body's name, a symbol, a kind of paper, a chapter's number, the way through a site.</summary>
    public static bool Is(string line) => Line().IsMatch(line);

    /// <summary>Whether a line is the symbol of a United Nations paper or press release, alone: <c>A/RES/70/1</c>, <c>SC/11111</c>.</summary>
    public static bool IsSymbol(string line) => Symbol().IsMatch(line);

    /// <summary>Whether a line is the number of a chapter.</summary>
    public static bool IsChapter(string line) => Chapter().IsMatch(line);

    /// <summary>Whether a line names a volume that appears each year: <c>Forest Monitor 2012</c>, <c>World Report 2014</c>.</summary>
    public static bool IsVolume(string line) => Volume().IsMatch(line);

    [GeneratedRegex(@"^(?:united nations(?: nations unies)?|general assembly|security council|human rights council|economic and social council|first committee|press release|media release|"
        + @"news release|meetings coverage|for immediate release|news|report|original:.*|distr.*|[\w-]+ session|[\w-]+ general assembly|.*[0-9](?:st|nd|rd|th) (?:plenary )?meeting.*|agenda item.*|item [0-9]+.*|"
        + @"\**\s*press release\s*\**|[\w ]{3,60} press release|resolution adopted by .*|in progress at .*|chapter [0-9IVXLC]+\b.*|(?:table of )?contents|home|country (?:reports?|profiles?)|landmine monitor|the monitor|"
        + @"[A-Z]{1,5}(?:/[A-Z0-9.-]+)+(?:\s.*)?)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    [GeneratedRegex(@"^[A-Z]{1,5}(?:/[A-Z0-9.-]+)+\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^chapter [0-9IVXLC]+$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^.*\b(?:monitor|report|yearbook|review|survey)\s(?:19|20)[0-9]{2}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Volume();
}
