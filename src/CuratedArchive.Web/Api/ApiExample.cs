using System.Text;
using System.Text.Json.Nodes;
using CuratedArchive.Archive;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Api;

/// <summary>A request that the served archive can answer, with its answer: true for this archive, because the archive gave it.</summary>
/// <param name="Request">The address.</param>
/// <param name="Slug">The name in the path, or null.</param>
/// <param name="Answer">What the archive answers.</param>
internal sealed record ApiExample(string Request, string? Slug, JsonNode Answer)
{
    /// <summary>Asks the archive.</summary>
    /// <returns>Null where the archive has nothing of the kind.</returns>
    public static async Task<ApiExample?> MakeAsync(ApiRoute route, IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        if (route.Example(archive) is not { } request) return null;
        var slug = route.Path.Contains("{slug", StringComparison.Ordinal) ? request.Split('/')[2] : null;
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancel };
        (context.Response.Body, context.Request.Method, context.Request.RouteValues["slug"]) = (body, HttpMethods.Get, slug);
        var query = request.IndexOf('?', StringComparison.Ordinal) is var mark && mark >= 0 ? request[mark..] : "";
        (context.Request.Path, context.Request.QueryString) = (ApiRoute.Root + request[..^query.Length], new(query));
        await (await ApiCall.AnswerAsync(route, context, archive, scope.ServiceProvider.GetRequiredService<ServedArchive>())).ExecuteAsync(context);
        var text = Encoding.UTF8.GetString(body.ToArray());
        return new(ApiRoute.Root + request, slug, route.MediaType == "text/plain" ? JsonValue.Create(text)! : JsonNode.Parse(text)!);
    }
}
