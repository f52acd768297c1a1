using System.Security.Cryptography;
using System.Text;

namespace CuratedArchive.Citations;

/// <summary>Works get their slugs and labels and become sources.</summary>
internal static class SourceNames
{
    private const int Longest = 80;

    /// <summary>Makes the sources, in the given order. A slug that several works share gets a suffix made of each work's content.</summary>
    public static IReadOnlyList<Source> Name(IEnumerable<SourceCluster> works)
    {
        var all = works.Select(w => (Work: w, Slug: SlugOf(w))).ToList();
        var shared = all.GroupBy(w => w.Slug).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var taken = new HashSet<string>();
        return [.. all.Select(w => Make(w.Work, Unique(shared.Contains(w.Slug) ? $"{w.Slug}-{Suffix(w.Work)}" : w.Slug, taken)))];
    }

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
    public static string SlugOf(SourceCluster work)
    {
        var author = work.Fullest(c => c.Author) is { } name ? Bodies.IsPerson(name) ? name.Split(',')[0].Split(' ')[^1] : name : null;
        var words = work.Fullest(SourceKey.Symbol) ?? work.Fullest(c => c.Title) ?? work.Fullest(c => c.Container);
        var date = work.Date() is { Year: not null } d ? d.ToString() : null;
        var slug = Slug.Of(Longest, author is { Length: > 30 } ? Slug.Of(30, author) : author, words is null ? work.Kind().Word() : null, date, words);
        return slug.Length > 0 ? slug : "source-" + Suffix(work);
    }

    private static string Suffix(SourceCluster work) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(work.Key)))[..6];

    /// <summary>The slug, or the first of its numbered forms that is not taken; it is taken then.</summary>
    public static string Unique(string slug, HashSet<string> taken)
    {
        var (unique, next) = (slug, 2);
        while (!taken.Add(unique)) unique = $"{slug}-{next++}";
        return unique;
    }
}
