using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Exports;
using CuratedArchive.Web.Exporting;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Metadata;

/// <summary>unAPI version 1 (http://unapi.info/specs/): Zotero's way to a record, and that of every other client that asks for formats by name.</summary>
internal static class UnApi
{
    public const string Path = "/unapi";

    private static readonly ZoteroRdfExport Zotero = new();

    /// <summary>The formats, the one that loses nothing first; the names are those clients look for.</summary>
    public static IReadOnlyList<(string Name, IExportFormat Format)> Formats { get; } =
        [("rdf_zotero", Zotero), .. new[] { "mods", "ris", "bibtex", "csl-json" }.Select(name => (name, ExportFormats.Named(name)!))];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead(Path, AnswerAsync);

    /// <summary>The address of a record, within the site.</summary>
    public static string RecordOf(Work work, string format) => $"{Path}?id={work.Id}&format={format}";

    private static async Task<IResult> AnswerAsync(string? id, string? format, HttpContext context, ArchiveContext archive, ServedArchive served, PublicAddress address)
    {
        if (string.IsNullOrEmpty(id))
            return format is null ? ListOf(null, StatusCodes.Status200OK) : Refusal(StatusCodes.Status400BadRequest, "A format is of an identifier: give id as well.");
        if (await archive.FindWorkAsync(id, context.RequestAborted) is not { } work) return Refusal(StatusCodes.Status404NotFound, "The archive has nothing under this identifier.");
        if (string.IsNullOrEmpty(format)) return ListOf(id, StatusCodes.Status300MultipleChoices);
        return Formats.FirstOrDefault(f => f.Name == format).Format is { } chosen ? Record(work, chosen, context, served, address.Of(context.Request, work.Path))
            : Refusal(StatusCodes.Status406NotAcceptable, $"The formats are {string.Join(", ", Formats.Select(f => f.Name))}.");
    }

    /// <summary>A record may be kept for a few minutes: a client that saves from a list asks for each of its works.</summary>
    private static IResult Record(Work work, IExportFormat format, HttpContext context, ServedArchive served, string page)
    {
        Signposts.Describe(context, page);
        var answer = Export.Answer(context, served, $"{work.Id}.{format.Suffix}", format.MediaType, (output, cancel) => ReferenceEquals(format, Zotero)
            ? ZoteroRdfExport.WriteAsync(Only(work.Item(page)), output, cancel) : format.WriteAsync(Only(work.Cited(page)), output, cancel));
        context.Response.Headers.CacheControl = "public, max-age=300";
        return answer;
    }

    private static IResult ListOf(string? id, int status)
    {
        var formats = new XElement("formats", id is null ? null : new XAttribute("id", id),
            Formats.Select(f => new XElement("format", new XAttribute("name", f.Name), new XAttribute("type", f.Format.MediaType))));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{formats}\n", "application/xml", statusCode: status);
    }

    private static IResult Refusal(int status, string sentence) => Results.Text($"{sentence}\n", "text/plain", statusCode: status);

    private static IAsyncEnumerable<T> Only<T>(T one) => new[] { one }.ToAsyncEnumerable();
}
