using CuratedArchive.Diagnostics;

namespace CuratedArchive.Cli;

/// <summary>What was noticed, as every verb tells it.</summary>
internal static class Findings
{
    /// <summary>A line for each on standard error: <c>FILE(LINE,COLUMN): warning ARC203: sentence</c>.</summary>
    public static void Print(IEnumerable<Diagnostic> found)
    {
        foreach (var finding in found) Console.Error.WriteLine(finding);
    }

    /// <summary>The same for programs, with the file.</summary>
    public static IEnumerable<object> Json(IEnumerable<Diagnostic> found) =>
        found.Select(d => new { id = d.Rule, severity = d.Severity.Word(), message = d.Message, file = d.File, line = d.Line, column = d.Column });
}
