using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>A table of States with the days on which they signed and consented, or with what they are to a treaty.</summary>
/// <param name="table">The table.</param>
/// <param name="treaty">The code of the treaty it is about, where no header names another.</param>
/// <param name="register">The States and treaties, for names in cells and headers.</param>
internal sealed class StatusTable(Table table, string? treaty, Register register)
{
    private readonly List<StatusColumn> _columns = [.. table.Columns.Select(StatusColumns.Of)];

    /// <summary>What the table asserts, row by row; nothing where no column holds States.</summary>
    public IEnumerable<Assertion> Read() => _columns.IndexOf(StatusColumn.State) is >= 0 and var states ? table.Rows.SelectMany(r => Read(r, states)) : [];

    /// <summary>The cells that should name a State and name none the archive knows.</summary>
    public IEnumerable<Cell> Strangers() => _columns.IndexOf(StatusColumn.State) is >= 0 and var states
        ? table.Rows.Where(r => states < r.Count && r[states].Text.Length > 0 && StateOf(r[states]) is null).Select(r => r[states]) : [];

    private IEnumerable<Assertion> Read(IReadOnlyList<Cell> row, int states)
    {
        if (states >= row.Count || StateOf(row[states]) is not { } state) yield break;
        for (var i = 0; i < Math.Min(row.Count, _columns.Count); i++)
        {
            if (i == states || row[i].Text.Length == 0 || TreatyOf(i) is not { } code) continue;
            foreach (var (action, date) in Said(row, i)) yield return new(state.Iso3, code, action, date, Words(row[states].Span, row[i].Span));
        }
    }

    private State? StateOf(Cell cell) => register.StateNames.FindAll(cell.Text).Select(n => n.Meaning).FirstOrDefault();

    private IEnumerable<(ClaimAction Action, PartialDate? Date)> Said(IReadOnlyList<Cell> row, int column)
    {
        var text = row[column].Text;
        if (_columns[column] is StatusColumn.Status or StatusColumn.None) return StatusCell.Status(text) is { } status ? [(status, null)] : [];
        return StatusCell.Acts(text, Plain(row, column)).Select(a => (a.Action, (PartialDate?)a.Date));
    }

    private ClaimAction Plain(IReadOnlyList<Cell> row, int column) => _columns[column] switch
    {
        StatusColumn.Signature => ClaimAction.Signature,
        StatusColumn.Accession => ClaimAction.Accession,
        StatusColumn.InForce => ClaimAction.InForce,
        StatusColumn.Withdrawal => ClaimAction.Withdrawal,
        _ => HasSigned(row) ? ClaimAction.Ratification : ClaimAction.Accession,
    };

    /// <summary>Only a State that signed ratifies; where the table has a column for signatures and it is empty, the State acceded.</summary>
    private bool HasSigned(IReadOnlyList<Cell> row) => _columns.IndexOf(StatusColumn.Signature) is var i && (i < 0 || i >= row.Count || row[i].Text.Any(char.IsLetterOrDigit));

    /// <summary>The treaty a header names; a column that names none is about the one the others name, or about the table's when none does.</summary>
    private string? TreatyOf(int column)
    {
        if (Named(column) is { } named) return named;
        if (_columns[column] == StatusColumn.None) return null;
        return Enumerable.Range(0, _columns.Count).Select(Named).OfType<string>().Distinct().ToList() switch
        {
            [] => treaty,
            [var only] => only,
            _ => null,
        };
    }

    private string? Named(int column) => register.TreatyNames.FindAll(table.Columns[column]).Select(t => t.Meaning.Code).FirstOrDefault();

    private static TextSpan Words(TextSpan a, TextSpan b) => TextSpan.Between(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
