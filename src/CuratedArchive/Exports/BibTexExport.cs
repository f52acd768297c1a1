using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>BibTeX with the entry types of the standard styles, for LaTeX without biblatex and for readers that know no more.</summary>
internal sealed class BibTexExport : IExportFormat
{
    private static readonly Places Anything = new("misc")
    {
        Genre = "howpublished",
        Container = "howpublished",
        Publisher = "howpublished",
        Place = "howpublished",
        Symbol = "howpublished",
    };

    /// <summary>The styles print neither field of a <c>@misc</c>; reference managers take them in.</summary>
    private static readonly Places Treaty = Anything with { Volume = "volume", Pages = "pages" };

    private static readonly Places News = new("article") { Container = "journal", Publisher = "journal", Pages = "pages" };

    private static readonly Places Book = new("book") { Container = "series", Publisher = "publisher", Place = "address" };

    private static readonly Places Report = new("techreport")
    {
        Genre = "type",
        Publisher = "institution",
        Place = "address",
        Symbol = "number",
        Pages = "pages",
    };

    /// <inheritdoc/>
    public string Name => "bibtex";

    /// <inheritdoc/>
    public string Suffix => "bib";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation) =>
        RecordText.WriteAsync(sources, output, Entry, cancellation);

    private static string Entry(Reference reference)
    {
        var places = PlacesOf(reference);
        var (fields, note) = reference.Put(places);
        return new BibEntry(places.Type, reference)
            .Add(fields.Select(f => f with { Value = WithRecipient(f.Value, reference) }))
            .Add("year", reference.Date?.Year?.ToString("0000"))
            .Add("month", reference.Date?.Month?.ToString()) // a figure: some readers do not know the macros of the styles
            .Add("day", reference.Date?.Day?.ToString())
            .Add("note", note)
            .End(reference.Url);
    }

    /// <summary>"Letter, Moscow" becomes "Letter to somebody, Moscow": the styles have no field for a recipient.</summary>
    private static string WithRecipient(string value, Reference reference) =>
        reference is { Recipient: { } to, Genre: { } genre } && value.StartsWith(genre, StringComparison.Ordinal) ? $"{genre} to {to}{value[genre.Length..]}" : value;

    private static Places PlacesOf(Reference reference) => reference.Kind switch
    {
        SourceKind.NewsArticle => News,
        SourceKind.Treaty => Treaty,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.UnDocument or SourceKind.Report or SourceKind.PositionPaper => Report,
        SourceKind.PressRelease when reference.HasSymbol => Report,
        _ => Anything,
    };
}
