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

    /// <summary>Answers the preflight of a GET or HEAD to the API, which browsers send before a request with a header such as <c>If-None-Match</c> (Fetch Standard, CORS-preflight fetch).</summary>
    /// <returns>Whether the request was one and has its answer; 204 without a body.</returns>
    public static bool Allows(HttpContext context)
    {
        var asked = context.Request.Headers.AccessControlRequestMethod.ToString();
        if (!HttpMethods.IsOptions(context.Request.Method) || !Covers(context.Request.Path) || asked is not ("GET" or "HEAD")) return false;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        context.Response.Headers.AccessControlAllowHeaders = "*";
        context.Response.Headers.AccessControlMaxAge = "86400";
        return true;
    }

    /// <summary>Adds the headers that open it (Fetch Standard, CORS protocol).</summary>
    public static void Open(IHeaderDictionary headers)
    {
        foreach (var (name, value) in Headers) headers[name] = value;
    }

    /// <summary>Says in the API's form that the archive could not answer.</summary>
    public static void UseApiFailures(this IApplicationBuilder site) =>
        site.UseWhen(context => Covers(context.Request.Path), api => api.UseExceptionHandler(failed => failed.Run(context => ApiProblem.Failed().ExecuteAsync(context))));
}
