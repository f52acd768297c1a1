using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>RIS, the format reference managers share: lines of a tag, two spaces, a hyphen, a space and a value, ended by CR LF.</summary>
/// <remarks>Only tags that the common readers know for a type are written: they drop others in silence. What has no tag goes into the note.</remarks>
internal sealed class RisExport : IExportFormat
{
    private static readonly Places Letter = new("PCOMM") { Genre = "M3" };
    private static readonly Places Mail = new("ICOMM");
    private static readonly Places Talk = new("SLIDE") { Container = "T2", Place = "CY", Genre = "M3" };
    private static readonly Places Resolution = new("STAT") { Container = "T2", Symbol = "M1", Session = "ET" };
    private static readonly Places Treaty = new("STAT") { Container = "T2", Volume = "VL", Symbol = "M1", Pages = "SP" };
    private static readonly Places News = new("NEWS") { Container = "T2", Publisher = "T2", Place = "CY", Pages = "SP" };
    private static readonly Places Report = new("RPRT") { Container = "T2", Publisher = "PB", Symbol = "SN", Genre = "M3", Place = "CY", Pages = "SP" };
    private static readonly Places Paper = Report with { Container = null };
    private static readonly Places Book = new("BOOK") { Publisher = "PB", Place = "CY" };
    private static readonly Places Online = new("ELEC") { Container = "T2", Publisher = "T2", Genre = "M3" };
    private static readonly Places Film = new("VIDEO") { Publisher = "PB", Place = "CY" };

    private static readonly Places Record = new("HEAR")
    {
        Author = "T3",
        Container = "T2",
        Symbol = "M1",
        Session = "ET",
        Place = "CY",
        Publisher = "PB",
        Pages = "SP",
    };

    /// <inheritdoc/>
    public string Name => "ris";

    /// <inheritdoc/>
    public string Suffix => "ris";

    /// <inheritdoc/>
    public string MediaType => "application/x-research-info-systems";

    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation) =>
        RecordText.WriteAsync(sources, output, Lines, cancellation);

    private static string Lines(Reference reference)
    {
        var places = PlacesOf(reference);
        var (fields, note) = reference.Put(places);
        var lines = new StringBuilder();
        Line("TY", places.Type);
        Line("ID", reference.Key);
        foreach (var author in places.Author is null ? reference.Authors : []) Line("AU", NameOf(author));
        Line("A2", WithoutCommas(reference.Recipient));
        Line("TI", reference.Title);
        foreach (var (tag, value) in fields.Where(f => f.Name != "SP")) Line(tag, value);
        WritePages(fields.FirstOrDefault(f => f.Name == "SP").Value);
        Line("PY", reference.Date?.Year?.ToString("0000"));
        Line("DA", DateOf(reference.Date));
        Line("UR", reference.Url);
        Line("N1", note);
        return lines.Append("ER  - \r\n").ToString();

        void Line(string tag, string? value)
        {
            if (value is not null) lines.Append($"{tag}  - {value}\r\n");
        }

        void WritePages(string? pages)
        {
            var ends = pages?.Split('–');
            Line("SP", ends?[0]);
            Line("EP", ends is [_, var last] ? last : null);
        }
    }

    /// <summary>Readers part a name at its comma, so only a person's has one.</summary>
    private static string NameOf(PersonName name) => name.IsPerson ? $"{name.Family}, {name.Given}" : WithoutCommas(name.Literal)!;

    private static string? WithoutCommas(string? name) => OneLine.Of(name?.Replace(",", ""));

    private static string? DateOf(PartialDate? date) => date is { } d ? $"{d.Year:0000}/{d.Month:00}/{d.Day:00}/" : null;

    private static Places PlacesOf(Reference reference) => reference.Kind switch
    {
        SourceKind.Letter or SourceKind.Questionnaire or SourceKind.Interview => Letter,
        SourceKind.Email => Mail,
        SourceKind.Statement or SourceKind.Presentation => Talk,
        SourceKind.Resolution => Resolution,
        SourceKind.Treaty => Treaty,
        SourceKind.MeetingRecord => Record,
        SourceKind.NewsArticle => News,
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Book,
        SourceKind.PositionPaper => Paper,
        SourceKind.WebPage or SourceKind.Tweet => Online,
        SourceKind.PressRelease => reference.HasSymbol ? Report : Online,
        SourceKind.Footage => Film,
        SourceKind.Unknown or SourceKind.Other when reference.Url is not null => Online,
        _ => Report,
    };
}
