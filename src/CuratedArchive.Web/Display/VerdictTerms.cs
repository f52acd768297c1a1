using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>Verdicts as a word with a sign.</summary>
public static class VerdictTerms
{
    /// <summary>The sign that stands before the word.</summary>
    public static string Sign(this VerdictValue verdict) => verdict switch
    {
        VerdictValue.Agrees => "✓",
        VerdictValue.Contradicts => "✕",
        VerdictValue.Outdated => "↺",
        _ => "?",
    };
}
