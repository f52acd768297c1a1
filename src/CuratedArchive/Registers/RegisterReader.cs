using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Registers;

/// <summary>Reads the CSV files of the data folder into a <see cref="Register"/>.</summary>
internal sealed class RegisterReader(string folder, DiagnosticBag found)
{
    public Register Read()
    {
        var states = ReadStates();
        var treaties = ReadTreaties();
        var stateOf = states.ToDictionary(s => s.Iso3);
        new StateNamesReader(folder, stateOf, found).Read();
        var notes = new RecordNotesReader(folder, stateOf, treaties, found);
        return new Register
        {
            States = states,
            Treaties = treaties,
            Actions = ReadActions(stateOf, treaties),
            Resolutions = ReadResolutions(stateOf),
            Declarations = notes.ReadDeclarations(),
            Differences = notes.ReadDifferences(),
            StateNames = NamesOf(states),
            Demonyms = DemonymsOf(states),
            TreatyNames = NamesOf(treaties),
        };
    }

    /// <summary>The files of a data folder that registers and record are read from, with their hashes, in order.</summary>
    public static IEnumerable<InputFile> FilesOf(string folder) =>
        from file in SourceFolder.Find([folder], f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || Path.GetRelativePath(folder, f).Replace('\\', '/') == WorldMap.Geometry)
        let bytes = SourceTextReader.ReadBytes(file.Path, file.Path, [])
        where bytes is not null
        select new InputFile { Name = $"data/{Path.GetRelativePath(folder, file.Path).Replace('\\', '/')}", Sha256 = SourceTextReader.Hash(bytes), Bytes = bytes.Length };

    private CsvTable Table(string below) => new(new(Path.Combine(folder, below), $"data/{below}"), found);

    private List<State> ReadStates()
    {
        var states = new Dictionary<string, (State State, int Line)>();
        foreach (var row in Table("states.csv").Read("iso3", "iso2", "m49", "name", "official_name", "region", "subregion", "un_member", "aliases", "demonyms", "common_name", "un_status", "note"))
        {
            var state = new State
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
            if (row.IsValid && states.TryGetValue(state.Iso3, out var earlier)) row.Repeats(state.Iso3, earlier.Line);
            if (row.IsValid) states.Add(state.Iso3, (state, row.Line));
        }
        return [.. states.Values.Select(s => s.State).OrderBy(s => s.Iso3, StringComparer.Ordinal)];
    }

    private List<Treaty> ReadTreaties()
    {
        var treaties = new Dictionary<string, (Treaty Treaty, int Line)>();
        foreach (var row in Table("treaties.csv").Read("code", "slug", "parent", "title", "short_title", "aliases", "depositary_reference", "adopted", "adopted_at",
            "opened", "opened_at", "in_force", "threshold", "rule", "rule_article", "consent_acts", "consent_article", "force_article", "provisional_article",
            "withdrawal_months", "withdrawal_days", "withdrawal_article", "withdrawal", "unts", "record_date", "status_address"))
        {
            var treaty = new Treaty
            {
                Code = row.Required("code"),
                Slug = row.Required("slug"),
                Parent = row.Text("parent"),
                Title = row.Required("title"),
                ShortTitle = row.Required("short_title"),
                Aliases = row.List("aliases"),
                DepositaryReference = row.Required("depositary_reference"),
                Adopted = row.Day("adopted"),
                AdoptedAt = row.Text("adopted_at"),
                Opened = row.OptionalDay("opened"),
                OpenedAt = row.Text("opened_at"),
                InForce = row.Day("in_force"),
                Threshold = row.Number("threshold") ?? 0,
                Rule = row.Word<ForceRule>("rule"),
                RuleArticle = row.Text("rule_article"),
                ConsentActs = row.List("consent_acts"),
                ConsentArticle = row.Text("consent_article"),
                ForceArticle = row.Text("force_article"),
                ProvisionalArticle = row.Text("provisional_article"),
                WithdrawalMonths = row.Number("withdrawal_months"),
                WithdrawalDays = row.Number("withdrawal_days"),
                WithdrawalArticle = row.Text("withdrawal_article"),
                Withdrawal = row.Text("withdrawal"),
                Unts = row.Text("unts"),
                RecordDate = row.Day("record_date"),
                StatusAddress = row.Text("status_address"),
            };
            if (row.IsValid && treaties.TryGetValue(treaty.Code, out var earlier)) row.Repeats(treaty.Code, earlier.Line);
            if (row.IsValid) treaties.Add(treaty.Code, (treaty, row.Line));
        }
        return [.. treaties.Values.Select(t => t.Treaty)];
    }

    private List<TreatyAction> ReadActions(Dictionary<string, State> states, List<Treaty> treaties)
    {
        var treatyOf = treaties.ToDictionary(t => t.Code);
        var seen = new Dictionary<(Treaty, State, ActionKind, DateOnly), int>();
        var actions = new List<TreatyAction>();
        foreach (var file in SourceFolder.Find([Path.Combine(folder, "actions")], f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            seen.Clear();
            var table = new CsvTable(file with { Name = $"data/{file.Name}" }, found);
            foreach (var row in table.Read("treaty", "state", "action", "date", "effective", "participant", "note", "confidence", "sources"))
            {
                var (treaty, state) = (row.Known("treaty", treatyOf, "a treaty of treaties.csv"), row.Known("state", states, "a State of states.csv"));
                var (kind, date, effective) = (row.Word<ActionKind>("action"), row.Day("date"), row.OptionalDay("effective"));
                if (row.IsValid && !seen.TryAdd((treaty!, state!, kind, date), row.Line)) row.Repeats("this act", seen[(treaty!, state!, kind, date)]);
                if (!row.IsValid) continue;
                actions.Add(new TreatyAction
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
                });
            }
        }
        return [.. actions.OrderBy(a => treaties.IndexOf(a.Treaty)).ThenBy(a => a.Date).ThenBy(a => a.State.Iso3, StringComparer.Ordinal).ThenBy(a => a.Kind)];
    }

    private List<Resolution> ReadResolutions(Dictionary<string, State> states)
    {
        var resolutions = new Dictionary<string, Resolution>();
        foreach (var row in Table("votes/unga-resolutions.csv").Read("resolution", "treaty", "session", "date", "yes", "no", "abstain", "absent", "meeting_record", "committee_report",
            "draft", "lead_sponsor_iso3", "first_committee_date", "first_committee_yes", "first_committee_no", "first_committee_abstain", "undl_record", "sources"))
        {
            var resolution = new Resolution
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
            if (row.IsValid) resolutions.TryAdd(resolution.Symbol, resolution);
        }
        ReadVotes(states, resolutions);
        return [.. resolutions.Values.OrderBy(r => r.Date).ThenBy(r => r.Symbol, StringComparer.Ordinal)];
    }

    private void ReadVotes(Dictionary<string, State> states, Dictionary<string, Resolution> resolutions)
    {
        var seen = new Dictionary<(Resolution, State), int>();
        foreach (var row in Table("votes/unga-votes.csv").Read("resolution", "date", "iso3", "vote", "confidence"))
        {
            var (resolution, state) = (row.Known("resolution", resolutions, "a resolution of unga-resolutions.csv"), row.Known("iso3", states, "a State of states.csv"));
            var value = row.Word<VoteValue>("vote");
            if (row.IsValid && !seen.TryAdd((resolution!, state!), row.Line)) row.Repeats("this vote", seen[(resolution!, state!)]);
            if (row.IsValid) resolution!.Votes.Add(new Vote { Resolution = resolution, State = state!, Value = value, Confidence = row.Text("confidence"), Line = row.Line });
        }
    }

    private NameScanner<State> NamesOf(List<State> states)
    {
        var names = new NameScanner<State>();
        foreach (var state in states)
            foreach (var name in new[] { state.Name, state.CommonName, state.OfficialName }.Concat(state.Aliases).Concat(FormerNames(state)).Where(n => n.Length > 0).Distinct())
                if (!names.Add(name, state)) found.Add(Rules.NameTaken, new(Path.Combine(folder, "states.csv")), name, names.Find(name)?.Name, state.Name);
        return names;
    }

    /// <summary>The names that mean the State of today wherever they stand. That of a predecessor does not, nor does that of a union which has come apart.</summary>
    private static IEnumerable<string> FormerNames(State state) => state.Names.Where(n => n.Kind == StateNameKind.FormerName).Select(n => n.Name);

    private static NameScanner<State> DemonymsOf(List<State> states)
    {
        var names = new NameScanner<State>();
        var shared = states.SelectMany(s => s.Demonyms).GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var state in states)
            foreach (var demonym in state.Demonyms.Where(d => !shared.Contains(d))) names.Add(demonym, state);
        return names;
    }

    private static NameScanner<Treaty> NamesOf(List<Treaty> treaties)
    {
        var names = new NameScanner<Treaty>();
        foreach (var treaty in treaties)
            foreach (var name in new[] { treaty.Title, treaty.ShortTitle }.Concat(treaty.Aliases)) names.Add(name, treaty);
        return names;
    }
}
