using Microsoft.Extensions.Primitives;

namespace CuratedArchive.Web.Api;

/// <summary>The API is open to programs in other people's pages: what it gives is public and cannot be changed. The pages of the site are not.</summary>
internal static class ApiAccess
{
    private static readonly Dictionary<string, StringValues> Headers = new()
    {
        ["Access-Control-Allow-Origin"] = "*",
        ["Access-Control-Expose-Headers"] = "ETag, Link",
        ["Cross-Origin-Resource-Policy"] = "cross-origin",
    };

    /// <summary>Whether an address belongs to the API.</summary>
    public static bool Covers(PathString path) => path.StartsWithSegments(ApiRoute.Root) || path.StartsWithSegments("/openapi");

    /// <summary>Adds the headers that open it (Fetch Standard, CORS protocol).</summary>
    public static void Open(IHeaderDictionary headers)
    {
        foreach (var (name, value) in Headers) headers[name] = value;
    }

    /// <summary>Says in the API's form that the archive could not answer.</summary>
    public static void UseApiFailures(this IApplicationBuilder site) =>
        site.UseWhen(context => Covers(context.Request.Path), api => api.UseExceptionHandler(failed => failed.Run(context => ApiProblem.Failed().ExecuteAsync(context))));
}
