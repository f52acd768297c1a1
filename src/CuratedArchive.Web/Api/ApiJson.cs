using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Api;

/// <summary>How the API writes JSON: the fields as everywhere in the archive, and addresses so that they can be copied.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Set(new());

    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        FieldJson.Set(options).NumberHandling = JsonNumberHandling.Strict;
        // Safe, because an answer is never part of a page: it is sent as JSON, and no browser may take it for anything else.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return options;
    }
}
