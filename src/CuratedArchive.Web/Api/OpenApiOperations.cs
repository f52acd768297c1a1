using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CuratedArchive.Web.Api;

/// <summary>What each address can be asked with, what it answers, and an example that the archive itself gave.</summary>
internal static class OpenApiOperations
{
    public static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var route = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Single();
        var example = await ApiExample.MakeAsync(route, context.ApplicationServices, cancel);
        (operation.OperationId, operation.Description) = (route.Name, route.Remark);
        operation.Parameters = [.. route.Parameters.Select(p => ParameterOf(p, example))];
        operation.Responses!["200"].Description = route.Summary + ".";
        if (operation.Responses["200"] is OpenApiResponse found) Complete(found, route, example);
        operation.Responses["304"] = new OpenApiResponse { Description = "The client has this answer already." };
        Name(operation, "400", "Something in the query cannot be used; the answer lists what, and what is allowed.");
        if (route.Answer is { IsGenericType: true })
            operation.Responses["410"] = new OpenApiResponse { Description = "The archive was rebuilt since the link to these rows was given; the header Link with rel=\"first\" leads to the beginning." };
        Name(operation, "404", "Nothing stands at this address.");
        if (route.Name == "getSource") operation.Responses["308"] = new OpenApiResponse { Description = "The work was merged into another, to which the header Location leads." };
    }

    private static void Name(OpenApiOperation operation, string status, string description)
    {
        if (operation.Responses!.TryGetValue(status, out var response)) response.Description = description;
    }

    private static void Complete(OpenApiResponse response, ApiRoute route, ApiExample? example)
    {
        response.Headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = Header("Changes when the archive does.") };
        if (route.Answer is { IsGenericType: true }) response.Headers["Link"] = Header("The address of the rows that follow, with rel=\"next\".");
        if (example is { } given && response.Content?[route.MediaType] is OpenApiMediaType media)
            media.Examples = new Dictionary<string, IOpenApiExample> { ["served"] = new OpenApiExample { Summary = $"GET {given.Request}", Value = given.Answer } };
    }

    private static OpenApiHeader Header(string description) => new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiParameter ParameterOf(ApiParameter parameter, ApiExample? example) => new()
    {
        Name = parameter.Name,
        In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.InPath,
        Description = parameter.Description,
        Schema = SchemaOf(parameter),
        Example = parameter.InPath ? example?.Slug : parameter.Like,
    };

    private static OpenApiSchema SchemaOf(ApiParameter parameter) => new()
    {
        Type = parameter.Between is null ? JsonSchemaType.String : JsonSchemaType.Integer,
        Enum = parameter.Words is { } words ? [.. words.Select(w => (JsonNode)JsonValue.Create(w)!)] : null,
        Minimum = parameter.Between is { } range ? $"{range.Least}" : null,
        Maximum = parameter.Between is { } numbers ? $"{numbers.Most}" : null,
        Default = parameter.Otherwise is { } otherwise ? JsonValue.Create(otherwise) : null,
        Format = parameter.IsDay ? "date" : null,
        MaxLength = parameter.Between is null && parameter.Words is null && !parameter.IsDay ? ApiParameter.Longest : null,
    };
}
