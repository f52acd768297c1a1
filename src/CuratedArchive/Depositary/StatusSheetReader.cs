using System.Text.RegularExpressions;
using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>Makes sense of a <see cref="StatusSheet"/>: whose table it is, what its columns and cells mean, and whether it agrees with itself.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="file">What findings call the file.</param>
/// <param name="register">The States and treaties.</param>
/// <param name="found">Takes ARC802 to ARC816.</param>
internal sealed partial class StatusSheetReader(StatusSheet sheet, string file, Register register, DiagnosticBag found)
{
    private readonly ParticipantNames _names = new(register);

    /// <summary>The page, or null when it is refused.</summary>
    public StatusPage? Read()
    {
        if (FindTreaty() is not { } treaty) return null;
        var columns = sheet.Acts.Columns.Select(ActColumn.Of).OfType<ActColumn>().ToList();
        var cells = new ActCellReader(treaty, sheet.AsAt, columns);
        var rows = sheet.Acts.Rows.Select((row, i) => RowOf(row, i + 1, cells)).OfType<StatusRow>().ToList();
        if (found.Stops) return null;
        if (rows.Count == 0) return Refuse(Rules.PageCut, "its table has no participants");
        var page = new StatusPage
        {
            Treaty = treaty,
            AsAt = sheet.AsAt,
            Stated = new(sheet.Signatories, sheet.Parties),
            Rows = rows,
            HasNotes = sheet.Notes is not null,
        };
        CheckNames(rows);
        CheckTotals("signatories", page.Stated.Signatories, page.Counted.Signatories, columns.Exists(c => c.KindOf("") == ActionKind.Signature));
        CheckTotals("parties", page.Stated.Parties, page.Counted.Parties, isExpected: true);
        if (found.Stops) return null;
        Remark(page);
        return page;
    }

    private Treaty? FindTreaty()
    {
        var printed = sheet.References.Count > 0 ? register.Treaties.Where(t => t.DepositaryReference == sheet.References[0]).OrderBy(t => t.Parent.Length).FirstOrDefault() : null;
        var titled = register.TreatyNames.Find(sheet.Title);
        if (printed is not null) return printed;
        if (sheet.References.Count == 0 && titled is not null) return titled;
        found.Add(Rules.PageOfNoTreaty, new(file), (sheet.References, sheet.Title) switch
        {
            ([var first, ..], "") => $"its reference is {first}",
            ([var first, ..], var title) => $"its reference is {first}, its title “{Short(title)}”",
            (_, "") => "it gives neither a reference such as XXVI-6 nor a title; a CSV file may have the reference as its name",
            (_, var title) => $"it gives no reference, and its title is “{Short(title)}”",
        });
        return null;
    }

    private StatusRow? RowOf(SheetRow row, int number, ActCellReader cells)
    {
        var (name, marks) = (row.Cells[0].Text, row.Cells[0].Marks);
        if (name.Length == 0 || row.Cells.Count != sheet.Acts.Columns.Count) return Unreadable(row, number, $"it has {row.Cells.Count} cells and the name “{Short(name)}”; the table has {sheet.Acts.Columns.Count} columns");
        if (Spoilt().IsMatch(name))
        {
            found.Add(Rules.LettersSpoilt, new(file, row.Line, 1), $"“{Short(name)}”");
            return null;
        }
        var acts = cells.Read(row, out var wrong);
        if (wrong is not null) return Unreadable(row, number, $"{name}: {wrong}");
        var notice = marks.Select(m => sheet.Notes?.GetValueOrDefault(m)).OfType<string>().Select(WithdrawalNotes.Read).FirstOrDefault(n => n is not null);
        return new(number, row.Line, name, _names.Find(name), acts, notice, ProtocolsOf(name));
    }

    private string? ProtocolsOf(string participant)
    {
        if (sheet.Protocols is not { } ticks) return null;
        var state = _names.Find(participant);
        return ticks.Rows.FirstOrDefault(r => r.Cells.Count > 1 && (r.Cells[0].Text == participant || (state is not null && _names.Find(r.Cells[0].Text) == state))) is { } row ? ProtocolTicks.Of(ticks, row) : "";
    }

    private void CheckNames(List<StatusRow> rows)
    {
        foreach (var twice in rows.GroupBy(r => r.State?.Iso3 ?? r.Participant).Where(g => g.Count() > 1).Select(g => g.ToList()))
            found.Add(Rules.StatusRowUnreadable, new(file, twice[1].Line, 1), twice[1].Number, $"{twice[1].Participant} stands already in row {twice[0].Number}");
    }

    private void CheckTotals(string what, int? stated, int? counted, bool isExpected)
    {
        if (stated is null && isExpected) found.Add(Rules.TotalsMissing, new(file), what);
        else if (stated is not null && stated != counted) found.Add(Rules.TotalsDiffer, new(file), stated, what, counted);
    }

    private void Remark(StatusPage page)
    {
        if (page.AsAt is null) found.Add(Rules.PageUndated, new(file), page.KnownUntil.ToString("yyyy-MM-dd"));
        if (page.KnownUntil < page.Treaty.RecordDate && page.AsAt is { } asAt) found.Add(Rules.PageOlder, new(file), asAt.ToString("yyyy-MM-dd"), page.Treaty.RecordDate.ToString("yyyy-MM-dd"));
        foreach (var (name, i) in sheet.Acts.Columns.Select((c, i) => (c, i)).Skip(1))
            if (ActColumn.Of(name, i) is null) found.Add(Rules.ColumnPassedOver, new(file), Short(name));
        foreach (var row in page.Rows.Where(r => r.State is null)) found.Add(Rules.ParticipantUncompared, new(file, row.Line, 1), row.Participant);
        foreach (var row in page.Rows.Where(r => r.HasLeft && r.Withdrawal is null && !HasWithdrawal(page.Treaty, r.State))) found.Add(Rules.WithdrawalUndated, new(file, row.Line, 1), row.Participant);
    }

    private bool HasWithdrawal(Treaty treaty, State? state) =>
        register.Actions.Any(a => a.Treaty == treaty && a.State == state && a.Kind == ActionKind.Withdrawal);

    private StatusRow? Unreadable(SheetRow row, int number, string why)
    {
        found.Add(Rules.StatusRowUnreadable, new(file, row.Line, 1), number, why);
        return null;
    }

    private StatusPage? Refuse(Rule rule, string why)
    {
        found.Add(rule, new(file), why);
        return null;
    }

    private static string Short(string words) => words.Length <= 100 ? words : words[..99] + "…";

    /// <summary>A sign of UTF-8 that was read as another encoding, or of a letter that no encoding had.</summary>
    [GeneratedRegex("\ufffd|[ÃÂ][\u0080-\u00bf]|Ã[^a-z ]|[\u0000-\u001f]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Spoilt();
}
