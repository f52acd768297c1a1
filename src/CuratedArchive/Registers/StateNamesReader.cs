using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads <c>names.csv</c>: former names, continued States and predecessors. A data folder need not have it.</summary>
internal sealed class StateNamesReader(string folder, IReadOnlyDictionary<string, State> states, DiagnosticBag found)
{
    /// <summary>Gives each State its earlier names, the earliest first.</summary>
    public void Read()
    {
        var rows = CsvTable.In(folder, "names.csv", found).ReadIfThere("state", "name", "from", "until", "kind", "note", "source", "confidence");
        foreach (var names in rows.Select(NameOf).OfType<(State State, StateName Name)>().GroupBy(n => n.State))
            names.Key.Names = [.. names.Select(n => n.Name).OrderBy(n => n.Until).ThenBy(n => n.Name, StringComparer.Ordinal)];
    }

    private (State, StateName)? NameOf(CsvRow row)
    {
        var state = row.Known("state", states, "a State of states.csv");
        var name = new StateName(row.Required("name"), row.OptionalDate("from"), row.Date("until"), row.Word<StateNameKind>("kind"),
            row.Text("note"), row.Required("source"), row.Fitting("confidence", c => c is "read" or "named", "read or named"));
        return row.IsValid ? (state!, name) : null;
    }
}
