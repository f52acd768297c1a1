using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Registers;

/// <summary>Reads the depositary's record: the files of <c>actions</c>, one for each treaty.</summary>
internal sealed class ActionReader(string folder, IReadOnlyDictionary<string, State> states, IReadOnlyList<Treaty> treaties, DiagnosticBag found)
{
    private readonly Dictionary<string, Treaty> _treaties = treaties.ToDictionary(t => t.Code);

    /// <summary>The acts, by treaty, date, State and kind.</summary>
    public IReadOnlyList<TreatyAction> Read()
    {
        var order = treaties.Select((treaty, i) => (treaty, i)).ToDictionary(t => t.treaty, t => t.i);
        return
        [
            .. SourceFolder.Find([Path.Combine(folder, "actions")], f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).SelectMany(Read)
                .OrderBy(a => order[a.Treaty]).ThenBy(a => a.Date).ThenBy(a => a.State.Iso3, StringComparer.Ordinal).ThenBy(a => a.Kind),
        ];
    }

    private IEnumerable<TreatyAction> Read(SourceFile file)
    {
        var (table, lines) = (new CsvTable(file with { Name = $"data/{file.Name}" }, found), new Dictionary<(Treaty?, State?, ActionKind, DateOnly), int>());
        foreach (var row in table.Read("treaty", "state", "action", "date", "effective", "participant", "note", "confidence", "sources"))
        {
            var (treaty, state) = (row.Known("treaty", _treaties, "a treaty of treaties.csv"), row.Known("state", states, "a State of states.csv"));
            var (kind, date, effective) = (row.Word<ActionKind>("action"), row.Day("date"), row.OptionalDay("effective"));
            if (!row.IsFirst(lines, (treaty, state, kind, date), "this act")) continue;
            yield return new TreatyAction
            {
                Treaty = treaty!,
                State = state!,
                Kind = kind,
                Date = date,
                Effective = effective,
                Participant = row.Text("participant"),
                Note = row.Text("note"),
                Confidence = row.Text("confidence"),
                Sources = row.Text("sources"),
                File = table.Name,
                Line = row.Line,
            };
        }
    }
}
