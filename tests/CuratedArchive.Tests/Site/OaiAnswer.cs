using System.Globalization;
using System.Xml.Linq;

namespace CuratedArchive.Tests.Site;

/// <summary>An answer of the harvesting protocol.</summary>
internal sealed class OaiAnswer(XElement root)
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    public static async Task<OaiAnswer> GetAsync(HttpClient client, string query)
    {
        using var response = await client.GetAsync("/oai?" + query);
        Assert.True(response.IsSuccessStatusCode, $"{query} answers {(int)response.StatusCode}");
        Assert.Equal("text/xml", response.Content.Headers.ContentType?.MediaType);
        return new(XElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>The identifiers of a whole list, page by page, with what the pages say about it checked.</summary>
    public static async Task<IReadOnlyList<string>> HarvestAsync(HttpClient client, string verb, string arguments, int? size = null)
    {
        var found = new List<string>();
        for (var more = arguments; more is not null;)
        {
            var page = await GetAsync(client, $"verb={verb}&{more}");
            if (page.Find("resumptionToken").SingleOrDefault() is { } token && size is { } expected)
                Assert.Equal((expected, found.Count), (Number(token, "completeListSize"), Number(token, "cursor")));
            found.AddRange(In(page.Find(verb).Single(), "identifier").Where(e => e.Parent!.Name == Oai + "header").Select(e => e.Value));
            more = page.Find("resumptionToken").SingleOrDefault()?.Value is { Length: > 0 } next ? $"resumptionToken={next}" : null;
        }
        return found;
    }

    public static IEnumerable<XElement> In(XElement element, string name) => element.Descendants(Oai + name);

    public IReadOnlyList<XElement> Find(string name) => [.. In(root, name)];

    public IReadOnlyList<string> Values(string name) => [.. Find(name).Select(e => e.Value)];

    public string Value(string name) => Find(name).Single().Value;

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
