using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>What sort of work an entry is, told by its fields; the first rule that fits decides.</summary>
internal static partial class KindRules
{
    /// <summary>Names the kind of a work.</summary>
    /// <param name="work">Its fields.</param>
    /// <param name="descriptor">The words of the entry outside its title, for those that name a kind: "Tweet", "press release", "video".</param>
    public static SourceKind Of(WorkFields work, string descriptor) =>
        ByDescriptor(descriptor) ?? BySymbol(work) ?? ByTitle(work, descriptor) ?? ByContainer(work) ?? ByImprint(work) ?? ByIssuer(work) ?? SourceKind.Unknown;

    /// <summary>Whether the words name a newspaper, an agency or a broadcaster.</summary>
    public static bool IsNews(string name) => News().IsMatch(name);

    private static SourceKind? ByDescriptor(string words) =>
        Tweet().IsMatch(words) ? SourceKind.Tweet
        : Footage().IsMatch(words) ? SourceKind.Footage
        : PositionPaper().IsMatch(words) ? SourceKind.PositionPaper
        : Questionnaire().IsMatch(words) ? SourceKind.Questionnaire
        : Release().IsMatch(words) ? SourceKind.PressRelease
        : Article7().IsMatch(words) ? SourceKind.Report
        : Law().IsMatch(words) ? SourceKind.Other : null;

    private static SourceKind? BySymbol(WorkFields work) => work.Symbol is null ? null : UnSymbol.KindOf(work.Symbol);

    private static SourceKind? ByTitle(WorkFields work, string descriptor)
    {
        if (work.Title is not { } title) return null;
        if (PositionPaper().IsMatch(title)) return SourceKind.PositionPaper;
        if (Spoken().IsMatch(title)) return SourceKind.Statement;
        if (Record().IsMatch(title)) return SourceKind.MeetingRecord;
        if (Catalog().IsMatch(title)) return SourceKind.Catalog;
        if (Reference().IsMatch(title)) return SourceKind.ReferenceWork;
        return Article7().IsMatch(title) || (work.Container is null && (Report().IsMatch(title) || Report().IsMatch(descriptor))) ? SourceKind.Report : null;
    }

    private static SourceKind? ByContainer(WorkFields work) => work.Container switch
    {
        null => null,
        var c when Site().IsMatch(c) => SourceKind.WebPage,
        var c when News().IsMatch(c) => SourceKind.NewsArticle,
        var c when Meetings.IsMeeting(c) => Draft().IsMatch(work.Title ?? "") ? SourceKind.UnDocument : SourceKind.Statement,
        _ when work.Publisher is not null => SourceKind.Book,
        _ when work.Title is not null && (work.Date is { IsDay: true } || work.Url is not null) => SourceKind.NewsArticle,
        _ => null,
    };

    private static SourceKind? ByImprint(WorkFields work) =>
        work.Publisher is null ? null : Report().IsMatch(work.Title ?? "") ? SourceKind.Report : SourceKind.Book;

    /// <summary>A dated item of a body is a release when it has a day, a report when it has pages or only a month or year.</summary>
    private static SourceKind? ByIssuer(WorkFields work)
    {
        if (work.Title is null) return work.Url is not null && work.Date is null ? SourceKind.WebPage : work.Author is not null && work.Date is null ? SourceKind.Other : null;
        if (Report().IsMatch(work.Title)) return SourceKind.Report;
        if (!Bodies.IsBody(work.Author)) return work.Url is not null ? SourceKind.WebPage : work.Author is not null && work.Pages is not null ? SourceKind.Book : null;
        if (work.Date is { IsDay: true } && work.Pages is null) return SourceKind.PressRelease;
        return work.Url is not null && work.Date is null ? SourceKind.WebPage : SourceKind.Report;
    }

    [GeneratedRegex(@"\b[Tt]weet\b|\(@\w+\)|\bTwitter\b|\btwitter\.com\b", RegexOptions.NonBacktracking)]
    private static partial Regex Tweet();

    [GeneratedRegex(@"\b(?:[Vv]ideo|[Ff]ootage|YouTube|[Dd]ocumentary|[Ff]ilm)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Footage();

    [GeneratedRegex(@"\b[Pp]osition\s+[Pp]aper\b", RegexOptions.NonBacktracking)]
    private static partial Regex PositionPaper();

    [GeneratedRegex(@"\bquestionnaire\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Questionnaire();

    [GeneratedRegex(@"\b(?:[Pp]ress|[Nn]ews|[Mm]edia)\s+(?:[Rr]elease|[Ss]tatement|[Cc]ommuniqu[ée]|[Aa]dvisory)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Release();

    [GeneratedRegex(@"\bArticle\s+7\s+(?:\(?[Tt]ransparency\)?\s+)?[Rr]eport", RegexOptions.NonBacktracking)]
    private static partial Regex Article7();

    [GeneratedRegex(@"(?:^|[\s,])(?:Law|Decree|Act|Bill|Order|Ordinance|Public\s+Law)\s+(?:[Nn]o\.|of\s+[0-9])|\bParliamentary\s+[Qq]uestion|\bHansard\b|\bv\.\s+[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Law();

    [GeneratedRegex(@"^(?:(?:Opening|Closing|Joint|General|National|Oral|Written|Keynote|Final|Concluding|Press|Introductory)\s+)*(?:Statements?|Remarks|Speech|Address|Declaration|Interventions?|Explanation\s+of\s+(?:[Vv]ote|[Pp]osition)|Testimony)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?:(?:Verbatim|Summary|Provisional)\s+)?[Rr]ecords?\s+of\b|^(?:Verbatim|Summary)\s+[Rr]ecord", RegexOptions.NonBacktracking)]
    private static partial Regex Record();

    [GeneratedRegex(@"\b[Cc]atalog(?:ue)?\b", RegexOptions.NonBacktracking)]
    private static partial Regex Catalog();

    [GeneratedRegex(@"^Jane[’']s\s|\bEncyclop(?:a)?edia\b|\bHandbook\b|\bDictionary\b|\bYearbook\b|\bAlmanac\b|\bMilitary\s+Balance\b|\bWorld\s+Factbook\b", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:[Rr]eport|[Ss]tudy|Monitor\s+(?:19|20)[0-9]{2}|[Rr]apport|[Bb]ericht|[Ii]nforme|[Ss]urvey|[Ff]act\s?[Ss]heet|[Bb]riefing\s+[Pp]aper)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:[Dd]raft|[Ww]orking\s+[Pp]aper|[Pp]roposal|[Pp]rotocol)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Draft();

    [GeneratedRegex(@"\b(?:[Ww]eb\s?(?:site|page)|[a-z0-9-]+\.(?:org|com|net|int|gov|edu|info|eu|uk|de|ch))\b", RegexOptions.NonBacktracking)]
    private static partial Regex Site();

    [GeneratedRegex(@"\b(?:Times|Post|Herald|News|Newswire|Daily|Gazette|Tribune|Guardian|Globe|Journal|Agency|Reuters|Agence|AFP|AP|Associated\s+Press|BBC|CNN|RT|NPR|Interfax|TASS|ITAR-TASS|RIA|Novosti|Xinhua|Jazeera|Weekly|Review|Magazine|Independent|Telegraph|Observer|Economist|Press|Chronicle|Mail|Star|Monde|Figaro|Spiegel|Zeitung|Haaretz|Bulletin|Broadcasting|Radio|TV|Television|blog|Blog|Standard|Mirror|Express|Dispatch|Courier|Sun|Voice\s+of|Bloomberg|Politico|Kyodo|Yonhap|Deutsche\s+Welle|Sputnik|UPI|dpa|ANSA|Today)\b", RegexOptions.NonBacktracking)]
    private static partial Regex News();
}
