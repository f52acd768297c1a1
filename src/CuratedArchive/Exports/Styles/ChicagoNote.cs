using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>A full note after the Chicago Manual of Style, 17th edition, chapter 14.</summary>
internal sealed class ChicagoNote : ICitationStyle
{
    public string Name => "chicago-note";

    public string Title => "Chicago Manual of Style, 17th edition, full note";

    public string ShortTitle => "Chicago";

    public CitationText Cite(Source source, string? pages = null)
    {
        var reference = new Reference(source);
        var date = CitedDate.American(reference.Date);
        var imprint = Imprint(reference, date ?? "n.d.");
        var work = Phrase.Join(", ", Who(reference), TitleOf(reference), Description(reference), Container(reference), imprint is null ? WithoutImprint(reference, date) : null);
        return Phrase.Join(", ", Phrase.Join(" ", work, imprint), InSeries(reference), Phrase.Of(pages), Phrase.Of(reference.Url))!.End(".");
    }

    private static Phrase? Who(Reference reference) => Phrase.Join(" to ",
        Phrase.Of(CitedNames.Spoken(reference.Authors, ", and ", " et al.")),
        Phrase.Of(CitedNames.Spoken(AuthorLine.Read(reference.Recipient), ", and ", " et al.")));

    /// <summary>The title; a letter without one is called a letter, and news without one is its newspaper's.</summary>
    private static Phrase? TitleOf(Reference reference)
    {
        if (!reference.HasTitle) return Phrase.Of(reference.Genre) ?? (HasOther(reference) ? null : Phrase.Of(reference.Title));
        var title = reference.InHeadlineCase(reference.Title);
        return reference.Kind switch
        {
            SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog or SourceKind.Footage => Phrase.Italic(QuotationLevel.Set(title, QuotationLevel.American)),
            SourceKind.Interview => Phrase.Of(QuotationLevel.Set(reference.Title, QuotationLevel.American)),
            _ => Phrase.Of(QuotationLevel.Quote(title, QuotationLevel.American)),
        };
    }

    private static bool HasOther(Reference reference) => reference.Authors.Count > 0 || reference.Container is not null || reference.Publisher is not null;

    /// <summary>What sort of document it is, and its number: a document of an organisation is found by that.</summary>
    private static Phrase? Description(Reference reference) => reference.Kind switch
    {
        SourceKind.NewsArticle or SourceKind.Statement or SourceKind.Presentation or SourceKind.Treaty => null,
        _ => Phrase.Join(" ", IsSaidByTitle(reference) ? null : Phrase.Of(reference.Genre), Phrase.Of(reference.Symbol)),
    };

    private static bool IsSaidByTitle(Reference reference) =>
        !reference.HasTitle || reference.Kind == SourceKind.Interview && reference.Title.StartsWith(reference.Genre!, StringComparison.OrdinalIgnoreCase);

    private static Phrase? Container(Reference reference) => reference.Kind switch
    {
        SourceKind.Statement or SourceKind.Presentation or SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.Treaty or SourceKind.PositionPaper => null,
        SourceKind.WebPage or SourceKind.PressRelease => Phrase.Of(reference.Container),
        SourceKind.Tweet => Phrase.Italic(reference.Container),
        SourceKind.NewsArticle => Phrase.Italic(reference.InHeadlineCase(reference.Container ?? reference.Publisher)),
        SourceKind.Report or SourceKind.UnDocument or SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Phrase.Of(reference.InHeadlineCase(reference.Container)),
        _ => Phrase.Italic(reference.InHeadlineCase(reference.Container)),
    };

    /// <summary>Place, publisher and date in brackets, or null where the date stands by itself.</summary>
    private static Phrase? Imprint(Reference reference, string date) => (reference.Kind switch
    {
        SourceKind.NewsArticle or SourceKind.Treaty => null,
        SourceKind.Statement or SourceKind.Presentation => Meeting(reference, date),
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Published(reference, CitedDate.Year(reference.Date) ?? "n.d."),
        SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.UnDocument => Phrase.Join(", ", Phrase.Of(reference.Place), Phrase.Of(date)),
        _ => Published(reference, date),
    })?.Within("(", ")");

    private static Phrase? Meeting(Reference reference, string date) => Phrase.Join(", ",
        reference.HasTitle ? Phrase.Of(reference.Genre) : null, Phrase.Of(reference.Container), Phrase.Of(reference.Place), Phrase.Of(date));

    private static Phrase? Published(Reference reference, string date) =>
        Phrase.Join(": ", Phrase.Of(reference.Place), Phrase.Of(reference.Publisher)) is { } who ? Phrase.Join(", ", who, Phrase.Of(date)) : null;

    private static Phrase? WithoutImprint(Reference reference, string? date) => reference.Kind switch
    {
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Phrase.Of(CitedDate.Year(reference.Date) ?? "n.d."),
        SourceKind.Treaty => Phrase.Join(", ", Phrase.Of(reference.Place), Phrase.Of(date)),
        _ => Phrase.Of(date ?? "n.d."),
    };

    private static Phrase? InSeries(Reference reference) => reference.Kind == SourceKind.Treaty
        ? Phrase.Join(" ", Phrase.Italic(reference.Container), Phrase.Of(reference.Symbol)) : null;
}
