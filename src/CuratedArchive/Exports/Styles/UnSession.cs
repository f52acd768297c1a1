using System.Text.RegularExpressions;

namespace CuratedArchive.Exports;

/// <summary>The session of the General Assembly that a document's symbol names: <c>A/RES/70/54</c> and <c>A/C.1/70/PV.24</c> are of the 70th.</summary>
internal static class UnSession
{
    private static readonly Regex Form = new(@"^A/(?:RES/|DEC/|C\.[1-6]/)?(?<session>[3-9]\d)/", RegexOptions.NonBacktracking);

    /// <summary>The number of the session as the symbol gives it (from the 31st on, 1976), or null.</summary>
    public static string? Of(string? symbol) => symbol is ['A', '/', ..] && Form.Match(symbol) is { Success: true } match ? match.Groups["session"].Value : null;
}
