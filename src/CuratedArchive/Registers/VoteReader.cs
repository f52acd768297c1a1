using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads the roll calls: <c>votes/unga-resolutions.csv</c> and <c>votes/unga-votes.csv</c>.</summary>
internal sealed class VoteReader(string folder, IReadOnlyDictionary<string, State> states, DiagnosticBag found)
{
    private static readonly string[] Columns =
    [
        "resolution", "treaty", "session", "date", "yes", "no", "abstain", "absent", "meeting_record", "committee_report",
        "draft", "lead_sponsor_iso3", "first_committee_date", "first_committee_yes", "first_committee_no", "first_committee_abstain", "undl_record", "sources",
    ];

    /// <summary>The resolutions with their votes, by date.</summary>
    public IReadOnlyList<Resolution> Read()
    {
        var resolutions = new Dictionary<string, Resolution>();
        foreach (var row in CsvTable.In(folder, "votes/unga-resolutions.csv", found).Read(Columns))
            if (ResolutionOf(row) is var resolution && row.IsValid) resolutions.TryAdd(resolution.Symbol, resolution);
        ReadVotes(resolutions);
        return [.. resolutions.Values.OrderBy(r => r.Date).ThenBy(r => r.Symbol, StringComparer.Ordinal)];
    }

    private static Resolution ResolutionOf(CsvRow row) => new()
    {
        Symbol = row.Required("resolution"),
        Slug = Slug.Of(40, row.Text("resolution")),
        Treaty = row.Required("treaty"),
        Session = row.Number("session") ?? 0,
        Date = row.Day("date"),
        Yes = row.Number("yes") ?? 0,
        No = row.Number("no") ?? 0,
        Abstain = row.Number("abstain") ?? 0,
        Absent = row.Number("absent") ?? 0,
        MeetingRecord = row.Text("meeting_record"),
        CommitteeReport = row.Text("committee_report"),
        Draft = row.Text("draft"),
        LeadSponsor = row.Text("lead_sponsor_iso3"),
        CommitteeDate = row.OptionalDay("first_committee_date"),
        CommitteeYes = row.Number("first_committee_yes"),
        CommitteeNo = row.Number("first_committee_no"),
        CommitteeAbstain = row.Number("first_committee_abstain"),
        LibraryRecord = row.Text("undl_record"),
        Sources = row.Text("sources"),
    };

    private void ReadVotes(Dictionary<string, Resolution> resolutions)
    {
        var lines = new Dictionary<(Resolution?, State?), int>();
        foreach (var row in CsvTable.In(folder, "votes/unga-votes.csv", found).Read("resolution", "date", "iso3", "vote", "confidence"))
        {
            var (resolution, state) = (row.Known("resolution", resolutions, "a resolution of unga-resolutions.csv"), row.Known("iso3", states, "a State of states.csv"));
            var value = row.Word<VoteValue>("vote");
            if (row.IsFirst(lines, (resolution, state), "this vote"))
                resolution!.Votes.Add(new Vote { Resolution = resolution, State = state!, Value = value, Confidence = row.Text("confidence"), Line = row.Line });
        }
    }
}
