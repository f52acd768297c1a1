using AngleSharp.Html.Parser;

namespace CuratedArchive.Tests.Site;

public sealed class CrawlTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const int MostPages = 700;
    private readonly Dictionary<string, IReadOnlySet<string>> _seen = [];

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page_and_every_fragment_to_a_place_on_it()
    {
        var (waiting, links) = (new Queue<string>(["/"]), new List<(string From, string To, string Fragment)>());
        while (waiting.TryDequeue(out var path) && _seen.Count < MostPages)
        {
            if (_seen.ContainsKey(path)) continue;
            foreach (var (to, fragment) in await ReadAsync(path))
            {
                links.Add((path, to, fragment));
                if (!_seen.ContainsKey(to)) waiting.Enqueue(to);
            }
        }
        Assert.True(_seen.Count > 250, $"only {_seen.Count} pages were found");
        Assert.Empty(links.Where(l => l.Fragment.Length > 0 && _seen.TryGetValue(l.To, out var places) && !places.Contains(l.Fragment)).Select(l => $"{l.From} → {l.To}#{l.Fragment}").Distinct());
    }

    private async Task<IReadOnlyList<(string Path, string Fragment)>> ReadAsync(string path)
    {
        using var response = await site.Client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}");
        _seen[path] = new HashSet<string>();
        if (response.Content.Headers.ContentType?.MediaType != "text/html") return [];
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var names = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).Select(id => id!).ToList();
        Assert.Empty(names.CountBy(n => n).Where(n => n.Value > 1).Select(n => $"{path} has {n.Value} × #{n.Key}"));
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), [style], [onclick], iframe"));
        _seen[path] = names.ToHashSet();
        return [.. page.QuerySelectorAll("a[href], link[href]:not([href^='/unapi'])").Select(a => a.GetAttribute("href")!)
            .Where(h => (h.StartsWith('/') || h.StartsWith('#')) && !h.Contains("&sort=", StringComparison.Ordinal)).Select(h => Split(path, h))];
    }

    private static (string, string) Split(string from, string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (href, "") : (href[..hash], Uri.UnescapeDataString(href[(hash + 1)..].Split(":~:")[0]));
        return (path.Length == 0 ? from : path, fragment);
    }
}
