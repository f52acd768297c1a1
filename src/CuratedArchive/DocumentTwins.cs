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

/// <summary>Documents of one State, title and date: the same file goes in once, others get slugs of their own.</summary>
/// <param name="archive">The archive that is there: whoever has a slug in it keeps it.</param>
/// <param name="register">States, treaties, record and votes.</param>
/// <param name="found">Takes the findings of every file, in their order.</param>
internal sealed class DocumentTwins(PreviousArchive archive, Register register, DiagnosticBag found)
{
    /// <summary>The documents, in the order of the files. Names and order of files decide nothing about slugs.</summary>
    public List<DocumentContents> Part(IReadOnlyList<ReadFile> files)
    {
        var first = files.Where(f => f.Contents is not null).GroupBy(SlugOf).Where(g => g.Count() > 1).ToDictionary(g => g.Key, FirstOf);
        var documents = new List<DocumentContents>();
        foreach (var file in files.Select(f => f.Contents is not null && first.GetValueOrDefault(SlugOf(f)) is { } keeper && keeper != f ? Second(f, keeper, documents) : f))
        {
            found.AddRange(file.Found.Select(d => Anchored(d, file)));
            if (file.Contents is not null) documents.Add(file.Contents);
        }
        return documents;
    }

    /// <summary>A finding in a document's text knows the passage it is in.</summary>
    private static Diagnostic Anchored(Diagnostic finding, ReadFile file) => file.Contents is { } contents && finding.Line > 0 && finding.File == file.File.Path
        ? finding.At(Passage.AnchorAt(contents.Reading, contents.Footnotes, new(finding.File, finding.Line, finding.Column))) : finding;

    private static string SlugOf(ReadFile file) => file.Contents!.Document.Slug;

    private static string HashOf(ReadFile file) => file.Contents!.Document.Sha256;

    /// <summary>The one that keeps the slug: the one that has it in the archive, else the one with the least hash.</summary>
    private ReadFile FirstOf(IGrouping<string, ReadFile> twins)
    {
        var kept = twins.Select(HashOf).Distinct().Count() > 1 ? archive.HashOf(twins.Key) : null;
        return twins.OrderBy(t => HashOf(t) != kept).ThenBy(HashOf, StringComparer.Ordinal).First();
    }

    private ReadFile Second(ReadFile second, ReadFile keeper, List<DocumentContents> before)
    {
        var (notices, hash) = (new DiagnosticBag(), HashOf(second));
        if (hash == HashOf(keeper) || before.Any(d => d.Document.Sha256 == hash))
        {
            notices.Add(Rules.DocumentTwice, new(second.File.Path), hash == HashOf(keeper) ? keeper.File.Name : before.First(d => d.Document.Sha256 == hash).Document.File);
            return new(second.File, null, notices);
        }
        var slug = $"{SlugOf(second)}-{hash[..8]}";
        notices.Add(Rules.SlugTaken, new(second.File.Path), keeper.File.Name, slug);
        return new(second.File, DocumentReader.Read(second.File, register, notices, slug), notices);
    }
}
