using CsvHelper;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>A table after RFC 4180 in UTF-8, a source a row. A text that a spreadsheet would run as a formula starts with an apostrophe.</summary>
internal sealed class CsvExport : IExportFormat
{
    private static readonly string[] Columns =
        ["key", "slug", "kind", "author", "title", "container", "publisher", "place", "date", "symbol", "pages", "url", "label", "also", "series"];

    /// <summary>Whether the file starts with a byte order mark, by which Excel knows UTF-8.</summary>
    public bool ForExcel { get; init; }

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Suffix => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation)
    {
        var options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape, WriteByteOrderMark = ForExcel };
        await using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        await WriteRowAsync(csv, Columns, cancellation);
        await foreach (var source in sources.WithCancellation(cancellation)) await WriteRowAsync(csv, RowOf(source), cancellation);
    }

    private static async Task WriteRowAsync(CsvWriter csv, IEnumerable<string?> fields, CancellationToken cancellation)
    {
        foreach (var field in fields) csv.WriteField(field);
        await csv.EndRecordAsync(cancellation);
    }

    /// <summary>The fields as they are, not on one line: quotes carry line breaks.</summary>
    private static string?[] RowOf(Source source) =>
    [
        CitationKey.Of(source), source.Slug, source.Kind.Word(), source.Author, source.Title, source.Container, source.Publisher, source.Place,
        source.Date?.ToString(), source.Symbol, string.Join("; ", source.Pages), new Reference(source).Url, source.Label, string.Join("; ", source.AlsoAs), source.Series,
    ];
}
