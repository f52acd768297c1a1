using CuratedArchive.Diagnostics;

namespace CuratedArchive.Citations;

/// <summary>Citations of the same work, in one document or many, become one source.</summary>
/// <remarks>
/// Citations in the same words are joined first. Of the rest only those of one block are compared, the fullest first: a citation joins a work when it agrees with that work and
/// with no other, so that a title without a date is left alone where two editions could be meant. The order of the documents decides nothing.
/// </remarks>
public static class SourceResolver
{
    /// <summary>Makes the sources and sets <see cref="Citation.Source"/>.</summary>
    /// <param name="citations">All citations of all documents, in their order.</param>
    /// <param name="found">Takes findings of the series ARC5xx.</param>
    /// <param name="before">What the archive that is replaced says of them; null where there is none.</param>
    /// <returns>The sources, in the order of their first citation.</returns>
    public static IReadOnlyList<Source> Resolve(IReadOnlyList<Citation> citations, DiagnosticBag found, SourcesBefore? before = null)
    {
        var own = citations.Where(c => c.Resolution is null).ToList();
        var works = own.GroupBy(SourceKey.Exact).Select(g => new SourceCluster([.. g])).GroupBy(w => SourceKey.Block(w.First))
            .SelectMany(block => block.Key is null ? [.. block] : Cluster(block)).ToList();
        var byCitation = works.SelectMany(w => w.Citations.Select(c => (c, w))).ToDictionary(p => p.c, p => p.w);
        foreach (var reference in citations.Where(c => c.Target is not null))
            if (byCitation.TryGetValue(reference.Target!, out var work)) work.References.Add(reference);
        return SourceNames.Name(InOrder(works, citations), before ?? SourcesBefore.None);
    }

    /// <summary>The works of a block. The clusters are held by year, so that only those of the same year are compared.</summary>
    private static List<SourceCluster> Cluster(IEnumerable<SourceCluster> block)
    {
        var byYear = new Dictionary<int, List<SourceCluster>>();
        var works = new List<SourceCluster>();
        foreach (var candidate in block.OrderByDescending(c => c.Fullness).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            var year = candidate.First.Date?.Year ?? 0;
            var fits = Near(byYear, works, year).Where(w => w.Agrees(candidate)).Take(2).ToList();
            if (fits is [var only])
            {
                only.Join(candidate);
                continue;
            }
            works.Add(candidate);
            if (!byYear.TryGetValue(year, out var same)) byYear[year] = same = [];
            same.Add(candidate);
        }
        return works;
    }

    private static IEnumerable<SourceCluster> Near(Dictionary<int, List<SourceCluster>> byYear, List<SourceCluster> all, int year) =>
        year == 0 ? all : (byYear.GetValueOrDefault(year) ?? []).Concat(byYear.GetValueOrDefault(0) ?? []);

    private static IEnumerable<SourceCluster> InOrder(List<SourceCluster> works, IReadOnlyList<Citation> citations)
    {
        var place = citations.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        foreach (var work in works) work.Sort(place);
        return works.OrderBy(w => place[w.Citations[0]]);
    }
}
