using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Holdings;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Statements;
using CuratedArchive.Texts;

namespace CuratedArchive.Archive;

/// <summary>Everything that goes into an archive, in the order it is stored.</summary>
public sealed class ArchiveContents
{
    public required Register Register { get; init; }
    public required IReadOnlyList<Document> Documents { get; init; }
    public required IReadOnlyList<Footnote> Footnotes { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Citation> Citations { get; init; }
    public required IReadOnlyList<Holding> Holdings { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<Verdict> Verdicts { get; init; }
    public required IReadOnlyList<Statement> Statements { get; init; }
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
    public IReadOnlyList<SourceAlias> SourceAliases { get; init; } = [];
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>What the full text search finds.</summary>
    public required IReadOnlyList<SearchEntry> Search { get; init; }
}
