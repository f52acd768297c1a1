using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Holdings;

/// <summary>A figure of a table with what its row and column say of it.</summary>
/// <param name="State">Alpha-3 code, or null.</param>
/// <param name="Row">The row it stands in.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Relation">What the figure means.</param>
/// <param name="Span">The words in the text.</param>
internal sealed record HoldingFigure(string? State, IReadOnlyList<Cell> Row, int Quantity, HoldingRelation Relation, TextSpan Span)
{
    /// <summary>The munition the cell itself names beside the figure, or null.</summary>
    public string? Munition { get; init; }
}

/// <summary>A table read by its headers.</summary>
/// <param name="table">The table.</param>
/// <param name="caption">The words of its caption; empty where it has none.</param>
/// <param name="owner">Alpha-3 code of the State the table is about, or null.</param>
/// <param name="register">The States, for names in cells.</param>
internal sealed class HoldingTable(Table table, string caption, string? owner, Register register)
{
    private readonly List<ColumnRole> _roles = RolesOf(table);

    /// <summary>The figures of the table, row by row; none where no column holds munitions or quantities of them.</summary>
    public IEnumerable<HoldingFigure> Figures()
    {
        if (!IsAboutMunitions()) yield break;
        foreach (var row in table.Rows)
            for (var i = 0; i < Math.Min(row.Count, _roles.Count); i++)
                foreach (var figure in Figures(row, row[i], i)) yield return figure;
    }

    /// <summary>The words of the row under a role, or null.</summary>
    public string? Under(ColumnRole role, IReadOnlyList<Cell> row)
    {
        for (var i = 0; i < Math.Min(row.Count, _roles.Count); i++)
            if (_roles[i] == role) return row[i].Text is { Length: > 0 } text ? text : null;
        return null;
    }

    /// <summary>The roles by header; a column headed with a thing but filled with figures says how many of it there are.</summary>
    private static List<ColumnRole> RolesOf(Table table)
    {
        var roles = table.Columns.Select(ColumnRoles.Of).ToList();
        var perState = roles.Contains(ColumnRole.State);
        if (!roles.Contains(ColumnRole.Munition) && roles.IndexOf(ColumnRole.Type) is >= 0 and var type && HoldsDesignations(table, type)) roles[type] = ColumnRole.Munition;
        var quantity = roles.IndexOf(ColumnRole.Quantity);
        for (var i = 0; i < roles.Count; i++)
            if (roles[i] is ColumnRole.Munition or ColumnRole.Submunition or ColumnRole.PerMunition && HoldsFigures(table, i))
                roles[i] = (roles[i], perState) switch
                {
                    (ColumnRole.Munition, _) => ColumnRole.Quantity,
                    (_, false) when !IsTotal(table, i, quantity) => ColumnRole.PerMunition,
                    _ => ColumnRole.None,
                };
        return roles;
    }

    /// <summary>Under “Type” may stand the munitions themselves: <c>RBK-500</c>.</summary>
    private static bool HoldsDesignations(Table table, int column)
    {
        var cells = table.Rows.Where(r => column < r.Count && r[column].Text.Length > 0 && !IsTotal(r)).ToList();
        return cells.Count > 0 && cells.Count(r => r[column].Text.Any(char.IsLetter) && r[column].Text.Any(char.IsDigit)) * 2 >= cells.Count;
    }

    /// <summary>Whether a column counts all the submunitions of a row and not those of one munition: each figure is above that of the munitions.</summary>
    private static bool IsTotal(Table table, int column, int quantity) => quantity >= 0 && table.Rows.All(r =>
        column >= r.Count || quantity >= r.Count || QuantityText.Read(r[column].Text) is not { } all || QuantityText.Read(r[quantity].Text) is not { } some || all > some);

    private static bool HoldsFigures(Table table, int column)
    {
        var cells = table.Rows.Where(r => column < r.Count && r[column].Text.Length > 0).ToList();
        return cells.Count > 0 && cells.Count(r => QuantityText.Read(r[column].Text) is not null) * 2 >= cells.Count;
    }

    private bool IsAboutMunitions() =>
        _roles.Any(r => r is ColumnRole.Munition or ColumnRole.Submunition or ColumnRole.PerMunition) || (_roles.Contains(ColumnRole.Quantity) && Says("munition"));

    private IEnumerable<HoldingFigure> Figures(IReadOnlyList<Cell> row, Cell cell, int column) => _roles[column] switch
    {
        ColumnRole.Holders => Holders(row, cell),
        ColumnRole.PerMunition => Single(row, cell, HoldingRelation.SubmunitionsPerMunition),
        ColumnRole.Quantity => Single(row, cell, Stock()).Concat(Named(row, cell)),
        ColumnRole.Munition => Named(row, cell),
        _ => [],
    };

    private IEnumerable<HoldingFigure> Single(IReadOnlyList<Cell> row, Cell cell, HoldingRelation relation) =>
        QuantityText.Read(cell.Text) is { } quantity && !IsTotal(row) ? [new(StateOf(row), row, quantity, relation, cell.Span)] : [];

    /// <summary>“RBK-9 (488), MK-7 (20)”: every munition with the figure in the brackets behind it, in a table with a row for each State.</summary>
    private IEnumerable<HoldingFigure> Named(IReadOnlyList<Cell> row, Cell cell)
    {
        if (!_roles.Contains(ColumnRole.State) || IsTotal(row) || StateOf(row) is not { } state) yield break;
        var from = 0;
        for (var close = cell.Text.IndexOf(')'); close >= 0; from = close + 1, close = cell.Text.IndexOf(')', from))
        {
            var open = cell.Text.LastIndexOf('(', close, close - from + 1);
            if (open < 0 || QuantityText.Read(cell.Text[(open + 1)..close]) is not { } quantity) continue;
            yield return new(state, row, quantity, Stock(), cell.Span) { Munition = cell.Text[from..open].Trim(' ', ',', ';', '\u00a0') };
        }
    }

    /// <summary>“A (488), B (9)”: every State with the figure in the brackets behind it.</summary>
    private IEnumerable<HoldingFigure> Holders(IReadOnlyList<Cell> row, Cell cell)
    {
        var relation = Stock();
        foreach (var name in register.StateNames.FindAll(cell.Text))
        {
            var open = cell.Text.IndexOf('(', name.Span.End);
            var close = open < 0 ? -1 : cell.Text.IndexOf(')', open);
            if (close < 0 || !string.IsNullOrWhiteSpace(cell.Text[name.Span.End..open]) || QuantityText.Read(cell.Text[(open + 1)..close]) is not { } quantity) continue;
            yield return new(name.Meaning.Iso3, row, quantity, relation, cell.Span);
        }
    }

    private string? StateOf(IReadOnlyList<Cell> row)
    {
        if (!_roles.Contains(ColumnRole.State)) return owner;
        return Under(ColumnRole.State, row) is { } name ? register.StateNames.FindAll(name).Select(n => n.Meaning.Iso3).FirstOrDefault() : null;
    }

    private static bool IsTotal(IReadOnlyList<Cell> row) => row.Count > 0 && row[0].Text.StartsWith("total", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a State Party has still to destroy is what it has declared under article 7 of the Convention on Cluster Munitions.</summary>
    private HoldingRelation Stock() => Says("declar") || Says("article 7") || Says("to be destroyed") ? HoldingRelation.DeclaredStockpile
        : Says("produc") && !Says("stock") ? HoldingRelation.Producer : HoldingRelation.Stockpile;

    private bool Says(string word) =>
        caption.Contains(word, StringComparison.OrdinalIgnoreCase) || table.Columns.Any(c => c.Contains(word, StringComparison.OrdinalIgnoreCase));
}
