using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CuratedArchive.Web.Api;

/// <summary>The description of the API for programs (OpenAPI 3.1), at <c>/openapi/v1.json</c>. It is made once for an archive, because its examples are answers of that archive.</summary>
internal sealed class OpenApiDescription([FromKeyedServices(OpenApiDescription.Name)] IOpenApiDocumentProvider documents, ServedArchive served)
{
    private const string Name = "v1";
    private (string Hash, Task<byte[]> Content)? _made;

    public const string Address = $"/openapi/{Name}.json";

    public static void AddServices(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Set(json.SerializerOptions));
        services.AddSingleton<OpenApiDescription>();
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.HttpMethod == HttpMethods.Get && description.ActionDescriptor.EndpointMetadata.OfType<ApiRoute>().Any();
            options.CreateSchemaReferenceId = OpenApiSchemas.NameOf;
            options.AddSchemaTransformer(OpenApiSchemas.DescribeAsync);
            options.AddOperationTransformer(OpenApiOperations.DescribeAsync);
            options.AddDocumentTransformer(OpenApiHead.DescribeAsync);
        });
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Address, ["GET", "HEAD"], (HttpContext context, OpenApiDescription description) => description.AnswerAsync(context)).ExcludeFromDescription();

    private async Task<IResult> AnswerAsync(HttpContext context) =>
        served.IsHeldBy(context) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(await ContentAsync(), "application/json; charset=utf-8");

    private Task<byte[]> ContentAsync()
    {
        var hash = served.Hash;
        if (_made is { } made && made.Hash == hash && !made.Content.IsFaulted) return made.Content;
        var content = WriteAsync();
        _made = (hash, content);
        return content;
    }

    private async Task<byte[]> WriteAsync()
    {
        using var output = new MemoryStream();
        await (await documents.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(output, OpenApiSpecVersion.OpenApi3_1);
        return output.ToArray();
    }
}
