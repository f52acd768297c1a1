using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive;

/// <summary>A file that was read.</summary>
/// <param name="File">The file.</param>
/// <param name="Contents">What it holds, or null when it cannot be taken in.</param>
/// <param name="Found">What was noticed in it.</param>
internal sealed record ReadFile(SourceFile File, DocumentContents? Contents, DiagnosticBag Found);

/// <summary>Documents keep the slugs they have. Of one State, title and date the same file goes in once, others get slugs of their own.</summary>
/// <param name="before">The addresses of the archive that is there.</param>
/// <param name="register">States, treaties, record and votes.</param>
/// <param name="found">Takes the findings of every file, in their order.</param>
internal sealed class DocumentTwins(ArchivedNames before, Register register, DiagnosticBag found)
{
    /// <summary>The documents, in the order of the files. Names and order of files decide nothing about slugs.</summary>
    public List<DocumentContents> Part(IReadOnlyList<ReadFile> read)
    {
        var own = read.Where(f => f.Contents is not null).ToLookup(SlugOf);
        var files = read.Select(f => f.Contents is null ? f : Kept(f, own)).ToList();
        var (first, documents) = (Firsts(files), new List<DocumentContents>());
        foreach (var file in files.Select(f => KeeperOf(f, first) is { } keeper && keeper != f ? Second(f, keeper, documents) : f))
        {
            found.AddRange(file.Found.Select(d => Anchored(d, file)));
            if (file.Contents is not null) documents.Add(file.Contents);
        }
        return documents;
    }

    /// <summary>A document that is in the archive under another slug than it would have now is read again under that one, unless its metadata names it or its twin is here as well.</summary>
    private ReadFile Kept(ReadFile file, ILookup<string, ReadFile> own)
    {
        if (!IsUnnamed(file) || !before.Documents.TryGetValue(HashOf(file), out var slug) || slug == SlugOf(file)) return file;
        if (slug == Hashed(file) && own[SlugOf(file)].Any(f => HashOf(f) != HashOf(file))) return file;
        var again = new DiagnosticBag();
        return new(file.File, DocumentReader.Read(file.File, register, again, slug), again);
    }

    /// <summary>Who has a slug that several would have: one of them, or the document it led on to.</summary>
    private Dictionary<string, ReadFile> Firsts(IReadOnlyList<ReadFile> files)
    {
        var named = files.Where(f => f.Contents is not null).ToLookup(SlugOf);
        var first = named.Where(g => g.Count() > 1).ToDictionary(g => g.Key, FirstOf);
        foreach (var (from, to) in before.Moved)
            if (Path.GetDirectoryName(from) == "documents" && named[Path.GetFileName(to)].FirstOrDefault() is { } keeper) first.TryAdd(Path.GetFileName(from), keeper);
        return first;
    }

    private static ReadFile? KeeperOf(ReadFile file, Dictionary<string, ReadFile> first) =>
        file.Contents is not null && first.GetValueOrDefault(SlugOf(file)) is { } keeper && (SlugOf(keeper) == SlugOf(file) || IsUnnamed(file)) ? keeper : null;

    /// <summary>A finding in a document's text knows the passage it is in.</summary>
    private static Diagnostic Anchored(Diagnostic finding, ReadFile file) => file.Contents is { } contents && finding.Line > 0 && finding.File == file.File.Path
        ? finding.At(Passage.AnchorAt(contents.Reading, contents.Footnotes, new(finding.File, finding.Line, finding.Column))) : finding;

    private static bool IsUnnamed(ReadFile file) => file.Contents!.Reading.Metadata.Slug is null;

    private static string SlugOf(ReadFile file) => file.Contents!.Document.Slug;

    private static string HashOf(ReadFile file) => file.Contents!.Document.Sha256;

    private static string Hashed(ReadFile file) => $"{SlugOf(file)}-{HashOf(file)[..8]}";

    /// <summary>The one that keeps the slug: the one that has it in the archive, else a new one, else the one with the least hash.</summary>
    private ReadFile FirstOf(IGrouping<string, ReadFile> twins) =>
        twins.OrderBy(t => before.Documents.TryGetValue(HashOf(t), out var slug) ? slug == twins.Key ? 0 : 2 : 1).ThenBy(HashOf, StringComparer.Ordinal).First();

    private ReadFile Second(ReadFile second, ReadFile keeper, List<DocumentContents> earlier)
    {
        var (notices, hash) = (new DiagnosticBag(), HashOf(second));
        if (hash == HashOf(keeper) || earlier.Any(d => d.Document.Sha256 == hash))
        {
            notices.Add(Rules.DocumentTwice, new(second.File.Path), hash == HashOf(keeper) ? keeper.File.Name : earlier.First(d => d.Document.Sha256 == hash).Document.File);
            return new(second.File, null, notices);
        }
        var slug = Hashed(second);
        notices.Add(Rules.SlugTaken, new(second.File.Path), keeper.File.Name, slug);
        return new(second.File, DocumentReader.Read(second.File, register, notices, slug), notices);
    }
}
