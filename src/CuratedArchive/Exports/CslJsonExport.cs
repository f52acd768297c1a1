using System.Text.Encodings.Web;
using System.Text.Json;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>CSL-JSON after the data schema 1.0.2, which rejects properties it does not know: what is ours stands under <c>custom</c>.</summary>
internal sealed class CslJsonExport : IExportFormat
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Places Common = new("document")
    {
        Genre = "genre",
        Container = "container-title",
        Publisher = "publisher",
        Place = "publisher-place",
        Symbol = "number",
        Pages = "page",
    };

    private static readonly Places Talk = Common with { Type = "speech", Container = "event-title", Place = "event-place", Pages = null };
    private static readonly Places Report = Common with { Type = "report", Container = "collection-title" };
    private static readonly Places Paper = Report with { Container = null };
    private static readonly Places Book = Common with { Type = "book", Container = "collection-title", Pages = null };
    private static readonly Places News = Common with { Type = "article-newspaper", Genre = null };
    private static readonly Places Resolution = Common with { Type = "legislation", Session = "chapter-number" };
    private static readonly Places Treaty = Common with { Type = "treaty", Volume = "volume", Place = "event-place" };

    private static readonly Places Statute = Treaty with { Type = "legislation" };

    private static readonly Places Record = Common with
    {
        Type = "hearing",
        Author = "authority",
        Container = "section",
        Session = "chapter-number",
        Place = "event-place",
    };

    /// <summary>ISO 639-2: some language, not known which. Styles then leave a title its capitals, which they raise in English ones.</summary>
    private const string Undetermined = "und";

    /// <summary>Whether Zotero is to read the file: it knows no treaties, but reads one from a law whose note says so.</summary>
    public bool ForZotero { get; init; }

    /// <inheritdoc/>
    public string Name => "csl-json";

    /// <inheritdoc/>
    public string Suffix => "csl.json";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.citationstyles.csl+json";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartArray();
        await foreach (var source in sources.WithCancellation(cancellation))
        {
            WriteItem(json, new Reference(source));
            await json.FlushAsync(cancellation);
        }
        json.WriteEndArray();
    }

    private void WriteItem(Utf8JsonWriter json, Reference reference)
    {
        var places = PlacesOf(reference);
        var (fields, note) = reference.Put(places);
        if (ForZotero && places == Treaty) (places, note) = (Statute, note is null ? "Type: treaty" : $"Type: treaty; {note}");
        json.WriteStartObject();
        json.WriteString("id", reference.Key);
        json.WriteString("type", places.Type);
        if (places.Author is null) WriteNames(json, "author", reference.Authors);
        if (reference.Recipient is { } recipient) WriteNames(json, "recipient", AuthorLine.Read(recipient));
        json.WriteString("title", reference.Title);
        foreach (var (name, value) in fields) json.WriteString(name, value);
        if (places == Talk) WriteDate(json, "event-date", reference.Date);
        WriteDate(json, "issued", reference.Date);
        if (reference.IsForeign) json.WriteString("language", Undetermined);
        if (reference.Url is { } url) json.WriteString("URL", url);
        if (note is not null) json.WriteString("note", note);
        json.WriteStartObject("custom");
        json.WriteString("slug", reference.Slug);
        if (!reference.HasTitle) json.WriteBoolean("title-supplied", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string role, IReadOnlyList<PersonName> names)
    {
        if (names.Count == 0) return;
        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            if (name.IsPerson) json.WriteString("family", name.Family);
            json.WriteString(name.IsPerson ? "given" : "literal", name.IsPerson ? name.Given : name.Literal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is not { } known) return;
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in (int?[])[known.Year, known.Month, known.Day]) if (part is { } figure) json.WriteNumberValue(figure);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Places PlacesOf(Reference reference) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire => Common with { Type = "personal_communication" },
        SourceKind.Interview => Common with { Type = "interview" },
        SourceKind.Statement or SourceKind.Presentation => Talk,
        SourceKind.Resolution => Resolution,
        SourceKind.Treaty => Treaty,
        SourceKind.MeetingRecord => Record,
        SourceKind.NewsArticle => News,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.PositionPaper => Paper,
        SourceKind.WebPage => Common with { Type = "webpage" },
        SourceKind.PressRelease => reference.HasSymbol ? Report : Common with { Type = "webpage" },
        SourceKind.Tweet => Common with { Type = "post" },
        SourceKind.Footage => Common with { Type = "motion_picture" },
        SourceKind.Unknown or SourceKind.Other => Common,
        _ => Report,
    };
}
