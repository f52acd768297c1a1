using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace CuratedArchive.Exports;

/// <summary>A column of a <see cref="DataTable{T}"/>.</summary>
/// <param name="Name">The field name, the same in every format.</param>
/// <param name="Value">The value of a row: text, a number, a list of texts, or null.</param>
public sealed record DataColumn<T>(string Name, Func<T, object?> Value);

/// <summary>Rows with named fields, written as CSV (RFC 4180, UTF-8, formulas defused) or as a JSON array of objects, a row at a time.</summary>
/// <param name="Columns">The fields in their order.</param>
public sealed record DataTable<T>(IReadOnlyList<DataColumn<T>> Columns)
{
    private static readonly CsvWriterOptions Csv = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    /// <summary>Whether CSV starts with a byte order mark, by which Excel knows UTF-8.</summary>
    public bool ForExcel { get; init; }

    /// <summary>Writes CSV. A list is joined by semicolons; a null is an empty field.</summary>
    /// <param name="rows">The rows, asked for one at a time.</param>
    /// <param name="output">Stays open.</param>
    /// <param name="cancel">Ends the writing early.</param>
    public async Task WriteCsvAsync(IAsyncEnumerable<T> rows, Stream output, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(output, Csv with { WriteByteOrderMark = ForExcel }, leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(c => c.Name)]);
        await foreach (var row in rows.WithCancellation(cancel))
            await csv.WriteRecordAsync([.. Columns.Select(c => Text(c.Value(row)))], cancel);
        await csv.FlushAsync(cancel);
    }

    /// <summary>Writes a JSON array. Null values are written as null, lists as arrays.</summary>
    /// <inheritdoc cref="WriteCsvAsync"/>
    public async Task WriteJsonAsync(IAsyncEnumerable<T> rows, Stream output, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        await foreach (var row in rows.WithCancellation(cancel))
        {
            json.WriteStartObject();
            foreach (var column in Columns)
            {
                json.WritePropertyName(column.Name);
                JsonSerializer.Serialize(json, column.Value(row));
            }
            json.WriteEndObject();
            if (json.BytesPending > 32_768) await json.FlushAsync(cancel);
        }
        json.WriteEndArray();
        await json.FlushAsync(cancel);
    }

    private static string? Text(object? value) => value switch
    {
        IEnumerable<string> list => string.Join(";", list),
        true => "true",
        false => "false",
        _ => value?.ToString(),
    };
}
