using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>Gives each source of an archive a key of its own, by the rule that gives the addresses. See <c>docs/decisions/0005-addresses.md</c>.</summary>
public static class CitationKeys
{
    /// <summary>Sets <see cref="Source.Key"/> and <see cref="Source.OtherKeys"/> of all sources.</summary>
    /// <remarks>
    /// Of sources that would share a key, the one that has it in the archive that is replaced keeps it, else the one with the earliest document; the others get
    /// the mark of their slug. Every source can be cited by its marked key too, and by the keys its other citations make where these can mean no other source.
    /// </remarks>
    /// <param name="sources">All sources of the archive, as curated, with their citations.</param>
    /// <param name="before">The keys of the archive that is replaced, each with the slug of its source; none where there is no such archive.</param>
    public static void Give(IReadOnlyList<Source> sources, IReadOnlyDictionary<string, string> before)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = SourceNames.Named(sources);
        foreach (var (source, by) in named.OrderByDescending(n => HadItsKey(n, before)))
        {
            var plain = CitationKey.Plain(by[0]);
            source.Key = taken.Add(plain) ? plain : SourceNames.Unique(CitationKey.Marked(plain, source.Slug), taken);
        }
        foreach (var (source, by) in named)
            source.OtherKeys = CitationKey.Marked(CitationKey.Plain(by[0]), source.Slug) is var marked && taken.Add(marked) ? [marked] : [];
        GiveOthers(named, taken);
    }

    /// <summary>The keys that nobody has yet and that only one source's citations make.</summary>
    private static void GiveOthers(IReadOnlyList<NamedSource> named, HashSet<string> taken)
    {
        var others = named.SelectMany(n => OthersOf(n).Select(key => (n.Source, Key: key))).Where(o => !taken.Contains(o.Key)).ToList();
        var shared = others.CountBy(o => o.Key).Where(k => k.Value > 1).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var own in others.Where(o => !shared.Contains(o.Key)).GroupBy(o => o.Source, o => o.Key)) own.Key.OtherKeys = [.. own.Key.OtherKeys, .. own];
    }

    /// <summary>Sources keep their slugs from archive to archive, so that the slug tells whose key it was.</summary>
    private static bool HadItsKey(NamedSource named, IReadOnlyDictionary<string, string> before) =>
        before.TryGetValue(CitationKey.Plain(named.By[0]), out var slug) && slug == named.Source.Slug;

    /// <summary>The keys that the citations of a source make, or would make beside other sources.</summary>
    private static IEnumerable<string> OthersOf(NamedSource named) =>
        named.By.Select(CitationKey.Plain).Concat(named.By.Select(c => CitationKey.Marked(CitationKey.Plain(c), SourceNames.SlugOf(c)))).Distinct();
}
