using CuratedArchive.Texts;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Archive;

/// <summary>Checks that an archive still says what it says.</summary>
public static class ArchiveVerifier
{
    /// <summary>Checks the file, the hashes of the documents' texts against their spans, and that every passage still says what is stored.</summary>
    /// <param name="archive">The archive.</param>
    /// <returns>What is wrong, a sentence each; none when all is well.</returns>
    public static IEnumerable<string> Verify(ArchiveContext archive) =>
        FileFaults(archive).Concat(PassageFaults(archive)).Concat(SuppliedFaults(archive));

    /// <summary>Checks that the files the archive was built from are still the ones it was built from.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="locate">Where a file the archive names is now, or null when it is not to be had.</param>
    /// <returns>What differs, a sentence each, and how many files were compared.</returns>
    public static (IReadOnlyList<string> Faults, int Compared) VerifyFiles(ArchiveContext archive, Func<string, string?> locate)
    {
        var (faults, compared) = (new List<string>(), 0);
        foreach (var file in archive.InputFiles.OrderBy(f => f.Name))
        {
            if (locate(file.Name) is not { } path || !File.Exists(path)) continue;
            compared++;
            if (SourceTextReader.Hash(File.ReadAllBytes(path)) != file.Sha256) faults.Add($"{file.Name} has changed since the import");
        }
        return (faults, compared);
    }

    private static IEnumerable<string> FileFaults(ArchiveContext archive) =>
        archive.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check")
            .AsEnumerable().Where(line => line != "ok").Select(line => $"SQLite says: {line}")
            .Concat(archive.Database.SqlQuery<string>($"SELECT \"table\" || ' row ' || rowid AS Value FROM pragma_foreign_key_check")
                .AsEnumerable().Select(row => $"{row} points at nothing"));

    /// <summary>The citations of a note that a curator supplied stand in the words supplied.</summary>
    private static IEnumerable<string> SuppliedFaults(ArchiveContext archive) =>
        from citation in archive.Citations.Where(c => c.Footnote.Supplied != null)
            .Select(c => new { c.Footnote.Document.Slug, c.Footnote.Anchor, c.Footnote.Supplied, c.Span, c.Text }).AsEnumerable()
        where citation.Span.End > citation.Supplied!.Length || citation.Span.In(citation.Supplied) != citation.Text
        select $"{citation.Slug}#{citation.Anchor}: the citation at {citation.Span.Start} does not stand in the words supplied";

    private static IEnumerable<string> PassageFaults(ArchiveContext archive)
    {
        foreach (var document in archive.Documents.OrderBy(d => d.Id).Select(d => new { d.Id, d.Slug, d.Text }).AsEnumerable())
        {
            var passages = archive.Claims.Where(c => c.Document.Id == document.Id).Select(c => new { What = "claim", c.Span, Words = c.Quote }).AsEnumerable()
                .Concat(archive.Statements.Where(s => s.Document.Id == document.Id).Select(s => new { What = "statement", s.Span, Words = s.Text }))
                .Concat(archive.Citations.Where(c => c.Footnote.Document.Id == document.Id && c.Footnote.Supplied == null).Select(c => new { What = "citation", c.Span, Words = c.Text }))
                .Concat(archive.Footnotes.Where(f => f.Document.Id == document.Id && !f.Missing).Select(f => new { What = "footnote", f.Span, Words = f.Text }));
            foreach (var passage in passages)
                if (passage.Span.End > document.Text.Length || passage.Span.In(document.Text) != passage.Words)
                    yield return $"{document.Slug}: the {passage.What} at {passage.Span.Start} does not say “{(passage.Words.Length > 40 ? passage.Words[..40] + "…" : passage.Words)}”";
        }
    }
}
