using System.Net;
using System.Text.Json.Nodes;

namespace CuratedArchive.Tests.Api;

/// <summary>The API as a client sees it, which knows nothing but its OpenAPI document.</summary>
internal sealed class ServedApi(HttpClient client)
{
    /// <summary>The OpenAPI document.</summary>
    public async Task<JsonNode> DescriptionAsync() => await GetAsync("/openapi/v1.json");

    /// <summary>The addresses of the lists that need no name in their path.</summary>
    public async Task<IReadOnlyList<string>> ListsAsync() =>
        [.. (await DescriptionAsync())["paths"]!.AsObject().Where(p => !p.Key.Contains('{', StringComparison.Ordinal) && p.Value!["get"]!["parameters"] is not null).Select(p => p.Key)];

    /// <summary>An answer in JSON.</summary>
    public async Task<JsonNode> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{path} answers {(int)response.StatusCode}: {text[..Math.Min(text.Length, 300)]}");
        Assert.Equal(expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!;
    }

    /// <summary>All rows of a list, by following its links.</summary>
    public async Task<List<JsonObject>> AllAsync(string list, int limit)
    {
        var (rows, total) = (new List<JsonObject>(), 0);
        for (var next = $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}"; next is not null;)
        {
            var page = await GetAsync(next);
            rows.AddRange(page["items"]!.AsArray().Select(i => i!.AsObject()));
            (next, total) = ((string?)page["next"], (int)page["total"]!);
            Assert.True(rows.Count <= total, $"{list} gives more rows than its total, {total}");
        }
        Assert.Equal(total, rows.Count);
        return rows;
    }

    /// <summary>Asks every example of the OpenAPI document again and compares the answers.</summary>
    /// <returns>The names of the operations that have an example.</returns>
    public async Task<IReadOnlyList<string>> ReplayAsync()
    {
        var replayed = new List<string>();
        foreach (var (path, item) in (await DescriptionAsync())["paths"]!.AsObject())
        {
            var (media, form) = item!["get"]!["responses"]!["200"]!["content"]!.AsObject().Single();
            if (form!["examples"]?["served"] is not { } example) continue;
            var request = ((string)example["summary"]!)["GET ".Length..];
            Assert.StartsWith(path.Split('{')[0], request, StringComparison.Ordinal);
            var answer = await client.GetStringAsync(request);
            Assert.True(JsonNode.DeepEquals(example["value"], media == "text/plain" ? JsonValue.Create(answer) : JsonNode.Parse(answer)), $"{request} answers otherwise than its example");
            replayed.Add((string)item["get"]!["operationId"]!);
        }
        return replayed;
    }
}
