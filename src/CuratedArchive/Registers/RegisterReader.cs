using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads the CSV files of the data folder into a <see cref="Register"/>.</summary>
internal sealed class RegisterReader(string folder, DiagnosticBag found)
{
    public Register Read()
    {
        var states = new StateReader(folder, found).Read();
        var treaties = new TreatyReader(folder, found).Read();
        var stateOf = states.ToDictionary(s => s.Iso3);
        new StateNamesReader(folder, stateOf, found).Read();
        var notes = new RecordNotesReader(folder, stateOf, treaties, found);
        return new Register
        {
            States = states,
            Treaties = treaties,
            Actions = new ActionReader(folder, stateOf, treaties, found).Read(),
            Resolutions = new VoteReader(folder, stateOf, found).Read(),
            Declarations = notes.ReadDeclarations(),
            Differences = notes.ReadDifferences(),
            StateNames = NamesOf(states),
            Demonyms = DemonymsOf(states),
            TreatyNames = NamesOf(treaties),
        };
    }

    private NameScanner<State> NamesOf(IReadOnlyList<State> states)
    {
        var names = new NameScanner<State>();
        foreach (var state in states)
            foreach (var name in state.AllNames().Concat(FormerNames(state)).Distinct())
                if (!names.Add(name, state)) found.Add(Rules.NameTaken, new(Path.Combine(folder, "states.csv")), name, names.Find(name)?.Name, state.Name);
        return names;
    }

    /// <summary>The names that mean the State of today wherever they stand. That of a predecessor does not, nor does that of a union which has come apart.</summary>
    private static IEnumerable<string> FormerNames(State state) => state.Names.Where(n => n.Kind == StateNameKind.FormerName).Select(n => n.Name);

    private static NameScanner<State> DemonymsOf(IReadOnlyList<State> states)
    {
        var names = new NameScanner<State>();
        var shared = states.SelectMany(s => s.Demonyms).GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var state in states)
            foreach (var demonym in state.Demonyms.Where(d => !shared.Contains(d))) names.Add(demonym, state);
        return names;
    }

    private static NameScanner<Treaty> NamesOf(IReadOnlyList<Treaty> treaties)
    {
        var names = new NameScanner<Treaty>();
        foreach (var treaty in treaties)
            foreach (var name in new[] { treaty.Title, treaty.ShortTitle }.Concat(treaty.Aliases)) names.Add(name, treaty);
        return names;
    }
}
