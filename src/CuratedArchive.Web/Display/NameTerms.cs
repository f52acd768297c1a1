using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Web.Display;

/// <summary>What a State was called on a day, and whether it was one yet.</summary>
public static class NameTerms
{
    /// <summary>What follows the name of a State in a list of a day: its name then, or that it was not independent yet; nothing where today's name stood.</summary>
    public static string Aside(this StateStatus status) => status switch
    {
        { Standing: Standing.NotIndependent } => $" (not yet independent{Until(status)})",
        { NameThen: { Kind: StateNameKind.FormerName or StateNameKind.Continued } then } => $" (then {then.Name})",
        _ => status.AdmittedAfter(status.On) is { } admitted ? $" (a UN member from {admitted.Words()})" : "",
    };

    /// <summary>What stood in its place on the day, until the day that name ended; and its own independence, where that came later.</summary>
    private static string Until(StateStatus status) => (status.NameThen, status.State.Independent!.Value) switch
    {
        (null, var day) => $"; until {day.Words()}",
        ({ } then, var day) when then.Until == day => $"; {then.Name} until {day.Words()}",
        ({ } then, var day) => $"; {then.Name} until {then.Until.Words()}, independent from {day.Words()}",
    };
}
