using System.Text;
using CuratedArchive.Archive;
using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Golden;

/// <summary>Counts what an archive holds, document by document and in all.</summary>
internal static class CorpusReport
{
    /// <summary>The report; zeros are left out.</summary>
    public static string Of(ArchiveContext archive)
    {
        var report = new StringBuilder();
        foreach (var document in archive.Documents.OrderBy(d => d.Slug).Select(d => new { d.Id, d.Slug, d.File }).ToList())
            Write(report, document.Slug, CountsOf(archive, document.Id, document.File));
        Write(report, "all", [("documents", archive.Documents.Count()), .. CountsOf(archive, null, null), ("sources", archive.Sources.Count()), ("corrections", archive.Corrections.Count())]);
        return report.ToString();
    }

    private static List<(string What, int Count)> CountsOf(ArchiveContext archive, int? document, string? file)
    {
        var notes = archive.Footnotes.Where(f => document == null || f.Document.Id == document);
        var citations = archive.Citations.Where(c => document == null || c.Footnote.Document.Id == document);
        var claims = archive.Claims.Where(c => document == null || c.Document.Id == document);
        var verdicts = archive.Verdicts.Where(v => document == null || v.Claim.Document.Id == document);
        var found = archive.Diagnostics.Where(d => file == null || d.File == file);
        return
        [
            ("notes", notes.Count()), ("notes missing", notes.Count(f => f.Missing)),
            ("citations", citations.Count()), ("citations of unknown kind", citations.Count(c => c.Kind == SourceKind.Unknown)), ("citations without a source", citations.Count(c => c.Source == null)),
            .. By(citations.Select(c => c.Kind).AsEnumerable().Where(k => k != SourceKind.Unknown).Select(k => "citation " + k.Word())),
            ("claims", claims.Count()), ("claims struck", claims.Count(c => c.Struck)),
            .. By(claims.Select(c => c.Action).AsEnumerable().Select(a => "claim " + a.Word())),
            .. By(verdicts.Select(v => v.Value).AsEnumerable().Select(v => "verdict " + v.Word())),
            ("statements", archive.Statements.Count(s => document == null || s.Document.Id == document)),
            ("holdings", archive.Holdings.Count(h => document == null || h.Document.Id == document)),
            .. By(found.Select(d => d.Rule).AsEnumerable()),
        ];
    }

    private static IEnumerable<(string, int)> By(IEnumerable<string> kinds) =>
        kinds.GroupBy(k => k).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()));

    private static void Write(StringBuilder report, string name, IEnumerable<(string What, int Count)> counts)
    {
        report.Append(name).Append('\n');
        foreach (var (what, count) in counts.Where(c => c.Count > 0)) report.Append($"{count,7} {what}\n");
    }
}
