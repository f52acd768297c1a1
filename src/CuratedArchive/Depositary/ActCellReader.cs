using CuratedArchive.Documents;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>Reads the cells of a row: <c>3 Dec 2008</c>, <c>9 Apr 2013 a</c>, <c>[ 24 Mar 2011 n]</c>.</summary>
/// <param name="treaty">The treaty; before its adoption nothing was done.</param>
/// <param name="asAt">The day of the table, behind which nothing was done; null where it is not known.</param>
/// <param name="columns">The columns of acts.</param>
internal sealed class ActCellReader(Treaty treaty, DateOnly? asAt, IReadOnlyList<ActColumn> columns)
{
    /// <summary>The acts of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="wrong">What cannot be understood in it, or null.</param>
    public IReadOnlyList<PrintedAct> Read(SheetRow row, out string? wrong)
    {
        var acts = new List<PrintedAct>();
        wrong = null;
        foreach (var column in columns)
        {
            var text = row.Cells[column.Index].Text;
            if (text.Length == 0) continue;
            if (Act(text, column) is { } act) acts.Add(act);
            else wrong = $"“{(text.Length <= 40 ? text : text[..39] + "…")}” is not a day between {treaty.Adopted:yyyy-MM-dd} and {asAt?.ToString("yyyy-MM-dd") ?? "today"} with a letter the column explains";
        }
        if (acts.Count == 0) wrong ??= "it has no act";
        if (acts.Exists(a => a.InBrackets) && acts.Exists(a => !a.InBrackets)) wrong ??= "some of its acts stand in brackets and some do not";
        return acts;
    }

    private PrintedAct? Act(string text, ActColumn column)
    {
        var inBrackets = text[0] == '[' && text[^1] == ']';
        var inner = inBrackets ? text[1..^1] : text;
        if (inner.AsSpan().IndexOfAny('[', ']') >= 0) return null;
        if (DatePhrase.Find(inner).ToList() is not [{ Date: { IsDay: true, First: { } day } } date]) return null;
        var behind = inner[..date.Span.Start] + inner[date.Span.End..];
        if (day < treaty.Adopted || day > asAt || column.KindOf(Blanks.Fold(behind).Trim('(', ')', ' ')) is not { } kind) return null;
        return new(Named(kind), day, inBrackets, text);
    }

    /// <summary>The record keeps consents to protocols under one name whatever their form, as the treaty does; a succession stays one.</summary>
    private ActionKind Named(ActionKind kind) =>
        treaty.ConsentActs is ["consent-to-be-bound"] && kind is ActionKind.Ratification or ActionKind.Acceptance or ActionKind.Approval or ActionKind.Accession
            ? ActionKind.ConsentToBeBound : kind;
}
