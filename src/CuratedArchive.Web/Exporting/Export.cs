using CuratedArchive.Web.Display;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Exporting;

/// <summary>The answer to a request for an export: streamed as it is written, and 304 for a reader who has it already.</summary>
internal static class Export
{
    public static IResult Answer(HttpContext context, ServedArchive served, string fileName, string mediaType, Func<Stream, CancellationToken, Task> write)
    {
        if (served.IsHeldBy(context)) return Results.StatusCode(StatusCodes.Status304NotModified);
        context.Response.Headers.ContentDisposition = $"inline; filename=\"{fileName}\"";
        return Results.Stream(output => write(output, context.RequestAborted), $"{mediaType}; charset=utf-8");
    }

    /// <summary>What could not be understood, with status 400, or null.</summary>
    public static IResult? Refusal(Asked asked) =>
        asked.Complaints.Count == 0 ? null : Results.Text(string.Join("\n", asked.Complaints) + "\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}
