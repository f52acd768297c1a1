using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Record;

namespace CuratedArchive;

/// <summary>How far an import is.</summary>
/// <param name="Done">Steps done.</param>
/// <param name="All">Steps in all: one for each document, one for the registers and one for writing.</param>
/// <param name="Step">What is being done.</param>
public readonly record struct ImportProgress(int Done, int All, string Step);

/// <summary>What an import did.</summary>
/// <param name="Written">Whether the archive was replaced.</param>
/// <param name="Diagnostics">What was noticed, with the files as they were named to the program.</param>
/// <param name="Counts">How many of each kind were read, by the name of their table.</param>
/// <param name="Changes">In a dry run: what would change in the archive that is there.</param>
/// <param name="ChangedVerdicts">The verdicts that are others than in the archive that was there before.</param>
/// <param name="HistoryLost">Why the history of the archive that was there could not be carried on; null when it was, or there was none.</param>
public sealed record ImportResult(
    bool Written,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<(string Table, int Rows)> Counts,
    IReadOnlyList<ArchiveChange> Changes,
    IReadOnlyList<VerdictChange> ChangedVerdicts,
    string? HistoryLost = null)
{
    /// <summary>The verdicts that are the same word for another reason than in the archive that was there before.</summary>
    public IReadOnlyList<VerdictChange> ChangedReasons { get; init; } = [];
}
