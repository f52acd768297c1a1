using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>A row of <c>data/addresses.csv</c>: an address of the site that is to lead to another.</summary>
/// <param name="At">The row, as findings name it.</param>
/// <param name="From">The old path without its first slash: <c>documents/peru-2016</c>; for a passage with its fragment: <c>documents/peru-2016#fn-3</c>.</param>
/// <param name="To">The path it is to lead to.</param>
internal sealed record DecidedMove(Location At, string From, string To)
{
    private const string Name = "addresses.csv";
    private const string Expected = "a path such as documents/peru-2016, of states, treaties, resolutions, documents or sources, or a passage such as documents/peru-2016#fn-3";

    /// <summary>Reads the rows. A data folder need not have the file.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="found">Takes ARC101 to ARC106 and ARC201 to ARC204.</param>
    public static IReadOnlyList<DecidedMove> Read(string folder, DiagnosticBag found)
    {
        var (moves, lines) = (new List<DecidedMove>(), new Dictionary<string, int>());
        foreach (var row in CsvTable.In(folder, Name, found).ReadIfThere("from", "to", "reason", "decided"))
        {
            var move = new DecidedMove(new(row.File.Path, row.Line, 1), row.Fitting("from", IsPath, Expected), row.Fitting("to", IsPath, Expected));
            _ = (row.Required("reason"), row.Day("decided"));
            if (row.IsFirst(lines, move.From, move.From)) moves.Add(move);
        }
        return moves;
    }

    /// <summary>Whether the words are a path; that of a document may name a passage of it behind <c>#</c>.</summary>
    private static bool IsPath(string text) => text.Split('#') is [var path, .. var passage] && passage.All(IsName) && passage.Length <= (path.StartsWith("documents/", StringComparison.Ordinal) ? 1 : 0)
        && path.Split('/') is ["states" or "treaties" or "resolutions" or "documents" or "sources", var slug] && IsName(slug);

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
