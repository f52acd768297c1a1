using CsvHelper;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>
/// A status table as people take it out of the page: a row of column names, a row for each participant; lines about the treaty may stand above, end notes below.
/// </summary>
internal static class StatusCsvParser
{
    /// <summary>What stands in a field that stands for nothing.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "-", "–", "—", "NA", "NaN", "nan" };

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a file; the separator is the one its row of column names has most of.</summary>
    /// <param name="source">The file. Its name may give the reference of the treaty: <c>XXVI-6.csv</c>.</param>
    /// <param name="found">Takes ARC801 and ARC804.</param>
    /// <returns>The table with what stands above it, or null with the reason in <paramref name="found"/>.</returns>
    public static StatusSheet? Parse(SourceText source, DiagnosticBag found)
    {
        var rows = RowsOf(source.Content);
        var header = rows.FindIndex(IsHeader);
        if (header < 0)
        {
            found.Add(Rules.NoStatusTable, new(source.Name), "no row names a column of participants and one of ratifications, accessions or consents to be bound");
            return null;
        }
        var columns = rows[header].Cells.Select(c => c.Text).ToList();
        var participants = rows.Skip(header + 1).SkipWhile(IsBlank).TakeWhile(r => !IsBelow(r)).ToList();
        if (participants.Find(r => r.Cells.Count != columns.Count) is { } odd)
        {
            found.Add(Rules.PageCut, new(source.Name, odd.Line, 1), $"this row has {odd.Cells.Count} fields where the header has {columns.Count}");
            return null;
        }
        var above = string.Join('\n', rows.Take(header).Select(r => string.Join(' ', r.Cells.Select(c => c.Text))));
        return new()
        {
            References = [.. new[] { ReferenceAbove(above), StatusFacts.ReferenceIn(Path.GetFileName(source.Name)) }.OfType<string>().Distinct()],
            Title = StatusFacts.TitleIn(above.Split('\n').FirstOrDefault(StatusFacts.IsNumbered) ?? above),
            AsAt = StatusFacts.AsAt(above),
            Signatories = StatusFacts.Signatories(above),
            Parties = StatusFacts.Parties(above),
            Acts = Turned(new(columns, participants)),
        };
    }

    private static List<SheetRow> RowsOf(string text)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        var rows = new List<SheetRow>();
        while (csv.Read()) rows.Add(new((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(i => CellOf(csv.GetString(i)))]));
        return rows;
    }

    private static SheetCell CellOf(string field)
    {
        var words = Blanks.Fold(field);
        var name = EndNotes.NameOf(words);
        return new(Nothing.Contains(name) ? "" : name, [.. EndNotes.In(words).Select(s => s.In(words))]);
    }

    private static char SeparatorOf(string text)
    {
        var line = text.Split('\n').FirstOrDefault(l => l.Contains("Signature", StringComparison.OrdinalIgnoreCase) || l.Contains("ratif", StringComparison.OrdinalIgnoreCase)) ?? "";
        return Separators.MaxBy(c => line.Count(l => l == c));
    }

    private static bool IsHeader(SheetRow row) =>
        row.Cells.Any(c => StatusColumns.IsParticipant(c.Text)) && row.Cells.Select((c, i) => ActColumn.Of(c.Text, i)).Any(c => c is { IsConsent: true });

    private static bool IsBlank(SheetRow row) => row.Cells.All(c => c.Text.Length == 0);

    /// <summary>Whether a row stands below the table: an empty one, or a single field that is a heading or a note.</summary>
    private static bool IsBelow(SheetRow row) => row.Cells.Count(c => c.Text.Length > 0) switch
    {
        0 => true,
        1 => row.Cells[0].Text is { Length: > 0 } only && (only.StartsWith("End Note", StringComparison.OrdinalIgnoreCase) || char.IsAsciiDigit(only[0])),
        _ => false,
    };

    private static string? ReferenceAbove(string above) => StatusFacts.ReferenceIn(above)
        ?? above.Split('\n').Select(l => StatusFacts.ReferenceOf(above, l)).FirstOrDefault(r => r is not null);

    /// <summary>The table with the column of participants first.</summary>
    private static SheetTable Turned(SheetTable table)
    {
        var first = table.Columns.ToList().FindIndex(StatusColumns.IsParticipant);
        List<T> Turn<T>(IReadOnlyList<T> fields) => [fields[first], .. fields.Where((_, i) => i != first)];
        return first == 0 ? table : new(Turn(table.Columns), [.. table.Rows.Select(r => new SheetRow(r.Line, Turn(r.Cells)))]);
    }
}
