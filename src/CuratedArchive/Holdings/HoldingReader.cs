using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Holdings;

/// <summary>Figures about munitions are read out of a document's tables.</summary>
internal static class HoldingReader
{
    /// <summary>Reads the tables of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its tables.</param>
    /// <param name="register">The States, for names in cells.</param>
    public static IReadOnlyList<Holding> Read(Document document, Reading reading, Register register)
    {
        var holdings = new List<Holding>();
        for (var i = 0; i < reading.Blocks.Count; i++)
            if (reading.Blocks[i] is Table table) holdings.AddRange(Read(document, reading, register, table, Passage.AnchorOf(i)));
        return holdings;
    }

    private static IEnumerable<Holding> Read(Document document, Reading reading, Register register, Table table, string anchor)
    {
        var caption = table.Caption?.In(reading.Prose) ?? "";
        var rows = new HoldingTable(table, caption, Owner(caption, register) ?? document.State, register);
        return rows.Figures().Select(figure => new Holding
        {
            Document = document,
            State = figure.State,
            Munition = figure.Munition ?? rows.Under(ColumnRole.Munition, figure.Row),
            Submunition = rows.Under(ColumnRole.Submunition, figure.Row),
            Type = rows.Under(ColumnRole.Type, figure.Row),
            Quantity = figure.Quantity,
            Relation = figure.Relation,
            NoteLabel = table.NoteLabel,
            Span = figure.Span,
            Line = reading.Locate(figure.Span.Start).Line,
            Anchor = anchor,
        });
    }

    /// <summary>The State a caption names, by name or demonym; null where it names none or several.</summary>
    private static string? Owner(string caption, Register register)
    {
        var named = register.StateNames.FindAll(caption).Concat(register.Demonyms.FindAll(caption)).Select(n => n.Meaning.Iso3).Distinct().ToList();
        return named is [var only] ? only : null;
    }
}
