using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>
/// Status tables as the depositary exports them: lines about the treaty, a row of column names with the participants among them, a row for each participant, end notes below.
/// </summary>
internal sealed class CsvFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".csv"];

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        var (draft, text) = (new Draft { HasHeadings = true }, source.Content);
        var rows = CsvRows.Of(text);
        var header = rows.FindIndex(r => StatusColumns.AreIn([.. r.Select(f => f.Words(text))]));
        if (header < 0) found.Add(Rules.NoParticipants, new(source.Name, 1, 1));
        new CsvWalk(text, draft).Write(rows, header >= 0 ? header : Math.Max(0, rows.FindIndex(r => r.Count > 1)));
        return draft.Finish(source, Name, beside.Or(new Metadata { Kind = header < 0 ? DocumentKind.Other : DocumentKind.StatusTable }), found);
    }
}
