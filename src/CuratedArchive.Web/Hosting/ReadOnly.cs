using CuratedArchive.Web.Api;

namespace CuratedArchive.Web.Hosting;

/// <summary>The site answers GET and HEAD alone; and a browser that asks, for a program in another site's page, whether it may send one of them to the API.</summary>
internal static class ReadOnly
{
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        if (ApiAccess.Allows(context)) return Task.CompletedTask;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        if (ApiAccess.Covers(context.Request.Path)) return ApiProblem.NotAllowed().ExecuteAsync(context);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This archive is read-only: it answers GET and HEAD.\n", context.RequestAborted);
    }

    /// <summary>Adds a route that answers GET and HEAD.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapMethods(pattern, ["GET", "HEAD"], handler);
}
