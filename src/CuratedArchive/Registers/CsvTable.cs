using System.Text;
using CsvHelper;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Registers;

/// <summary>A CSV file (RFC 4180, comma, UTF-8) whose columns are known by name. A row that cannot be read is a finding; the other rows go on.</summary>
internal sealed class CsvTable(SourceFile file, DiagnosticBag found)
{
    /// <summary>The file, as the archive names it.</summary>
    public string Name => file.Name;

    /// <summary>A file of the data folder.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="below">The path below it, with forward slashes.</param>
    /// <param name="found">Takes ARC101 to ARC106, and ARC201 to ARC204 as rows are read.</param>
    public static CsvTable In(string folder, string below, DiagnosticBag found) => new(new(Path.Combine(folder, below), $"data/{below}"), found);

    /// <summary>Reads the rows of a file that need not be there; one that is not has none.</summary>
    /// <inheritdoc cref="Read"/>
    public IReadOnlyList<CsvRow> ReadIfThere(params string[] columns) => Path.Exists(file.Path) ? Read(columns) : [];

    /// <summary>Reads the rows; a wrong header gives none.</summary>
    /// <param name="columns">The columns the file must have, in any order; others may stand beside them.</param>
    public IReadOnlyList<CsvRow> Read(params string[] columns)
    {
        if (SourceTextReader.Read(file.Path, file.Path, found) is not { } source) return [];
        using var csv = CsvReader.FromText(source.Content, CsvReaderOptions.Default with
        {
            Separator = ',',
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        csv.ReadHeader();
        var header = csv.Headers.ToArray();
        if (columns.Except(header).FirstOrDefault() is { } missing)
        {
            found.Add(Rules.HeaderWrong, new(file.Path, 1, 1), missing, string.Join(",", columns));
            return [];
        }
        return [.. Rows(csv, header)];
    }

    private IEnumerable<CsvRow> Rows(CsvReader csv, string[] header)
    {
        var places = header.Select((name, i) => (name, i)).DistinctBy(c => c.name).ToDictionary(c => c.name, c => c.i);
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            if (csv.FieldCount != header.Length)
                found.Add(Rules.RowUnreadable, new(file.Path, line, 1), $"it has {csv.FieldCount} fields where the header has {header.Length}");
            else yield return new(file, line, FieldsOf(csv), places, found);
        }
    }

    private static (string Text, int Column)[] FieldsOf(CsvReader csv)
    {
        var fields = new (string, int)[csv.FieldCount];
        for (int i = 0, column = 1; i < fields.Length; i++)
        {
            fields[i] = (csv.GetString(i), column);
            column += Encoding.UTF8.GetCharCount(csv.GetRawSpan(i)) + 1;
        }
        return fields;
    }
}
