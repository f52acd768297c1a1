using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>BibLaTeX with entry types that its standard styles print in full and that reference managers take in.</summary>
/// <remarks>
/// Treaties, resolutions and UN records are <c>@report</c>: the types the manual has for them (<c>@legal</c>, <c>@legislation</c>) are printed without
/// number and institution, and some readers drop them. Letters and footage are <c>@letter</c> and <c>@video</c>, which styles print as <c>@misc</c> and
/// readers take in as what they are; the data model lists no fields for these two, so a validation against it warns of each.
/// </remarks>
public sealed class BibLatexExport : IExportFormat
{
    private static readonly Places Letter = new("letter") { Genre = "type", Place = "location" };

    private static readonly Places Talk = new("unpublished") { Genre = "type", Container = "eventtitle", Place = "venue" };

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

    private static readonly Places Film = new("video") { Genre = "type", Container = "howpublished", Publisher = "organization", Place = "location" };

    private static readonly Places Anything = new("misc") { Genre = "type", Container = "howpublished", Publisher = "organization", Place = "location" };

    /// <summary>The manual's own choice for treaties, for styles of law that print it.</summary>
    private static readonly Places LegalTreaty = new("legal")
    {
        Genre = "type",
        Container = "titleaddon",
        Publisher = "organization",
        Place = "location",
        Symbol = "howpublished",
    };

    /// <summary>Whether treaties are <c>@legal</c>, as the manual says and styles of law expect, and not the <c>@report</c> that all styles print.</summary>
    public bool Legal { get; init; }

    /// <inheritdoc/>
    public string Name => "biblatex";

    /// <inheritdoc/>
    public string Suffix => "biblatex.bib";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation) =>
        RecordText.WriteAsync(sources, output, Entry, cancellation);

    private string Entry(Reference reference)
    {
        var places = PlacesOf(reference);
        var (fields, note) = reference.Put(places);
        return new BibEntry(places.Type, reference)
            .Add("titleaddon", reference.Recipient is { } recipient ? $"{reference.Genre} to {recipient}" : null)
            .Add(fields)
            .Add("entrysubtype", places == News ? "newspaper" : null)
            .Add("date", reference.Date?.ToString())
            .Add("eventdate", places == Talk ? reference.Date?.ToString() : null)
            .Add("note", note)
            .End(reference.Url);
    }

    private Places PlacesOf(Reference reference) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire or SourceKind.Interview => Letter,
        SourceKind.Statement or SourceKind.Presentation => Talk,
        SourceKind.NewsArticle => News,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.WebPage or SourceKind.Tweet => Online,
        SourceKind.PressRelease => reference.HasSymbol ? Report : Online,
        SourceKind.Footage => Film,
        SourceKind.Treaty when Legal => LegalTreaty,
        SourceKind.Unknown or SourceKind.Other => Anything,
        _ => Report,
    };
}
