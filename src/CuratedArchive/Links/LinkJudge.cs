using System.Text;
using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Links;

/// <summary>Answers become a verdict. A status alone is not believed: sites say "not found" and "down for maintenance" with 200.</summary>
internal static partial class LinkJudge
{
    private const int LongestNotice = 30_000;

    /// <summary>Judges a walk that came to its end.</summary>
    /// <param name="url">The address that was asked first.</param>
    /// <param name="trail">The answers, in order, one at least.</param>
    public static LinkCheck Check(string url, IReadOnlyList<LinkAnswer> trail)
    {
        var last = trail[^1];
        var verdict = VerdictOf(last, IsSentHome(url, trail));
        return Row(url, trail, verdict == LinkVerdict.Alive && trail.Count > 1 ? LinkVerdict.Redirected : verdict, trail.Count > 1 ? last.Url : null);
    }

    /// <summary>Judges a walk that came to no end: a ring, too many steps, or a place nothing is known of.</summary>
    /// <param name="url">The address that was asked first.</param>
    /// <param name="trail">The answers, in order, one at least.</param>
    /// <param name="stopped">The address it stopped at.</param>
    public static LinkCheck Lost(string url, IReadOnlyList<LinkAnswer> trail, string stopped) =>
        Row(url, trail, trail.Any(a => a.Url == stopped) || trail.Count > 9 ? LinkVerdict.Failed : LinkVerdict.NotRecorded, stopped);

    private static LinkCheck Row(string url, IReadOnlyList<LinkAnswer> trail, LinkVerdict verdict, string? final)
    {
        var last = trail[^1];
        return new()
        {
            Url = url,
            Verdict = verdict,
            Since = last.Day,
            Day = last.Day,
            Status = last.Status > 0 ? last.Status : null,
            Sha256 = last is { Body: { Length: > 0 } body, IsWhole: true } ? SourceTextReader.Hash(body) : null,
            Final = final,
        };
    }

    private static LinkVerdict VerdictOf(LinkAnswer answer, bool sentHome) => answer switch
    {
        { IsTimeout: true } or { Status: 408 or 504 } => LinkVerdict.Timeout,
        { IsChallenge: true } or { Status: 202 } => LinkVerdict.Challenge,
        { Status: 404 or 410 } => LinkVerdict.Gone,
        { Status: 204 } => LinkVerdict.Empty,
        { Status: 200, Body: { } body } when IsBlank(body) => LinkVerdict.Empty,
        { Status: 403 or 503 } when Challenges().IsMatch(Notice(answer)) => LinkVerdict.Challenge,
        { Status: 503 } => LinkVerdict.Maintenance,
        { Status: >= 400 and < 500 } => LinkVerdict.Refused,
        { Status: >= 200 and < 300 } => OfPage(answer, sentHome),
        _ => LinkVerdict.Failed,
    };

    private static LinkVerdict OfPage(LinkAnswer answer, bool sentHome)
    {
        var notice = Notice(answer);
        return Challenges().IsMatch(notice) ? LinkVerdict.Challenge
            : Maintains().IsMatch(notice) ? LinkVerdict.Maintenance
            : sentHome || Misses().IsMatch(notice) ? LinkVerdict.Soft404 : LinkVerdict.Alive;
    }

    /// <summary>Whether a body has no byte but blanks, line ends and the mark of its encoding.</summary>
    private static bool IsBlank(byte[] body) => body.All(b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f' or 0 or 0xEF or 0xBB or 0xBF);

    /// <summary>An address below the root that leads to the root of a site: the page is not there any more.</summary>
    private static bool IsSentHome(string url, IReadOnlyList<LinkAnswer> trail) =>
        trail.Count > 1 && new Uri(url).PathAndQuery.Length > 1 && new Uri(trail[^1].Url).PathAndQuery.Length <= 1;

    /// <summary>What a page says about itself: its title and headings, and all of its words where they are few.</summary>
    private static string Notice(LinkAnswer answer)
    {
        if (answer.Body is not { Length: > 0 } body || answer.MediaType is { } type && !IsText(type)) return "";
        var html = Encoding.UTF8.GetString(body);
        var heads = string.Join(' ', Heads().Matches(html).Select(m => m.Value));
        var words = body.Length <= LongestNotice && Tags().Replace(Hidden().Replace(html, " "), " ") is { Length: < 1500 } few ? few : "";
        return $"{heads} {words} {(body.Length <= LongestNotice && Marks().Match(html) is { Success: true } mark ? mark.Value : "")}";
    }

    private static bool IsText(string mediaType) => mediaType.Contains("html", StringComparison.OrdinalIgnoreCase) || mediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Quick = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    [GeneratedRegex(@"<(?:title|h1)\b[^>]*>.{0,300}?</", Quick)]
    private static partial Regex Heads();

    [GeneratedRegex(@"<(?:script|style|head)\b.*?</(?:script|style|head)>", Quick)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>", Quick)]
    private static partial Regex Tags();

    /// <summary>What only the pages of such tests load.</summary>
    [GeneratedRegex("cdn-cgi/challenge-platform|_cf_chl_opt|awsWafCookieDomainList|_Incapsula_Resource", Quick)]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"\bjust a moment\b|\bchecking your browser\b|\bverify(?:ing)? (?:that )?you are (?:a )?human\b|\benable javascript (?:and cookies )?to continue\b|challenge-platform|_cf_chl_opt|awsWafCookieDomainList" +
        "|_Incapsula_Resource", Quick)]
    private static partial Regex Challenges();

    /// <summary>A page that is away for a while, by what is under maintenance or unavailable, or by a title that says no more than that.</summary>
    [GeneratedRegex(
        @"\b(?:under|down for|scheduled|undergoing|for|due to|during|performing|carrying out) (?:\w+ ){0,2}maintenance\b|\bmaintenance (?:page|mode|window|work|in progress)\b" +
        @"|\b(?:(?:web)?site|service|page|system|server|application)s?(?: is| are)? (?:(?:temporarily|currently|presently|momentarily) )*(?:unavailable|down)\b|\b(?:temporarily|currently) unavailable\b" +
        @"|<(?:title|h1)\b[^>]*>\s*(?:site |system |web ?site |scheduled )?maintenance\s*</|\b503 service\b", Quick)]
    private static partial Regex Maintains();

    [GeneratedRegex(
        @"\b404\b|\b(?:page|document|file|resource|content|article)(?: you (?:requested|are looking for))? (?:was |is |could |cannot |can ?not |can’t |can't )?(?:not )?(?:be )?(?:found|exist)\b" +
        @"|\bnot found\b|\bno longer (?:available|exists)\b|\bdoes(?: not|n’t|n't) exist\b", Quick)]
    private static partial Regex Misses();
}
