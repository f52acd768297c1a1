using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CuratedArchive.Exports;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CuratedArchive.Web.Api;

/// <summary>The forms of the answers, where their types alone do not tell them.</summary>
internal static class OpenApiSchemas
{
    /// <summary>The name of a form: <c>ClaimList</c> for a list of claims.</summary>
    public static string? NameOf(JsonTypeInfo type) =>
        type.Type is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(Listing<>) ? $"{Plain(list.GenericTypeArguments[0].Name)}List"
        : OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name ? Plain(name) : null;

    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum) (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. Enum.GetValues(value).Cast<Enum>().Select(m => (JsonNode)JsonValue.Create(m.Word())!)]);
        else if (value == typeof(PartialDate)) (schema.Type, schema.Pattern) = (JsonSchemaType.String, "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}-[0-9]{2})$");
        else if (value == typeof(NoteNumber)) schema.Type = Number.Type;
        else if (value == typeof(IReadOnlyList<NoteNumber>)) schema.Items = Number;
        else if (value == typeof(TextSpan)) Pair(schema);
        else if (schema.Properties is { Count: > 0 } properties) schema.Required = properties.Keys.ToHashSet();
        return Task.CompletedTask;
    }

    private static OpenApiSchema Number => new() { Type = JsonSchemaType.Integer | JsonSchemaType.String };

    private static void Pair(OpenApiSchema schema) =>
        (schema.Type, schema.Items, schema.MinItems, schema.MaxItems) = (JsonSchemaType.Array, new OpenApiSchema { Type = JsonSchemaType.Integer }, 2, 2);

    private static string Plain(string name) => name == nameof(CitationFields) ? "CitationInNote" : name.EndsWith("Item", StringComparison.Ordinal) ? name[..^"Item".Length] : name.Replace("Fields", "", StringComparison.Ordinal);
}
