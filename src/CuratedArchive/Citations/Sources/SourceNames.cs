using System.Security.Cryptography;
using System.Text;

namespace CuratedArchive.Citations;

/// <summary>Works get their slugs and labels and become sources.</summary>
/// <remarks>
/// A slug is made of one citation alone, never of what several give together: of the fullest one in the earliest document, by the document's date. So a later document that gives more
/// changes nothing, and whatever slug a work ever had is that of one of its citations and can be known again, see <see cref="OtherNames"/>.
/// </remarks>
internal static class SourceNames
{
    private const int Longest = 80;

    /// <summary>
    /// Makes the sources, in the given order. A work has the slug it had before. Of others that share one, that with the earliest document gets it; the rest get a suffix made of their content.
    /// </summary>
    public static IReadOnlyList<Source> Name(IEnumerable<SourceCluster> works, SourcesBefore before)
    {
        var all = works.ToList();
        var named = all.Select(w => (Work: w, By: Namers(w.Citations)[0])).OrderBy(n => n.By, Earliest).ToList();
        var slugs = Kept(named.Select(n => n.Work), before);
        var taken = slugs.Values.ToHashSet(StringComparer.Ordinal);
        taken.UnionWith([.. before.LeadingTo(taken)]);
        foreach (var (work, by) in named.Where(n => !slugs.ContainsKey(n.Work))) slugs[work] = Unique(taken.Contains(SlugOf(by)) ? Suffixed(by) : SlugOf(by), taken);
        return [.. all.Select(w => Make(w, slugs[w]))];
    }

    /// <summary>The slugs that works have in the archive that is replaced. Where two works could keep one, the work with the citation that made it does, else the earlier.</summary>
    private static Dictionary<SourceCluster, string> Kept(IEnumerable<SourceCluster> works, SourcesBefore before)
    {
        var (kept, taken) = (new Dictionary<SourceCluster, string>(), new HashSet<string>(StringComparer.Ordinal));
        var had = works.SelectMany(w => w.Citations.SelectMany(c => before.SlugsOf(c).Select(slug => (Work: w, Slug: slug, Makes: slug == SlugOf(c) || slug == Suffixed(c)))));
        foreach (var (work, slug, _) in had.OrderByDescending(h => h.Makes))
            if (!kept.ContainsKey(work) && taken.Add(slug)) kept.Add(work, slug);
        return kept;
    }

    /// <summary>The slugs that sources had before or would have with fewer documents, as far as no source has them now: each leads to one source.</summary>
    /// <param name="sources">All sources.</param>
    /// <param name="taken">The slugs that lead somewhere already; those returned are added.</param>
    public static IEnumerable<(string Slug, Source Source)> OtherNames(IEnumerable<Source> sources, HashSet<string> taken)
    {
        var named = Named(sources);
        var rules = (Func<Citation, string>[])[SlugOf, Suffixed, FormerSlugOf, c => $"{FormerSlugOf(c)}-{Suffix(c)}"];
        return from name in (IEnumerable<(Source Source, string Slug)>)[.. rules.SelectMany(slug => named.SelectMany(n => n.By.Select(c => (n.Source, slug(c)))))]
               where taken.Add(name.Slug)
               select (name.Slug, name.Source);
    }

    /// <summary>The sources with the citations that can name each, of earlier documents first; the one that gave a source its slug stands first, whatever a curator merged into it.</summary>
    public static IReadOnlyList<NamedSource> Named(IEnumerable<Source> sources) =>
    [
        .. sources.Select(s => new NamedSource(s, Namers([.. s.Citations.Where(c => c.Target is null)]))).Where(n => n.By.Count > 0).OrderBy(n => n.By[0], Earliest)
            .Select(n => n with { By = [.. n.By.OrderBy(c => n.Source.Slug != SlugOf(c) && n.Source.Slug != Suffixed(c))] }),
    ];

    /// <summary>Makes the source of a work, and sets it on the citations.</summary>
    public static Source Make(SourceCluster work, string slug)
    {
        var (date, symbol, url) = (work.Date(), work.Fullest(SourceKey.Symbol), work.Fullest(c => c.Url));
        var source = new Source
        {
            Slug = slug,
            Kind = work.Kind(),
            Author = work.Fullest(c => c.Author),
            Title = work.Fullest(c => c.Title),
            Container = work.Fullest(c => c.Container),
            Recipient = work.Fullest(c => c.Recipient),
            Publisher = work.Fullest(c => c.Publisher),
            Place = work.Fullest(c => c.Place),
            Date = date,
            Symbol = symbol,
            Url = url,
            Series = work.Kind() == SourceKind.Treaty ? work.Fullest(c => PublishedIn.Read(c.Text)) : null,
            Pages = [.. work.Citations.Concat(work.References).Select(c => c.Pages).OfType<string>().Distinct()],
            Addresses = SourceAddresses.Of(url, work.Fullest(c => c.Copy), symbol, date),
            Label = SourceLabel.Of(work),
        };
        foreach (var citation in work.Citations.Concat(work.References))
        {
            citation.Source = source;
            source.Citations.Add(citation);
        }
        return source;
    }

    /// <summary>The slug a work has by itself, whatever others there are.</summary>
    public static string SlugOf(SourceCluster work) => SlugOf(Namers(work.Citations)[0]);

    /// <summary>The slug, or the first of its numbered forms that is not taken; it is taken then.</summary>
    public static string Unique(string slug, HashSet<string> taken)
    {
        var (unique, next) = (slug, 2);
        while (!taken.Add(unique)) unique = $"{slug}-{next++}";
        return unique;
    }

    /// <summary>The slug a citation gives its work by itself.</summary>
    public static string SlugOf(Citation c) => SlugOf(c, AuthorOf(c));

    /// <summary>The family name of the first author, or the name of a body or State; the kind of work where that has no letter an address can have.</summary>
    private static string? AuthorOf(Citation c)
    {
        if (c.Author is not { } name) return null;
        var author = Bodies.IsPerson(name) && !Bodies.Places.Contains(name) ? name.Split([",", " and ", " et ", " with "], StringSplitOptions.None)[0].Split(' ')[^1] : name;
        return Slug.Of(Longest, author).Length > 0 || (SourceKey.Symbol(c) ?? c.Title ?? c.Container) is null ? author : c.Kind.Word();
    }

    /// <summary>The slug that the rule before this one gave: the last word of all authors stood in front.</summary>
    private static string FormerSlugOf(Citation c) => SlugOf(c, c.Author is { } name ? Bodies.IsPerson(name) ? name.Split(',')[0].Split(' ')[^1] : name : null);

    private static string SlugOf(Citation c, string? author)
    {
        var words = SourceKey.Symbol(c) ?? c.Title ?? c.Container;
        var date = c.Date is { Year: not null } d ? d.ToString() : null;
        var slug = Slug.Of(Longest, author is { Length: > 30 } ? Slug.Of(30, author) : author, words is null ? c.Kind.Word() : null, date, words);
        return slug.Length > 0 ? slug : "source-" + Suffix(c);
    }

    /// <summary>The slug a citation gives its work where another has the first.</summary>
    public static string Suffixed(Citation c) => $"{SlugOf(c)}-{Suffix(c)}";

    private static string Suffix(Citation c) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SourceKey.Exact(c))))[..6];

    /// <summary>The citations that can name a work, the one that does first; of those in the same words the earliest.</summary>
    private static List<Citation> Namers(IReadOnlyList<Citation> citations) =>
        [.. citations.GroupBy(SourceKey.Exact).Select(g => g.Min(Earliest)!).Order(Earliest)];

    /// <summary>By the date of the document, then the document, then the fullest, then the words.</summary>
    private static readonly Comparer<Citation> Earliest = Comparer<Citation>.Create((a, b) =>
        KeyOf(a).CompareTo(KeyOf(b)) is var order && order != 0 ? order : string.CompareOrdinal(SourceKey.Exact(a), SourceKey.Exact(b)));

    private static (DateOnly, string, int) KeyOf(Citation c) => (c.Footnote.Document.Date?.First ?? DateOnly.MaxValue, c.Footnote.Document.Slug, -SourceCluster.FullnessOf(c));
}

/// <summary>A source and the citations that can name it.</summary>
/// <param name="Source">The source.</param>
/// <param name="By">One citation or more, the one that names it first; of those in the same words one.</param>
internal sealed record NamedSource(Source Source, IReadOnlyList<Citation> By);
