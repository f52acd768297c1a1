using CuratedArchive.Registers;

namespace CuratedArchive.Web.Timelines;

/// <summary>The changes of a State's name, and its independence, as events.</summary>
internal static class NameEvents
{
    public static IEnumerable<TimelineEvent> Of(State state) => state.Names.Select(name =>
        new TimelineEvent(name.Until, TimelineEvent.Names, TimelineMark.Named, state.CommonName, $"/states/{state.Slug}", WordsOf(name, state))
        {
            Source = name.Confidence == "read" ? name.Source : $"{name.Source}, not at hand when this was written",
            Note = name.Note.Length > 0 ? name.Note : null,
        });

    private static string WordsOf(StateName name, State state) => name.Kind switch
    {
        StateNameKind.FormerName => $"until then called {name.Name}",
        StateNameKind.Predecessor when name.Until == state.Independent => $"independent; until then {name.Name}",
        _ => $"until then {name.Name}",
    };
}
