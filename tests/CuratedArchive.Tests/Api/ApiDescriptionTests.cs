using System.Text;
using System.Text.Json.Nodes;
using CuratedArchive.Tests.Golden;
using CuratedArchive.Tests.Site;

namespace CuratedArchive.Tests.Api;

/// <summary>What the OpenAPI document says is what is served.</summary>
[Collection("Site")]
public sealed class ApiDescriptionTests(SiteFixture site)
{
    private readonly ServedApi _api = new(site.Client);

    [Fact]
    public async Task Every_route_has_an_example_that_the_archive_answers_so()
    {
        var operations = (await _api.DescriptionAsync())["paths"]!.AsObject().Select(p => (string)p.Value!["get"]!["operationId"]!);
        Assert.Equal(operations, await _api.ReplayAsync());
    }

    /// <remarks>Programs rely on these names: a line may be added here, never changed or taken away.</remarks>
    [Fact]
    public async Task The_names_of_routes_parameters_and_fields_stay()
    {
        var (description, text) = (await _api.DescriptionAsync(), new StringBuilder());
        foreach (var (path, item) in description["paths"]!.AsObject())
            text.Append($"{item!["get"]!["operationId"]} {path}: {string.Join(", ", Parameters(item))}\n");
        foreach (var (name, form) in description["components"]!["schemas"]!.AsObject().OrderBy(f => f.Key, StringComparer.Ordinal))
            text.Append($"{name}: {string.Join(", ", form!["properties"]?.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal) ?? form["enum"]?.AsArray().Select(e => $"“{e}”") ?? [])}\n");
        GoldenFile.Matches("api-fields.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Fact]
    public async Task The_rows_have_the_fields_that_are_described()
    {
        var description = await _api.DescriptionAsync();
        foreach (var list in await _api.ListsAsync())
        {
            var form = description["paths"]![list]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var row = Resolve(description, Resolve(description, form)["properties"]!["items"]!["items"]!);
            foreach (var item in (await _api.GetAsync($"{list}?limit=500"))["items"]!.AsArray())
                Assert.Equal(row["properties"]!.AsObject().Select(p => p.Key).Order(), item!.AsObject().Select(p => p.Key).Order());
        }
    }

    [Fact]
    public async Task Everything_that_is_described_says_what_it_is()
    {
        var description = await _api.DescriptionAsync();
        var silent = from form in description["components"]!["schemas"]!.AsObject()
                     from property in form.Value!["properties"]?.AsObject() ?? []
                     let own = property.Value!["description"] ?? property.Value["oneOf"]?[1]?["description"]
                     where own is null
                     select $"{form.Key}.{property.Key}";
        Assert.Empty(silent);
        Assert.All(description["paths"]!.AsObject(), path => Assert.NotEqual("", (string?)path.Value!["get"]!["description"] ?? ""));
    }

    [Fact]
    public async Task The_first_address_lists_every_route()
    {
        var root = await _api.GetAsync("/api/v1");
        Assert.Equal((await _api.DescriptionAsync())["paths"]!.AsObject().Select(p => p.Key), root["routes"]!.AsArray().Select(r => (string)r!["path"]!));
    }

    private static IEnumerable<string> Parameters(JsonNode item) => item["get"]!["parameters"]?.AsArray().Select(p => (string)p!["name"]!) ?? [];

    private static JsonNode Resolve(JsonNode description, JsonNode form) =>
        (string?)form["$ref"] is { } reference ? description["components"]!["schemas"]![reference.Split('/')[^1]]! : form;
}
