using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CuratedArchive.Links;

/// <summary>A recording of answers: an HTTP Archive (HAR 1.2), as the developer tools of browsers save it.</summary>
/// <remarks>
/// Read are <c>log.entries[]</c>: <c>startedDateTime</c>, <c>request.url</c>, <c>response.status</c>, <c>response.headers</c>, <c>response.redirectURL</c> and <c>response.content</c>
/// (<c>text</c>, <c>encoding</c>, <c>size</c>, <c>mimeType</c>). A text is hashed as UTF-8; only <c>base64</c> gives the bytes as they came. Of two entries of one address the later counts.
/// </remarks>
public static class HarReader
{
    /// <summary>Reads a recording.</summary>
    /// <param name="json">The file.</param>
    /// <returns>The last answer of every address.</returns>
    /// <exception cref="JsonException">It is no JSON, or no HTTP Archive.</exception>
    public static IReadOnlyDictionary<string, LinkAnswer> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (!Has(document.RootElement, "log", out var log) || !Has(log, "entries", out var entries) || entries.ValueKind != JsonValueKind.Array)
            throw new JsonException("it has no log.entries");
        var answers = new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        foreach (var answer in entries.EnumerateArray().Select(AnswerOf).OfType<LinkAnswer>()) answers[answer.Url] = answer;
        return answers;
    }

    private static LinkAnswer? AnswerOf(JsonElement entry)
    {
        if (!Has(entry, "request", out var request) || !Has(entry, "response", out var response) || Text(request, "url") is not { } url) return null;
        if (!DateTimeOffset.TryParse(Text(entry, "startedDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var started)) return null;
        var headers = HeadersOf(response);
        var body = Has(response, "content", out var content) ? BodyOf(content) : null;
        return new(url, DateOnly.FromDateTime(started.UtcDateTime), Has(response, "status", out var status) && status.TryGetInt32(out var number) ? number : 0)
        {
            Location = headers.GetValueOrDefault("location") ?? (Text(response, "redirectURL") is { Length: > 0 } to ? to : null),
            MediaType = headers.GetValueOrDefault("content-type") ?? (content.ValueKind == JsonValueKind.Object ? Text(content, "mimeType") : null),
            IsChallenge = IsChallenge(headers.GetValueOrDefault),
            Body = body,
        };
    }

    /// <summary>Whether headers are those that are sent with a test for people.</summary>
    /// <param name="header">The value of the header of a name, in small letters; null for none.</param>
    public static bool IsChallenge(Func<string, string?> header) => header("cf-mitigated") == "challenge" || header("x-amzn-waf-action") is "challenge" or "captcha";

    private static Dictionary<string, string> HeadersOf(JsonElement response)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Has(response, "headers", out var list) || list.ValueKind != JsonValueKind.Array) return headers;
        foreach (var header in list.EnumerateArray())
            if (Text(header, "name") is { } name) headers[name.ToLowerInvariant()] = Text(header, "value") ?? "";
        return headers;
    }

    /// <summary>A body that was not kept is null; one that is known to be empty has no bytes.</summary>
    private static byte[]? BodyOf(JsonElement content)
    {
        if (Text(content, "text") is { Length: > 0 } text) return Text(content, "encoding") == "base64" ? Decoded(text) : Encoding.UTF8.GetBytes(text);
        return Has(content, "size", out var size) && size.TryGetInt64(out var bytes) && bytes == 0 ? [] : null;
    }

    private static byte[] Decoded(string text)
    {
        try { return Convert.FromBase64String(text); }
        catch (FormatException e) { throw new JsonException("a body is not base64", e); }
    }

    private static bool Has(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }

    private static string? Text(JsonElement element, string name) => Has(element, name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
