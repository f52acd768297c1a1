using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The BibLaTeX entry of a source: of the type that suits its kind, if it has what biber's data model demands of that type, else <c>@misc</c>.</summary>
/// <remarks>
/// The model demands an author of articles, books and reports. Where none is named, who issued the work stands as its author, as the Chicago Manual has it
/// (17th edition, 14.84, and 14.199 for unsigned news), and a body whose report names no institution is the institution. Nothing else is supplied. A date
/// that is not known is <c>XXXX</c>, ISO 8601-2 for a year not given.
/// </remarks>
/// <param name="Places">Type and fields.</param>
/// <param name="Authors">Who stands as author.</param>
/// <param name="Institution">Who stands as institution, if no publisher is known.</param>
internal sealed record BibLatexEntry(Places Places, IReadOnlyList<PersonName> Authors, string? Institution = null)
{
    public static readonly Places Talk = new("unpublished") { Genre = "type", Container = "eventtitle", Place = "venue" };

    private static readonly Places Report = new("report")
    {
        Genre = "type",
        Publisher = "institution",
        Place = "location",
        Symbol = "number",
        Pages = "pages",
    };

    private static readonly Places News = new("article") { Container = "journaltitle", Publisher = "journaltitle", Pages = "pages" };
    private static readonly Places Book = new("book") { Container = "series", Publisher = "publisher", Place = "location" };
    private static readonly Places Online = new("online") { Genre = "titleaddon", Container = "organization", Publisher = "organization" };

    private static readonly Places Anything = new("misc")
    {
        Genre = "type",
        Container = "howpublished",
        Symbol = "howpublished",
        Publisher = "organization",
        Place = "location",
    };

    /// <summary>The manual's own choice for treaties, for styles of law that print it.</summary>
    private static readonly Places LegalTreaty = Anything with { Type = "legal", Container = "titleaddon" };

    /// <summary>The entry of a source.</summary>
    /// <param name="reference">The source.</param>
    /// <param name="legal">Whether treaties are <c>@legal</c>.</param>
    public static BibLatexEntry Of(Reference reference, bool legal) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire or SourceKind.Interview or SourceKind.Footage => Misc(reference),
        SourceKind.Unknown or SourceKind.Other => Misc(reference),
        SourceKind.Statement or SourceKind.Presentation => reference.Authors.Count > 0 ? new(Talk, reference.Authors) : Misc(reference),
        SourceKind.NewsArticle => Issued(News, reference, reference.Container ?? reference.Publisher),
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Issued(Book, reference, reference.Publisher),
        SourceKind.WebPage or SourceKind.Tweet => OnlineOf(reference),
        SourceKind.PressRelease when !reference.HasSymbol => OnlineOf(reference),
        SourceKind.Treaty when legal => new(LegalTreaty, reference.Authors),
        _ => ReportOf(reference),
    };

    private static BibLatexEntry Misc(Reference reference) => new(Anything, reference.Authors);

    private static BibLatexEntry OnlineOf(Reference reference) => reference.Url is null ? Misc(reference) : new(Online, reference.Authors);

    private static BibLatexEntry Issued(Places places, Reference reference, string? issuer) =>
        reference.Authors.Count > 0 ? places == News && issuer is null ? OnlineOf(reference) : new(places, reference.Authors)
        : issuer is null ? OnlineOf(reference) : new(places, [new(issuer)]);

    private static BibLatexEntry ReportOf(Reference reference)
    {
        if (reference.Publisher is not null) return Issued(Report, reference, reference.Publisher);
        var body = reference.Authors.FirstOrDefault(a => !a.IsPerson && a != PersonName.Others);
        return body is null ? Misc(reference) : new(Report, reference.Authors, body.Literal);
    }
}
