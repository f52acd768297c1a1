using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>How a text speaks: what tells news from letters, speeches and works of reference when no line says it.</summary>
internal static partial class Tone
{
    private const int MostOfOwn = 1;

    /// <summary>Whether a text speaks of others: outside quotations “I” and “we” are all but missing.</summary>
    public static bool IsOfOthers(string prose) => Own().Count(Quoted().Replace(prose, " ")) <= MostOfOwn && !Address().IsMatch(prose);

    /// <summary>How often a text reports that somebody said, urged or decided something.</summary>
    public static int Reports(string prose) => Reported().Count(prose);

    /// <summary>Whether a text tells of something new: it counts from the day it is written on, or reports beside a date of its own.</summary>
    public static bool IsNew(string prose) => Recent().IsMatch(prose);

    [GeneratedRegex("“[^”]{0,4000}”|\"[^\"]{0,4000}\"", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:I|we|We|our|Our|my|My)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:Mr\.?|Madam) (?:President|Chair|Chairman|Chairperson|Speaker)[,.]|\b(?:Dear|Excellency|Excellencies|My Lords),|\bYours (?:sincerely|faithfully)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:said|told|added|stressed|reported|announced|stated|according to|confirmed|urged|condemned|criticized|criticised|welcomed|warned|denied|pledged|called (?:for|on)|appeals|"
        + @"appealed|noted|explained|insisted|emphasi[sz]ed|approved|adopted|rejected|expressed|says|calls on|urges|warns|argues)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\b(?:today|yesterday|tonight|this (?:morning|week|month)|last (?:week|month|night|year)|earlier this|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b|"
        + @"\brecent(?:ly)?\b|\bcurrent conflict\b|\bannounced\b|\bhas (?:said|announced|condemned|called|signed|joined|ratified|become|failed|declared)\b|\bhave (?:failed|adopted|approved|agreed|called)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Recent();
}
