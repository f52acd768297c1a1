using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>What sort of work an entry is, told by its fields; the first rule that fits decides.</summary>
internal static partial class KindRules
{
    private static readonly Vocabulary Footage = new("video; footage; YouTube; documentary; film");

    private static readonly Vocabulary PositionPaper = new("position paper");

    private static readonly Vocabulary Questionnaire = new("questionnaire");

    private static readonly Vocabulary Treaties = new("convention; treaty; protocol; statute; charter; covenant");

    /// <summary>What one of stands in the name of every law and court case; the pattern decides.</summary>
    private static readonly Vocabulary Laws = new("Law; Decree; Act; Bill; Order; Ordinance; Parliamentary; Hansard; v");

    private static readonly Vocabulary Cable = new("cable");

    private static readonly Vocabulary Release = new(
        "press release; news release; media release; press statement; news statement; media statement; press communiqué; press communique; press advisory; media advisory");

    private static readonly Vocabulary Catalog = new("catalog; catalogue");

    private static readonly Vocabulary Report = new("report; study; Monitor; rapport; bericht; informe; survey; fact sheet; factsheet; briefing paper");

    private static readonly Vocabulary Draft = new("draft; working paper; proposal; protocol");

    /// <summary>Only what stands on the web is retrieved and archived.</summary>
    private static readonly Vocabulary Retrieved = new("retrieved; accessed; archived from");

    /// <summary>Words that names of newspapers, agencies and broadcasters have.</summary>
    private static readonly Vocabulary News = new(
        "Times; Post; Herald; News; Newswire; Daily; Gazette; Tribune; Guardian; Globe; Journal; Agency; Reuters; Agence; AFP; AP; Associated Press; BBC; CNN; RT; NPR; " +
        "Interfax; TASS; ITAR-TASS; RIA; Novosti; Xinhua; Jazeera; Weekly; Review; Magazine; Independent; Telegraph; Observer; Economist; Free Press; Press TV; Press Agency; " +
        "Press Association; Press Trust; Chronicle; Mail; Star; Monde; Figaro; Spiegel; Zeitung; Haaretz; Broadcasting; Radio; TV; Television; blog; Standard; Mirror; Express; " +
        "Dispatch; Courier; Sun; Voice of; Bloomberg; Politico; Kyodo; Yonhap; Deutsche Welle; Sputnik; UPI; dpa; ANSA; Today");

    /// <summary>Names the kind of a work.</summary>
    /// <param name="work">Its fields.</param>
    /// <param name="descriptor">The words of the entry outside its title, for those that name a kind: "Tweet", "press release", "video".</param>
    public static SourceKind Of(WorkFields work, string descriptor) =>
        ByDescriptor(descriptor) ?? BySymbol(work) ?? ByTitle(work, descriptor) ?? ByContainer(work, descriptor) ?? ByImprint(work) ?? ByIssuer(work)
        ?? (Retrieved.IsIn(descriptor) ? SourceKind.WebPage : SourceKind.Unknown);

    /// <summary>Whether the words are the title of an encyclopedia, a handbook or the like.</summary>
    public static bool IsReference(string title) => Reference().IsMatch(title);

    /// <summary>Whether the words are the name of a treaty.</summary>
    public static bool IsTreaty(string title) => Treaties.IsIn(title) && TreatyName().IsMatch(title);

    /// <summary>Whether the words name a transparency report under Article 7 of a treaty.</summary>
    public static bool IsTransparencyReport(string title) => title.Contains("Article 7", StringComparison.Ordinal) && Article7().IsMatch(title);

    /// <summary>Whether the words begin as the title of a statement.</summary>
    public static bool IsSpoken(string title) => Spoken().IsMatch(title);

    /// <summary>Whether the words name a law, a decree or a court case.</summary>
    public static bool IsLaw(string title) => Laws.IsIn(title) && Law().IsMatch(title);

    /// <summary>Whether the words give volume and number of a journal.</summary>
    public static bool IsPeriodical(string words) => Periodical().IsMatch(words);

    /// <summary>Whether the words name a newspaper, an agency or a broadcaster.</summary>
    public static bool IsNews(string name) => News.IsIn(name) && !name.Contains("Journal of ", StringComparison.Ordinal);

    private static SourceKind? ByDescriptor(string words) =>
        Tweet().IsMatch(words) ? SourceKind.Tweet
        : Footage.IsIn(words) ? SourceKind.Footage
        : PositionPaper.IsIn(words) ? SourceKind.PositionPaper
        : Questionnaire.IsIn(words) ? SourceKind.Questionnaire
        : Release.IsIn(words) ? SourceKind.PressRelease
        : IsTransparencyReport(words) ? SourceKind.Report
        : TreatySeries().IsMatch(words) ? SourceKind.Treaty
        : IsLaw(words) || Cable.IsIn(words) ? SourceKind.Other : null;

    private static SourceKind? BySymbol(WorkFields work) => work.Symbol is null ? null : UnSymbol.KindOf(work.Symbol);

    private static SourceKind? ByTitle(WorkFields work, string descriptor)
    {
        if (work.Title is not { } title) return null;
        if (PositionPaper.IsIn(title)) return SourceKind.PositionPaper;
        if (IsLaw(title)) return SourceKind.Other;
        if (title.StartsWith("Resolution ", StringComparison.Ordinal)) return SourceKind.Resolution;
        if (Spoken().IsMatch(title)) return SourceKind.Statement;
        if (Record().IsMatch(title)) return SourceKind.MeetingRecord;
        if (Catalog.IsIn(title)) return SourceKind.Catalog;
        if (Reference().IsMatch(title)) return SourceKind.ReferenceWork;
        if (IsTreaty(title) && work is { Container: null, Author: null, Publisher: null, Url: null } && !IsTransparencyReport(title)) return SourceKind.Treaty;
        return IsTransparencyReport(title) || (Report.IsIn(title) || Report.IsIn(descriptor)) && IsReportIn(work.Container, title) ? SourceKind.Report : null;
    }

    /// <summary>A report stands in nothing, or in a series of reports; one that begins "Report on …" may have a body behind it, but no newspaper.</summary>
    private static bool IsReportIn(string? container, string title) =>
        container is null || container.EndsWith(" Report", StringComparison.Ordinal)
        || (title.StartsWith("Report o", StringComparison.Ordinal) && !IsNews(container) && !Meetings.IsMeeting(container));

    private static SourceKind? ByContainer(WorkFields work, string descriptor) => work.Container switch
    {
        null => null,
        var c when work.Title is not null && work.Date is { IsDay: true } && Host().IsMatch(c) && !Retrieved.IsIn(descriptor) => SourceKind.NewsArticle,
        var c when Site().IsMatch(c) => SourceKind.WebPage,
        _ when work.Title is not null && Periodical().IsMatch(descriptor) => SourceKind.Other,
        var c when IsNews(c) => SourceKind.NewsArticle,
        var c when Meetings.IsMeeting(c) => Draft.IsIn(work.Title ?? "") ? SourceKind.UnDocument : SourceKind.Statement,
        _ when work.Publisher is not null => SourceKind.Book,
        var c when Bodies.IsBody(c) && work.Title is not null && (work.Author is null || Bodies.IsBody(work.Author)) =>
            work.Date is { IsDay: true } && !Retrieved.IsIn(descriptor) ? SourceKind.PressRelease : SourceKind.WebPage,
        _ when work.Title is not null && work.Date is { IsDay: true } => SourceKind.NewsArticle,
        _ when work.Title is not null && work.Url is not null => SourceKind.WebPage,
        _ when work.Title is not null && work.Author is not null && work.Date is not null => SourceKind.Other,
        _ => null,
    };

    private static SourceKind? ByImprint(WorkFields work) =>
        work.Publisher is null ? null : Report.IsIn(work.Title ?? "") ? SourceKind.Report : SourceKind.Book;

    /// <summary>A dated item of a body is a release when it has a day, a report when it has pages or only a month or year.</summary>
    private static SourceKind? ByIssuer(WorkFields work)
    {
        if (work.Title is null) return work.Date is not null ? null : work.Url is not null ? SourceKind.WebPage : work.Author is not null ? SourceKind.Other : null;
        if (Report.IsIn(work.Title)) return SourceKind.Report;
        if (work.Author is { } author && IsNews(author) && work.Date is { IsDay: true }) return SourceKind.NewsArticle;
        if (!Bodies.IsBody(work.Author)) return work.Url is not null ? SourceKind.WebPage : work.Author is not null && work.Pages is not null ? SourceKind.Book : null;
        if (work.Date is { IsDay: true } && work.Pages is null) return SourceKind.PressRelease;
        return work.Url is not null && work.Date is null ? SourceKind.WebPage : SourceKind.Report;
    }

    [GeneratedRegex(@"\b[Tt]weet\b|\(@\w+\)|\bTwitter\b|\btwitter\.com\b", RegexOptions.NonBacktracking)]
    private static partial Regex Tweet();

    [GeneratedRegex(@"\bArticle\s+7\s+(?:\(?[Tt]ransparency\)?\s+)?[Rr]eport", RegexOptions.NonBacktracking)]
    private static partial Regex Article7();

    [GeneratedRegex(
        @"(?:^|[\s,])(?:Law|Decree|Act|Bill|Order|Ordinance|Public\s+Law)\s+(?:[Nn]o\.|of\s+[0-9])|\bAct(?:,|\s+of)?\s+(?:19|20)[0-9]{2}|\bParliamentary\s+[Qq]uestion" +
        @"|\bHansard\b|\bv\.\s+[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Law();

    [GeneratedRegex(
        @"^(?:(?:Opening|Closing|Joint|General|National|Oral|Written|Keynote|Final|Concluding|Press|Introductory)\s+)*(?:Statements?|Remarks|Speech|Address|Declaration" +
        @"|Interventions?|Explanation\s+of\s+(?:[Vv]ote|[Pp]osition)|Testimony)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?:(?:Verbatim|Summary|Provisional)\s+)?[Rr]ecords?\s+of\b|^(?:Verbatim|Summary)\s+[Rr]ecord", RegexOptions.NonBacktracking)]
    private static partial Regex Record();

    [GeneratedRegex(@"^Jane[’']s\s|\bEncyclop(?:a)?edia\b|\bHandbook\b|\bDictionary\b|\bYearbook\b|\bAlmanac\b|\bMilitary\s+Balance\b|\bWorld\s+Factbook\b", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    /// <summary>The volume and number of a learned journal, for which the archive has no kind of its own.</summary>
    [GeneratedRegex(@"\b[Vv]ol\.?\s*[0-9]+|,\s*[Nn]o\.\s*[0-9]+\s*\(|\b[0-9]+\s?\([0-9]+\)", RegexOptions.NonBacktracking)]
    private static partial Regex Periodical();

    [GeneratedRegex(@"\bTreaty\s+Series\b|\b[0-9]+\s+UNTS\s+[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex TreatySeries();

    [GeneratedRegex(@"^(?:[0-9]{4}\s+)?(?:[A-Z]\w+\s+)?(?:Convention|Treaty|Protocol|Statute|Charter|Covenant)\b|^(?:[A-Z]\w+\s+){1,4}(?:Convention|Treaty|Protocol)$", RegexOptions.NonBacktracking)]
    private static partial Regex TreatyName();

    /// <summary>A site named by its host that is not an organisation's or an authority's: with the day of an article it is a newspaper.</summary>
    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|info|news|eu|[a-z]{2})$", RegexOptions.NonBacktracking)]
    private static partial Regex Host();

    [GeneratedRegex(@"\b(?:[Ww]eb\s?(?:site|page)|[a-z0-9-]+\.(?:org|com|net|int|gov|edu|info|eu|uk|de|ch))\b", RegexOptions.NonBacktracking)]
    private static partial Regex Site();

}
