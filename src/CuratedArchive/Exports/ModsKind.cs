using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>What MODS and its readers call a kind of source.</summary>
/// <param name="Marc">The genre in the MARC genre term list, or null where it has none.</param>
/// <param name="Local">The item type of Zotero, which writes and reads it as a local genre; null for none.</param>
internal sealed record ModsKind(string? Marc, string? Local)
{
    /// <summary>The genre by which bibutils knows what the two others do not tell it.</summary>
    public string? Bibutils { get; init; }

    /// <summary>The type of resource.</summary>
    public string Resource { get; init; } = "text";

    /// <summary>The genre of what it is in, by which readers tell a newspaper's article.</summary>
    public string? HostMarc { get; init; }

    /// <summary>Whether what it is in is a series.</summary>
    public bool IsInSeries { get; init; }

    /// <summary>Whether cited pages would be taken for its extent.</summary>
    public bool IsMonograph { get; init; }

    private static readonly ModsKind Report = new("technical report", "report") { IsInSeries = true };
    private static readonly ModsKind Paper = Report with { IsInSeries = false };
    private static readonly ModsKind Book = new("book", "book") { IsInSeries = true, IsMonograph = true };
    private static readonly ModsKind Law = new("legislation", "statute") { Bibutils = "legislation" };
    private static readonly ModsKind Letter = new("letter", "letter") { Bibutils = "communication" };
    private static readonly ModsKind Talk = new("speech", "presentation") { Bibutils = "unpublished" };
    private static readonly ModsKind Online = new("web site", "webpage") { Bibutils = "electronic" };
    private static readonly ModsKind News = new("article", "newspaperArticle") { HostMarc = "newspaper" };

    /// <summary>The words for a source.</summary>
    public static ModsKind Of(Reference reference) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Questionnaire => Letter,
        SourceKind.Email => Letter with { Local = "email" },
        SourceKind.Interview => Letter with { Marc = "interview", Local = "interview" },
        SourceKind.Statement or SourceKind.Presentation => Talk,
        SourceKind.Resolution => Law,
        SourceKind.Treaty => Law with { Marc = "treaty" },
        SourceKind.MeetingRecord => new("government publication", "hearing") { Bibutils = "hearing" },
        SourceKind.UnDocument => Report with { Marc = "government publication" },
        SourceKind.NewsArticle => News,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.PositionPaper => Paper,
        SourceKind.WebPage => Online,
        SourceKind.Tweet => Online with { Local = "forumPost" },
        SourceKind.PressRelease => reference.HasSymbol ? Report : Online,
        SourceKind.Footage => new("motion picture", "videoRecording") { Resource = "moving image" },
        SourceKind.Unknown or SourceKind.Other => new(null, "document") { Bibutils = reference.Url is null ? null : "electronic" },
        _ => Report,
    };
}
