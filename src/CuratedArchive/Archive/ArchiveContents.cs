using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Holdings;
using CuratedArchive.Links;
using CuratedArchive.Maps;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Statements;
using CuratedArchive.Texts;

namespace CuratedArchive.Archive;

/// <summary>Everything that goes into an archive, in the order it is stored.</summary>
internal sealed class ArchiveContents
{
    /// <summary>The States, treaties, acts, declarations, differences, resolutions and votes of the data folder.</summary>
    public required Register Register { get; init; }

    /// <summary>The map of the world, in the order of <see cref="WorldMap.Read"/>; none without its geometry.</summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>The documents, each with its sections, tables and mentions.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>The notes of all documents, each with its markers; missing notes are among them.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>The works the notes cite, each once.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>What the notes cite, one for each note and work.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The figures about munitions from the tables of the documents.</summary>
    public required IReadOnlyList<Holding> Holdings { get; init; }

    /// <summary>What the documents say about treaty positions; those a curator struck or added are among them.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The claims held against the record, at most one for each.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>The sentences that report what somebody said, wrote or voted for.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What a curator changed, with the reasons.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The slugs of sources that a curator merged into others.</summary>
    public IReadOnlyList<SourceAlias> SourceAliases { get; init; } = [];

    /// <summary>The addresses of the site that lead to others.</summary>
    public IReadOnlyList<MovedAddress> MovedAddresses { get; set; } = [];

    /// <summary>What addresses answered when they were asked.</summary>
    public IReadOnlyList<LinkCheck> LinkChecks { get; init; } = [];

    /// <summary>What the importer noticed, in the order it was noticed.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The files that were read, each with its hash.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>When the records came, changed and went, see <see cref="ArchiveHistory.CarriedOn"/>.</summary>
    public ArchiveHistory History { get; set; } = ArchiveHistory.None;

    /// <summary>What the full text search finds.</summary>
    public required IReadOnlyList<SearchEntry> Search { get; init; }
}
