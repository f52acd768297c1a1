using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The address of a copy in a web archive, taken apart.</summary>
/// <remarks>
/// Most archives follow the Wayback Machine: the stamp of the copy (<c>yyyyMMddhhmmss</c>, or its beginning), two letters and an underscore for the way it is shown, then the address it is
/// a copy of. Short addresses (perma.cc, archive.today) tell neither.
/// </remarks>
/// <param name="Archive">The archive, as a reader calls it.</param>
/// <param name="Original">The address it is a copy of, or null.</param>
/// <param name="Taken">When it was taken, to the day at most, or null.</param>
public sealed partial record ArchivedCopy(string Archive, string? Original, PartialDate? Taken)
{
    /// <summary>Reads an address.</summary>
    /// <param name="url">The address, with or without its scheme.</param>
    /// <returns>What it tells, or null when it is of no web archive known here.</returns>
    public static ArchivedCopy? Read(string url)
    {
        if (Replay().Match(url) is { Success: true } m) return new(NameOf(m.Groups["host"].Value), Whole(m.Groups["original"].Value), Stamp(m.Groups["stamp"].Value));
        return Short().Match(url) is { Success: true } s ? new(NameOf(s.Groups["host"].Value), null, null) : null;
    }

    /// <summary>Where the Wayback Machine answers with the copy nearest to a day; that there is one is not known.</summary>
    /// <param name="url">The address of the original.</param>
    /// <param name="date">The day, month or year. A day without a year gives no address.</param>
    public static string? Nearest(string url, PartialDate date) =>
        date.Year is null || Read(url) is not null ? null : $"https://web.archive.org/web/{date.ToString().Replace("-", "")}/{url.Split('#')[0].Replace(" ", "%20")}";

    private static string NameOf(string host) => host switch
    {
        "web.archive.org" or "wayback.archive.org" or "archive.org" => "the Wayback Machine",
        "perma.cc" => "Perma.cc",
        _ when host.StartsWith("archive.", StringComparison.Ordinal) => "archive.today",
        _ => host,
    };

    /// <summary>An address with its scheme; one slash of two is often lost where an address stands in another.</summary>
    private static string Whole(string original)
    {
        var scheme = original.StartsWith("https:", StringComparison.Ordinal) ? "https://" : "http://";
        var rest = original.StartsWith("http", StringComparison.Ordinal) && original.IndexOf(':') is var colon and (4 or 5) ? original[(colon + 1)..] : original;
        return scheme + rest.TrimStart('/');
    }

    /// <summary>The day of a stamp; "2016.05.06-120000" is written by archive.today, "*" asks for all copies.</summary>
    private static PartialDate? Stamp(string stamp)
    {
        var figures = string.Concat(stamp.Where(char.IsAsciiDigit));
        return figures.Length switch
        {
            >= 8 => PartialDate.Parse($"{figures[..4]}-{figures[4..6]}-{figures[6..8]}"),
            >= 6 => PartialDate.Parse($"{figures[..4]}-{figures[4..6]}"),
            4 => PartialDate.Parse(figures),
            _ => null,
        };
    }

    private const string Todays = @"archive\.(?:is|today|ph|li|fo|md|vn)";

    [GeneratedRegex(
        @"^(?:https?://)?(?:(?<host>web\.archive\.org|wayback\.archive\.org|archive\.org)/(?:(?:web|wayback)/)?|(?<host>" + Todays + @")/|(?<host>webarchive\.nationalarchives\.gov\.uk)/(?:ukgwa/)?" +
        @"|(?<host>webarchive\.loc\.gov)/[a-z]+/|(?<host>wayback\.archive-it\.org)/[0-9a-z]+/|(?<host>arquivo\.pt)/(?:wayback|noFrame/replay)/|(?<host>timetravel\.mementoweb\.org)/memento/)" +
        @"(?<stamp>[0-9]{4,14}|[0-9]{4}\.[0-9]{2}\.[0-9]{2}-[0-9]{6}|\*)(?:[a-z]{2}_)?/(?<original>\S+)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Replay();

    [GeneratedRegex(@"^(?:https?://)?(?:(?<host>perma\.cc)/[0-9A-Za-z]{4}-[0-9A-Za-z]{4}|(?<host>" + Todays + @")/[A-Za-z0-9]{4,}|(?:www\.)?(?<host>webcitation\.org)/\S+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Short();
}
