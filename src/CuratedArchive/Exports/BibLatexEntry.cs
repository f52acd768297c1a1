using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The BibLaTeX entry of a source: of the type that suits its kind, if it has what biber's data model demands of that type, else <c>@misc</c>.</summary>
/// <remarks>
/// The model demands an author of articles, books and reports. Who issued a work is not its author, so that one without is a <c>@manual</c>, which has the
/// fields of a report and needs no author, and unsigned news is <c>@online</c>. A body whose report names no institution is the institution. The model
/// demands a date too: one that is not known is <c>XXXX</c>, ISO 8601-2 for a year not given.
/// </remarks>
/// <param name="Places">Type and fields.</param>
/// <param name="Institution">Who stands as institution, if no publisher is known.</param>
internal sealed record BibLatexEntry(Places Places, string? Institution = null)
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

    private static readonly Places Unsigned = Report with { Type = "manual", Publisher = "organization" };

    /// <summary>A treaty in a series: the series, its volume as its number, and the page. The number of registration stands in the note.</summary>
    private static readonly Places InSeries = Unsigned with { Container = "series", Volume = "number", Symbol = null };

    private static readonly Places News = new("article") { Container = "journaltitle", Publisher = "journaltitle", Pages = "pages" };
    private static readonly Places Book = new("book") { Container = "series", Publisher = "publisher", Place = "location" };
    private static readonly Places UnsignedBook = Book with { Type = "manual" };
    private static readonly Places Online = new("online") { Genre = "note", Container = "organization", Publisher = "organization" };

    private static readonly Places Anything = new("misc")
    {
        Genre = "type",
        Container = "howpublished",
        Symbol = "howpublished",
        Publisher = "organization",
        Place = "location",
    };

    /// <summary>The manual's own choice for treaties, for styles of law that print it.</summary>
    private static readonly Places LegalTreaty = Anything with { Type = "legal", Container = "titleaddon", Volume = "volume", Pages = "pages" };

    /// <summary>The entry of a source.</summary>
    /// <param name="reference">The source.</param>
    /// <param name="legal">Whether treaties are <c>@legal</c>.</param>
    public static BibLatexEntry Of(Reference reference, bool legal) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire or SourceKind.Interview or SourceKind.Footage => new(Anything),
        SourceKind.Unknown or SourceKind.Other => new(Anything),
        SourceKind.Statement or SourceKind.Presentation => reference.Authors.Count > 0 ? new(Talk) : new(Anything),
        SourceKind.NewsArticle => NewsOf(reference),
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => new(reference.Authors.Count > 0 ? Book : UnsignedBook),
        SourceKind.WebPage or SourceKind.Tweet => OnlineOf(reference),
        SourceKind.PressRelease when !reference.HasSymbol => OnlineOf(reference),
        SourceKind.Treaty when legal => new(LegalTreaty),
        SourceKind.Treaty when reference is { Series.Volume: not null, Authors.Count: 0 } => new(InSeries),
        _ => ReportOf(reference),
    };

    private static BibLatexEntry OnlineOf(Reference reference) => new(reference.Url is null ? Anything : Online);

    private static BibLatexEntry NewsOf(Reference reference) =>
        reference.Authors.Count > 0 && (reference.Container ?? reference.Publisher) is not null ? new(News) : OnlineOf(reference);

    private static BibLatexEntry ReportOf(Reference reference)
    {
        if (reference.Authors.Count == 0) return new(Unsigned);
        if (reference.Publisher is not null) return new(Report);
        var body = reference.Authors.FirstOrDefault(a => !a.IsPerson && a != PersonName.Others);
        return body is null ? new(Anything) : new(Report, body.Literal);
    }
}
