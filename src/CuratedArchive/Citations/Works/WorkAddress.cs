using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The address of the web in an entry and what is said about reading it, taken out of its words.</summary>
internal static partial class WorkAddress
{
    /// <summary>Takes the first address outside quotation marks, and the day it was read at: that is not the date of the work.</summary>
    /// <returns>The address as written, and that of an archived copy where one stands behind it; null for none.</returns>
    public static (string? Url, string? Copy) Take(WorkScrap scrap)
    {
        foreach (Match match in Reading().Matches(scrap.Left()))
            if (scrap.Marks.Quotes.All(q => !q.Contains(match.Index))) scrap.Take(new(match.Index, match.Length));
        var addresses = new List<string>();
        foreach (Match match in Address().Matches(scrap.Left()))
        {
            if (scrap.Marks.Quotes.Any(q => q.Contains(match.Index))) continue;
            var address = WithoutStops(match.Value);
            scrap.Take(new(match.Index, address.Length));
            addresses.Add(address);
        }
        return (addresses.FirstOrDefault(), addresses.Skip(1).FirstOrDefault(a => ArchivedCopy.Read(a) is not null));
    }

    /// <summary>A stop or a bracket that closes the sentence around an address is not part of it.</summary>
    public static string WithoutStops(string address)
    {
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '>' or ']' || (address[^1] == ')' && !address.Contains('(')))) address = address[..^1];
        return address;
    }

    [GeneratedRegex(@"(?:https?://|www\.|bit\.ly/|goo\.gl/|tinyurl\.com/)[^\s<>“”""]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    /// <summary>When it was read and where it is kept: "accessed 3 May 2019", "Retrieved 3 June 2011", "Archived from the original on …", "available at".</summary>
    [GeneratedRegex(
        @"\(?(?:(?:[Ll]ast\s+|[Dd]ate\s+|[Ff]irst\s+)?(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted|[Dd]ownloaded)(?:\s+on" +
        @"|:)?\s+(?:[0-9]{1,2}\s+[A-Z][a-z]+\.?\s+[0-9]{4}|[A-Z][a-z]+\.?\s+[0-9]{1,2},?\s+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Z][a-z]+\s+[0-9]{4})(?:,?\s+from)?" +
        @"|[Aa]rchived(?:\s+from\s+(?:the\s+)?original(?:\s+\(PDF\))?)?(?:\s+on\s+(?:[0-9]{1,2}\s+[A-Z][a-z]+\s+[0-9]{4}|[A-Z][a-z]+\s+[0-9]{1,2},\s+[0-9]{4}" +
        @"|[0-9]{4}-[0-9]{2}-[0-9]{2}))?(?:\s+at\s+the\s+Wayback\s+Machine)?|(?:[Aa]vailable|[Oo]nline|[Aa]ccessible)(?:\s+online)?\s*(?:at|from|on|here|via)?\s*:?\s" +
        @"|(?:[Rr]etrieved|[Aa]ccessed)\s+from)\)?", RegexOptions.NonBacktracking)]
    private static partial Regex Reading();
}
