using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>The rows of a status table become claims: what each participant did, and when.</summary>
/// <remarks>An empty cell asserts nothing. The exact words are the row from the participant to the act.</remarks>
internal sealed class StatusTableReader(Document document, Reading reading, Register register, DiagnosticBag found)
{
    /// <summary>What a table asserts; nothing when the document is no status table or the table has no participants.</summary>
    public IReadOnlyList<Assertion> Read(Table table)
    {
        var participant = table.Columns.ToList().FindIndex(StatusColumns.IsParticipant);
        if (document.Kind != DocumentKind.StatusTable || participant < 0) return [];
        var columns = table.Columns.Select((name, i) => i == participant ? null : StatusColumn.Of(i, name, register)).OfType<StatusColumn>().ToList();
        var treaty = TreatyOf(table);
        if (columns.Count == 0) return [];
        if (treaty is null && columns.TrueForAll(c => c.Treaty is null))
        {
            found.Add(Rules.TreatyUnnamed, reading.Locate(table.Span.Start));
            return [];
        }
        return [.. table.Rows.SelectMany(row => Read(row, row[participant], columns, treaty))];
    }

    private List<Assertion> Read(IReadOnlyList<Cell> row, Cell participant, List<StatusColumn> columns, string? treaty)
    {
        var assertions = new List<Assertion>();
        if (participant.Text.Length == 0) return assertions;
        if (StateOf(participant.Text) is not { } state)
        {
            found.Add(Rules.ParticipantUnknown, reading.Locate(participant.Span.Start), participant.Text);
            return assertions;
        }
        foreach (var column in columns)
            if (row[column.Index] is { Text.Length: > 0 } cell && (column.Treaty ?? treaty) is { } code)
                assertions.AddRange(column.ActsIn(cell.Text).Select(a => new Assertion(state.Iso3, code, a.Action, a.Date, Across(participant.Span, cell.Span))));
        return assertions;
    }

    private static TextSpan Across(TextSpan participant, TextSpan cell) => TextSpan.Between(Math.Min(participant.Start, cell.Start), Math.Max(participant.End, cell.End));

    private State? StateOf(string participant)
    {
        if (register.StateNames.Find(participant) is { } exact) return exact;
        return register.StateNames.FindAll(participant).Select(m => m.Meaning).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>The treaty of the title or the caption, else the one named last above the table.</summary>
    private string? TreatyOf(Table table)
    {
        var caption = table.Caption is { } c ? c.In(reading.Text) : "";
        if (register.TreatyNames.FindAll(document.Title).Concat(register.TreatyNames.FindAll(caption)).ToList() is [var titled, ..]) return titled.Meaning.Code;
        return register.TreatyNames.FindAll(reading.Prose[..table.Span.Start]) is [.., var above] ? above.Meaning.Code : null;
    }
}
