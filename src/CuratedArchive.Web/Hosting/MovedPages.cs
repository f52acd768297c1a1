using System.Text.RegularExpressions;
using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Hosting;

/// <summary>An address that nothing answers any more is looked up, and leads on for good if something else has taken its place.</summary>
internal static partial class MovedPages
{
    public static async Task LeadOn(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response.StatusCode != StatusCodes.Status404NotFound || context.Response.HasStarted) return;
        if (Address().Match(context.Request.Path.Value ?? "") is not { Success: true } asked) return;
        var archive = context.RequestServices.GetRequiredService<ArchiveContext>();
        var from = asked.Groups["from"].Value;
        if (await archive.MovedAddresses.Where(m => m.From == from).Select(m => m.To).FirstOrDefaultAsync(context.RequestAborted) is not { } to) return;
        context.Response.Redirect($"/{to}{asked.Groups["rest"].Value}{context.Request.QueryString}", permanent: true);
    }

    /// <summary>The path of a page, and the suffix of an export behind it.</summary>
    [GeneratedRegex(@"^/(?<from>[a-z]+/[A-Za-z0-9-]+)(?<rest>\.[a-z.-]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
