using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads <c>states.csv</c>.</summary>
internal sealed class StateReader(string folder, DiagnosticBag found)
{
    private static readonly string[] Columns =
        ["iso3", "iso2", "m49", "name", "official_name", "region", "subregion", "un_member", "aliases", "demonyms", "common_name", "un_status", "note"];

    /// <summary>The States, by alpha-3 code.</summary>
    public IReadOnlyList<State> Read()
    {
        var (states, lines) = (new List<State>(), new Dictionary<string, int>());
        foreach (var row in CsvTable.In(folder, "states.csv", found).Read(Columns))
            if (StateOf(row) is var state && row.IsFirst(lines, state.Iso3, state.Iso3)) states.Add(state);
        return [.. states.OrderBy(s => s.Iso3, StringComparer.Ordinal)];
    }

    private static State StateOf(CsvRow row) => new()
    {
        Iso3 = row.Required("iso3"),
        Iso2 = row.Text("iso2"),
        M49 = row.Text("m49"),
        Name = row.Required("name"),
        OfficialName = row.Text("official_name"),
        CommonName = row.Required("common_name"),
        Slug = Slug.Of(60, row.Text("common_name")),
        Region = row.Text("region"),
        Subregion = row.Text("subregion"),
        UnMember = row.OptionalDay("un_member"),
        UnStatus = row.Text("un_status"),
        Aliases = row.List("aliases"),
        Demonyms = row.List("demonyms"),
        Note = row.Text("note"),
    };
}
