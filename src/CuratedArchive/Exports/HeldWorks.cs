using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Exports;

/// <summary>What the archive has pages of its own on, as works that can be cited in every format.</summary>
public static class HeldWorks
{
    private const string Site = "CuratedArchive";

    /// <summary>A treaty: where it is published, its registration number, the day of its adoption and the depositary's page on it.</summary>
    public static Source Of(Treaty treaty) => new()
    {
        Slug = treaty.Slug,
        Kind = SourceKind.Treaty,
        Title = treaty.Title,
        Series = treaty.Unts,
        Place = treaty.AdoptedAt,
        Date = PartialDate.Of(treaty.Adopted),
        Url = treaty.StatusAddress,
        Label = treaty.ShortTitle,
    };

    /// <summary>A resolution of the General Assembly: its symbol, the day of the vote and the United Nations' address for its text.</summary>
    public static Source Of(Resolution resolution) => new()
    {
        Slug = resolution.Slug,
        Kind = SourceKind.Resolution,
        Author = "UN General Assembly",
        Title = $"Resolution {resolution.Symbol.Replace("A/RES/", "", StringComparison.Ordinal)}",
        Symbol = resolution.Symbol,
        Date = PartialDate.Of(resolution.Date),
        Addresses = UnAddresses.Of(resolution.Symbol, PartialDate.Of(resolution.Date)),
        Label = resolution.Symbol,
    };

    /// <summary>A document: its title, publisher and date, and the address it was published at or else the page here.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">The address of its page.</param>
    public static Source Of(Document document, string page) => new()
    {
        Slug = document.Slug,
        Kind = KindOf(document.Kind),
        Title = document.Title,
        Publisher = document.Publisher,
        Date = document.Date,
        Url = document.Address ?? page,
        Label = document.Title,
    };

    /// <summary>The page on a State.</summary>
    /// <param name="state">The State.</param>
    /// <param name="asOf">The day of the depositary's record the page shows.</param>
    /// <param name="page">The address of the page.</param>
    public static Source Of(State state, DateOnly asOf, string page) => new()
    {
        Slug = state.Slug,
        Kind = SourceKind.WebPage,
        Title = $"{state.CommonName}: treaty status and policy",
        Container = Site,
        Date = PartialDate.Of(asOf),
        Url = page,
        Label = state.CommonName,
    };

    private static SourceKind KindOf(DocumentKind kind) => kind switch
    {
        DocumentKind.News => SourceKind.NewsArticle,
        DocumentKind.Report => SourceKind.Report,
        DocumentKind.TreatyText => SourceKind.Treaty,
        DocumentKind.PressRelease => SourceKind.PressRelease,
        _ => SourceKind.WebPage,
    };
}
