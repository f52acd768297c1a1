using System.Text.Json.Nodes;
using CuratedArchive.Tests.Cli;
using CuratedArchive.Tests.Site;

namespace CuratedArchive.Tests.Api;

/// <summary>A field has one name in the archive: the API, <c>inspect</c> and <c>status</c> agree.</summary>
[Collection("Site")]
public sealed class ApiContractTests(SiteFixture site)
{
    private readonly ServedApi _api = new(site.Client);

    [Theory]
    [InlineData("documents", "document")]
    [InlineData("footnotes", "footnotes")]
    [InlineData("claims", "claims")]
    [InlineData("statements", "statements")]
    public async Task What_inspect_prints_the_API_answers_under_the_same_names(string list, string inspected)
    {
        var printed = Inspect("iceland.txt")[inspected]!;
        var rows = (await _api.AllAsync($"/api/v1/{list}{(list == "documents" ? "" : $"?document={await IcelandAsync()}")}", 500)).Where(r => list != "documents" || (string?)r["state"] == "ISL").ToList();
        foreach (var (row, values) in rows.Zip(printed is JsonArray many ? many.Select(p => p!.AsObject()) : [printed.AsObject()]))
        {
            foreach (var (name, value) in values)
                Assert.True(row.ContainsKey(name) && JsonNode.DeepEquals(value, row[name]), $"{list}: {name} is {value?.ToJsonString()} in one and {row[name]?.ToJsonString()} in the other");
        }
        Assert.Equal(printed is JsonArray all ? all.Count : 1, rows.Count);
    }

    [Fact]
    public async Task A_citation_has_the_same_names_in_its_note_and_on_its_own()
    {
        var inNotes = Inspect("iceland.txt")["footnotes"]!.AsArray().SelectMany(f => f!["citations"]!.AsArray()).Select(c => c!.AsObject()).ToList();
        var rows = await _api.AllAsync($"/api/v1/citations?document={await IcelandAsync()}", 3);
        Assert.NotEmpty(inNotes);
        Assert.All(inNotes.Zip(rows), pair => Assert.All(pair.First, field => Assert.True(JsonNode.DeepEquals(field.Value, pair.Second[field.Key]), $"{field.Key} differs")));
    }

    [Fact]
    public async Task A_figure_has_the_names_that_inspect_prints()
    {
        var printed = Inspect("malta.md")["holdings"]!.AsArray();
        var rows = await _api.AllAsync("/api/v1/holdings", 500);
        Assert.NotEmpty(printed);
        Assert.All(printed.Zip(rows), pair => Assert.All(pair.First!.AsObject(), field => Assert.True(JsonNode.DeepEquals(field.Value, pair.Second[field.Key]), $"{field.Key} differs")));
    }

    [Fact]
    public async Task A_status_is_the_object_that_the_command_prints()
    {
        var printed = TheProgram.Run("status", "ccm", "--on", "2023-07-24", "--format", "json", "--data", Repository.Data).Output;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(printed), await _api.GetAsync("/api/v1/treaties/ccm/status?on=2023-07-24")));
    }

    private async Task<string> IcelandAsync() => (await site.FindDocumentAsync("iceland")).Split('/')[^1];

    private static JsonNode Inspect(string document) =>
        JsonNode.Parse(TheProgram.Run("inspect", Path.Combine(Repository.Tests, "Site", "documents", document), "--format", "json", "--data", Repository.Data).Output)!;
}
