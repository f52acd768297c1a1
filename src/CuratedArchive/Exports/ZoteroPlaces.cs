using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>Where Zotero keeps what is known about each kind of source.</summary>
/// <remarks>Fields that a type does not have are dropped by Zotero in silence, so only those its schema gives the type are named here.</remarks>
internal static class ZoteroPlaces
{
    private static readonly Places Letter = new("letter") { Genre = "letterType" };
    private static readonly Places Mail = new("email");
    private static readonly Places Interview = new("interview");
    private static readonly Places Talk = new("presentation") { Genre = "presentationType", Container = "meetingName", Place = "place" };
    private static readonly Places Law = new("statute") { Container = "code", Volume = "codeNumber", Symbol = "publicLawNumber", Session = "session", Pages = "pages" };
    private static readonly Places News = new("newspaperArticle") { Container = "publicationTitle", Publisher = "publicationTitle", Place = "place", Pages = "pages" };
    private static readonly Places Book = new("book") { Container = "series", Publisher = "publisher", Place = "place" };
    private static readonly Places Page = new("webpage") { Genre = "websiteType", Container = "websiteTitle", Publisher = "websiteTitle" };
    private static readonly Places Post = new("forumPost") { Genre = "postType", Container = "forumTitle" };
    private static readonly Places Film = new("videoRecording") { Publisher = "studio", Place = "place" };
    private static readonly Places Whatever = new("document") { Publisher = "publisher" };

    private static readonly Places Report = new("report")
    {
        Genre = "reportType",
        Container = "seriesTitle",
        Publisher = "institution",
        Place = "place",
        Symbol = "reportNumber",
        Pages = "pages",
    };

    private static readonly Places Paper = Report with { Container = null };

    private static readonly Places Record = new("hearing")
    {
        Author = "legislativeBody",
        Container = "committee",
        Publisher = "publisher",
        Place = "place",
        Symbol = "documentNumber",
        Session = "session",
        Pages = "pages",
    };

    /// <summary>The type of item and its fields.</summary>
    public static Places Of(Reference reference) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Questionnaire => Letter,
        SourceKind.Email => Mail,
        SourceKind.Interview => Interview,
        SourceKind.Statement or SourceKind.Presentation => Talk,
        SourceKind.Resolution or SourceKind.Treaty => Law,
        SourceKind.MeetingRecord => Record,
        SourceKind.NewsArticle => News,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.PositionPaper => Paper,
        SourceKind.Report or SourceKind.UnDocument => Report,
        SourceKind.PressRelease => reference.HasSymbol ? Report : Page,
        SourceKind.WebPage => Page,
        SourceKind.Tweet => Post,
        SourceKind.Footage => Film,
        _ => reference.Url is null ? Whatever : Page,
    };

    /// <summary>The role of who made a work; an author would be lost where the type has none.</summary>
    public static string RoleIn(string type) => type switch
    {
        "presentation" => "presenter",
        "interview" => "interviewee",
        "videoRecording" => "director",
        _ => "author",
    };

    /// <summary>Whether items of the type name whom they went to.</summary>
    public static bool HasRecipients(string type) => type is "letter" or "email";
}
