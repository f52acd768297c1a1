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

    private static string Until(StateStatus status) =>
        $"; {(status.NameThen is { } then ? $"{then.Name} " : "")}until {status.State.Independent!.Value.Words()}";
}
