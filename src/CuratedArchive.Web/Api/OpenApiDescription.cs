using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CuratedArchive.Web.Api;

/// <summary>The description of the API for programs (OpenAPI 3.1), at <c>/openapi/v1.json</c>. It is made once for an archive, because its examples are answers of that archive.</summary>
internal sealed class OpenApiDescription([FromKeyedServices(OpenApiDescription.Name)] IOpenApiDocumentProvider documents, ServedArchive served)
{
    private const string Name = "v1";
    private volatile Made? _made;

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
        routes.MapRead(Address, (HttpContext context, OpenApiDescription description) => description.AnswerAsync(context)).ExcludeFromDescription();

    private async Task<IResult> AnswerAsync(HttpContext context) =>
        served.IsHeldBy(context) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(await ContentAsync(), "application/json; charset=utf-8");

    private Task<byte[]> ContentAsync()
    {
        var hash = served.Hash;
        if (_made is { } made && made.Hash == hash && !made.Content.IsFaulted) return made.Content;
        return (_made = new(hash, WriteAsync())).Content;
    }

    private async Task<byte[]> WriteAsync()
    {
        using var output = new MemoryStream();
        await (await documents.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(output, OpenApiSpecVersion.OpenApi3_1);
        return output.ToArray();
    }

    /// <summary>The document made for an archive.</summary>
    private sealed record Made(string Hash, Task<byte[]> Content);
}
