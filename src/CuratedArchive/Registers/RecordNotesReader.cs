using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads what stands beside the record: declarations and the points on which other sources differ. A data folder need have neither file.</summary>
internal sealed class RecordNotesReader(string folder, IReadOnlyDictionary<string, State> states, IReadOnlyList<Treaty> treaties, DiagnosticBag found)
{
    private readonly Dictionary<string, Treaty> _treaties = treaties.ToDictionary(t => t.Code);

    /// <summary>The declarations of <c>declarations.csv</c>, by treaty, State and the order of the file.</summary>
    public IReadOnlyList<Declaration> ReadDeclarations() =>
        [.. CsvTable.In(folder, "declarations.csv", found).ReadIfThere("state", "treaty", "kind", "date", "occasion", "gist", "source", "confidence").Select(DeclarationOf).OfType<Declaration>()
            .OrderBy(d => IndexOf(d.Treaty)).ThenBy(d => d.State.Iso3, StringComparer.Ordinal)];

    /// <summary>The differences of <c>differences.csv</c>, by treaty, State and the order of the file.</summary>
    public IReadOnlyList<Difference> ReadDifferences() =>
        [.. CsvTable.In(folder, "differences.csv", found).ReadIfThere("state", "treaty", "what", "record_says", "other_says", "source").Select(DifferenceOf).OfType<Difference>()
            .OrderBy(d => IndexOf(d.Treaty)).ThenBy(d => d.State?.Iso3 ?? "", StringComparer.Ordinal)];

    private Declaration? DeclarationOf(CsvRow row)
    {
        var (treaty, state) = (TreatyOf(row), row.Known("state", states, "a State of states.csv"));
        var (kind, occasion, date) = (row.Word<DeclarationKind>("kind"), row.Word<DeclarationOccasion>("occasion"), row.OptionalDay("date"));
        var (gist, source) = (row.Required("gist"), row.Required("source"));
        if (!row.IsValid) return null;
        return new()
        {
            Treaty = treaty!,
            State = state!,
            Kind = kind,
            Date = date,
            Occasion = occasion,
            Gist = gist,
            Source = source,
            Confidence = row.Text("confidence"),
        };
    }

    private Difference? DifferenceOf(CsvRow row)
    {
        var (treaty, state) = (TreatyOf(row), row.Text("state").Length > 0 ? row.Known("state", states, "a State of states.csv") : null);
        var (what, source) = (row.Required("what"), row.Required("source"));
        var (recordSays, otherSays) = (row.Required("record_says"), row.Required("other_says"));
        if (!row.IsValid) return null;
        return new() { Treaty = treaty!, State = state, What = what, RecordSays = recordSays, OtherSays = otherSays, Source = source };
    }

    private Treaty? TreatyOf(CsvRow row) => row.Known("treaty", _treaties, "a treaty of treaties.csv");

    private int IndexOf(Treaty treaty) => treaties.TakeWhile(t => t != treaty).Count();
}
