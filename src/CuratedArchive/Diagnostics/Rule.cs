namespace CuratedArchive.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Something a reader should know; nothing was lost.</summary>
    Warning,

    /// <summary>Something of the input could not be taken in; the command ends with exit code 1.</summary>
    Error,
}

/// <summary>One kind of finding, described in <c>docs/diagnostics.md</c>.</summary>
/// <param name="Id">Stable: <c>ARC</c> and three figures, the first of them the room. Never reused, never renamed.</param>
/// <param name="Severity">How much a finding of this kind matters.</param>
/// <param name="Format">The sentence, with <c>{0}</c>, <c>{1}</c> for what was found.</param>
/// <param name="Stops">Whether the archive is left as it was when this is found.</param>
public sealed record Rule(string Id, Severity Severity, string Format, bool Stops = false);
