using CuratedArchive.Citations;

namespace CuratedArchive.Curation;

/// <summary>Sources by their slugs. Merged and split sources are made anew from their citations, by the rule that makes every source.</summary>
internal sealed class SourceShelf(IReadOnlyList<Source> sources)
{
    private readonly List<Source> _sources = [.. sources];
    private readonly Dictionary<string, string> _merged = [];

    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>The slugs that lead to other sources now, in order.</summary>
    public IReadOnlyList<SourceAlias> Aliases => [.. _merged.Keys.Order(StringComparer.Ordinal).Select(slug => new SourceAlias { Slug = slug, Source = Find(slug)! })];

    /// <summary>The source under a slug, or the one it was merged into; null when there is none.</summary>
    public Source? Find(string slug)
    {
        while (_merged.TryGetValue(slug, out var into)) slug = into;
        return _sources.Find(s => s.Slug == slug);
    }

    /// <summary>Has a source take over the citations of another.</summary>
    /// <remarks>Where day, recipient or symbol of the two differ, no field is taken from the other: a letter is not dated by one and addressed by the other.</remarks>
    /// <returns>The source that is there now, under the slug of <paramref name="into"/>.</returns>
    public Source Merge(Source source, Source into)
    {
        var merged = SourceNames.Make(SourceCluster.Of([.. into.Citations, .. source.Citations]), into.Slug);
        if (!SourceMatch.CanBeOne(source, into)) Restore(merged, into);
        merged.AlsoAs = [.. into.AlsoAs, .. source.AlsoAs, $"{source.Label} ({source.Slug})"];
        _merged.Add(source.Slug, into.Slug);
        _sources[_sources.IndexOf(into)] = merged;
        _sources.Remove(source);
        return merged;
    }

    private static void Restore(Source merged, Source into)
    {
        (merged.Kind, merged.Author, merged.Title, merged.Container) = (into.Kind, into.Author, into.Title, into.Container);
        (merged.Publisher, merged.Place, merged.Date, merged.Recipient) = (into.Publisher, into.Place, into.Date, into.Recipient);
        (merged.Symbol, merged.Url, merged.Addresses, merged.Label) = (into.Symbol, into.Url, into.Addresses, into.Label);
    }

    /// <summary>Makes a citation, with the back references to it, a source of its own.</summary>
    /// <returns>The new source, or null when nothing would be left of the old one.</returns>
    public Source? Split(Citation citation)
    {
        var source = citation.Source!;
        var apart = source.Citations.Where(c => c == citation || c.Target == citation).ToList();
        if (apart.Count == source.Citations.Count) return null;
        var work = SourceCluster.Of(apart);
        var own = SourceNames.Make(work, SourceNames.Unique(SourceNames.SlugOf(work), [.. _sources.Select(s => s.Slug), .. _merged.Keys]));
        var place = _sources.IndexOf(source);
        _sources[place] = SourceNames.Make(SourceCluster.Of([.. source.Citations.Except(apart)]), source.Slug);
        _sources[place].AlsoAs = source.AlsoAs;
        _sources.Insert(place + 1, own);
        return own;
    }
}
