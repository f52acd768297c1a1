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
        var from = asked.Groups["from"].Value.ToLowerInvariant();
        if (await WhereToAsync(archive, from, context.RequestAborted) is not { } to) return;
        var there = $"/{to}{asked.Groups["rest"].Value}";
        if (there == context.Request.Path.Value) return;
        context.Response.Redirect($"{there}{context.Request.QueryString}", permanent: true);
    }

    /// <summary>The address that took the place of another, or the address itself in small letters: codes of States and treaties are often written in capitals.</summary>
    private static async Task<string?> WhereToAsync(ArchiveContext archive, string from, CancellationToken cancel) =>
        await archive.MovedAddresses.Where(m => m.From == from).Select(m => m.To).FirstOrDefaultAsync(cancel) ?? (await IsThereAsync(archive, from, cancel) ? from : null);

    private static Task<bool> IsThereAsync(ArchiveContext archive, string path, CancellationToken cancel) => path.Split('/') switch
    {
        ["states", var slug] => archive.States.AnyAsync(s => s.Slug == slug, cancel),
        ["treaties", var slug] => archive.Treaties.AnyAsync(t => t.Slug == slug, cancel),
        ["resolutions", var slug] => archive.Resolutions.AnyAsync(r => r.Slug == slug, cancel),
        ["documents", var slug] => archive.Documents.AnyAsync(d => d.Slug == slug, cancel),
        ["sources", var slug] => archive.Sources.AnyAsync(s => s.Slug == slug, cancel),
        _ => Task.FromResult(false),
    };

    /// <summary>The path of a page, and the suffix of an export behind it.</summary>
    [GeneratedRegex(@"^/(?<from>[a-z]+/[A-Za-z0-9-]+)(?<rest>\.[a-z.-]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
