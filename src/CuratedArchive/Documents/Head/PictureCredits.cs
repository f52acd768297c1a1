using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>Lines that stand below a picture and say what it shows and who took it; they are no part of what a text tells.</summary>
internal static partial class PictureCredits
{
    private const int Longest = 600;

    /// <summary>
    /// Whether a paragraph is the caption of a picture: it begins with a word for one and a colon (<c>Photo: …</c>), or it ends with the credit: a copyright sign with a name, an agency with
    /// the photographer (<c>AGENCY/J. Miller</c>), <c>Photo by J. Miller</c>.
    /// </summary>
    public static bool Is(string words) => words.Length <= Longest && (Beginning().IsMatch(words) || Ending().IsMatch(words));

    [GeneratedRegex(@"^[\[(]?(?:(?:file |stock |archive )?(?:photo|photograph|picture|image)(?: (?:caption|credit|by)| courtesy(?: of)?)?|caption|(?:photo )?credits?|illustration)\s?(?::|©|\([cC]\)|\sby\s)|"
        + @"^©\s|^(?:PHOTO|FILE)\s", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:©|\([cC]\))\s?(?:[12][0-9]{3}\s)?\p{Lu}[\p{L}\p{N}.,/&'’ -]{1,60}$|\s[\[(]?(?:REUTERS|AFP|AP|EPA|UN Photo|AP Photo|Getty Images|TASS|Xinhua)/[\p{L}\p{N}., /'’-]{2,40}[\])]?\.?$|"
        + @"[.”""]\s[\[(]?(?:Photo|Photograph|Image|Picture)(?: credit| courtesy(?: of)?| by)?:?\s\p{Lu}[\p{L}., /'’-]{2,50}[\])]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();
}
