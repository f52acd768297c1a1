using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Exports;
using CuratedArchive.Links;
using CuratedArchive.Maps;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Statements;
using CuratedArchive.Texts;

namespace CuratedArchive;

/// <summary>The whole walk, from files to the archive.</summary>
public sealed class Importer(ImportOrder order, IProgress<ImportProgress>? progress = null)
{
    private readonly DiagnosticBag _found = [];

    /// <summary>Reads everything and, unless something found stops it, writes the archive.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written, or another import is writing it.</exception>
    public ImportResult Run()
    {
        using var alone = order.DryRun ? null : ArchiveLock.Take(order.Archive);
        var previous = new PreviousArchive(order.Archive);
        var files = FindDocuments();
        progress?.Report(new(0, files.Count + 2, "registers"));
        var register = Register.Read(order.DataFolder, _found);
        var names = previous.Names();
        var documents = new DocumentTwins(names, register, _found).Part([.. files.Select((file, i) => ReadDocument(file, i, files.Count, register))]);
        var curator = Curator.Open(order.DataFolder, register, documents.Select(d => d.Document.Slug), _found);
        documents = [.. documents.Select(d => Curated(d, curator))];
        var citations = documents.SelectMany(d => d.Citations).ToList();
        var sources = curator.Sources(SourceResolver.Resolve(citations, _found, names.Sources), citations);
        CitationKeys.Give(sources, previous.Keys());
        progress?.Report(new(files.Count + 1, files.Count + 2, "archive"));
        var contents = Gather(register, documents, sources, citations, curator, files, names);
        var verdicts = previous.Verdicts();
        var history = previous.History(out var lost);
        contents.History = history.CarriedOn(contents, verdicts, DayAfter(history, register));
        var written = alone is not null && !_found.Stops && !(order.Strict && _found.Count > 0);
        var changes = order.DryRun ? ArchiveComparison.Compare(order.Archive, contents) : [];
        if (written) ArchiveWriter.Write(contents, alone!);
        progress?.Report(new(files.Count + 2, files.Count + 2, "done"));
        return new(written, [.. _found], CountsOf(contents), changes, VerdictChanges.Between(verdicts, contents.Verdicts), lost) { ChangedReasons = VerdictChanges.OfReasons(verdicts, contents.Verdicts) };
    }

    /// <summary>The day to stamp what this import changes with: never before the last one of the history, whatever the clock says.</summary>
    private DateOnly DayAfter(ArchiveHistory history, Register register)
    {
        var record = register.Treaties.Select(t => t.RecordDate).DefaultIfEmpty().Max();
        var day = (File.Exists(order.Archive) ? order.Day : order.FirstDay) ?? record;
        return history.Latest is { } latest && latest > day ? latest : day;
    }

    private IReadOnlyList<SourceFile> FindDocuments()
    {
        var paths = order.Paths.Count > 0 ? order.Paths : [Path.Combine(order.DataFolder, "documents")];
        var files = SourceFolder.Find(paths, f => DocumentFormats.For(f) is not null && !IsOfRegisters(f));
        if (files.Count == 0) _found.Add(Rules.NothingToImport, new(string.Join(", ", paths)));
        return [.. files.Select(f => f with { Name = NameOf(f) })];
    }

    /// <summary>Whether a file belongs to the registers and the record: it lies in the data folder, but not among the documents.</summary>
    private bool IsOfRegisters(string path) =>
        Path.GetRelativePath(order.DataFolder, path).Replace('\\', '/') is var below && !Path.IsPathRooted(below)
        && !below.StartsWith("../", StringComparison.Ordinal) && !below.StartsWith("documents/", StringComparison.Ordinal);

    private ReadFile ReadDocument(SourceFile file, int index, int count, Register register)
    {
        progress?.Report(new(index + 1, count + 2, file.Name));
        var found = new DiagnosticBag();
        return new(file, DocumentReader.Read(file, register, found), found);
    }

    private static DocumentContents Curated(DocumentContents d, Curator curator) => d with
    {
        Citations = curator.Citations(d.Document, d.Reading, d.Footnotes, d.Citations),
        Claims = curator.Claims(d.Document, d.Reading, d.Footnotes, d.Claims),
    };

    private ArchiveContents Gather(
        Register register, List<DocumentContents> documents, IReadOnlyList<Source> sources, List<Citation> citations, Curator curator, IReadOnlyList<SourceFile> files, ArchivedNames before)
    {
        var statements = documents.SelectMany(d => d.Statements).ToList();
        var claims = documents.SelectMany(d => d.Claims).ToList();
        var names = files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, f => f.Name);
        return new()
        {
            Register = register,
            Shapes = WorldMap.Read(order.DataFolder, register.States, _found),
            Documents = [.. documents.Select(d => d.Document)],
            Footnotes = [.. documents.SelectMany(d => d.Footnotes)],
            Sources = sources,
            Citations = [.. documents.SelectMany(d => d.Citations)],
            Holdings = [.. documents.SelectMany(d => d.Holdings)],
            Claims = claims,
            Verdicts = VerdictReader.Judge([.. claims.Where(c => !c.Struck)], register),
            Statements = statements,
            Corrections = curator.Corrections,
            SourceAliases = curator.Aliases,
            MovedAddresses = MovedAddresses.Of(register, [.. documents.Select(d => d.Document)], sources, curator.Aliases, Passages(documents, statements, claims), DecidedMove.Read(order.DataFolder, _found), before, _found),
            LinkChecks = LinkTable.Read(Path.Combine(order.DataFolder, LinkTable.Name), _found),
            Diagnostics = [.. _found.Select(d => d.In(names.GetValueOrDefault(d.File) ?? NameOf(new(d.File, Path.GetFileName(d.File)))))],
            Files = [.. InputFile.Below(order.DataFolder, f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || f == WorldMap.Geometry), .. documents.Select(d => new InputFile { Name = d.Document.File, Sha256 = d.Document.Sha256, Bytes = d.Document.Bytes })],
            Search = [.. documents.SelectMany(d => SearchEntries.Of(d.Document, d.Reading, d.Footnotes)), .. sources.Select(SearchEntries.Of), .. statements.Select(SearchEntries.Of)],
        };
    }

    private static IEnumerable<string> Passages(List<DocumentContents> documents, IEnumerable<Statement> statements, IEnumerable<Claim> claims) =>
    [
        .. documents.SelectMany(d => d.Footnotes).Select(f => $"documents/{f.Document.Slug}#{f.Anchor}"),
        .. statements.Select(s => $"documents/{s.Document.Slug}#{s.Slug}"), .. claims.Select(c => $"documents/{c.Document.Slug}#{c.Slug}"),
    ];

    /// <summary>A name that is the same on every machine: below the data folder that of the folder, elsewhere the one it was found by.</summary>
    private string NameOf(SourceFile file)
    {
        var below = Path.GetRelativePath(order.DataFolder, file.Path).Replace('\\', '/');
        return below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? file.Name : $"data/{below}";
    }

    private static List<(string, int)> CountsOf(ArchiveContents c) =>
    [
        ("states", c.Register.States.Count), ("treaties", c.Register.Treaties.Count), ("actions", c.Register.Actions.Count),
        ("votes", c.Register.Resolutions.Sum(r => r.Votes.Count)), ("documents", c.Documents.Count), ("footnotes", c.Footnotes.Count),
        ("citations", c.Citations.Count), ("sources", c.Sources.Count), ("claims", c.Claims.Count), ("verdicts", c.Verdicts.Count), ("statements", c.Statements.Count), ("holdings", c.Holdings.Count), ("corrections", c.Corrections.Count),
    ];
}
