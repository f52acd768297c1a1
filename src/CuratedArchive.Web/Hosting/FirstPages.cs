using CuratedArchive.Archive;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Hosting;

/// <summary>
/// The first page of each kind waits for its code to be compiled, a few tenths of a second. So that no reader does, the program asks itself for one of each as soon as it listens.
/// What fails here fails again, and is told, when a reader asks for it.
/// </summary>
internal static class FirstPages
{
    /// <summary>Asks a site that listens for a page of each kind, one after the other.</summary>
    public static async Task AskAsync(WebApplication site)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = AddressOf(site.Urls.First()) };
        try
        {
            using var scope = site.Services.CreateScope();
            foreach (var path in await FindAsync(scope.ServiceProvider.GetRequiredService<ArchiveContext>()))
                await client.GetByteArrayAsync(path, site.Lifetime.ApplicationStopping);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or SqliteException or InvalidOperationException)
        {
        }
    }

    /// <summary>A page of each kind: the lists, and what the longest document leads to.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ArchiveContext archive)
    {
        var longest = await archive.Documents.OrderByDescending(d => d.Bytes).ThenBy(d => d.Id).Select(d => new { d.Slug, d.State }).FirstOrDefaultAsync();
        var about = longest?.State;
        var state = await archive.States.OrderByDescending(s => s.Iso3 == about).ThenBy(s => s.Id).Select(s => s.Slug).FirstOrDefaultAsync();
        var treaty = await archive.Treaties.OrderBy(t => t.Id).Select(t => t.Slug).FirstOrDefaultAsync();
        var source = await archive.Sources.OrderBy(s => s.Id).Select(s => s.Slug).FirstOrDefaultAsync();
        return [.. new[] { $"/states/{state}", $"/treaties/{treaty}", $"/documents/{longest?.Slug}", $"/sources/{source}" }.Where(p => !p.EndsWith('/')),
            "/", "/states", "/treaties", "/documents", "/sources", "/statements", "/claims", "/search?q=cluster"];
    }

    /// <summary>Where the program itself reaches the site that listens on an address; one that means every address is reached at home.</summary>
    private static Uri AddressOf(string url) => new(url.Replace("//*", "//localhost").Replace("//+", "//localhost").Replace("//0.0.0.0", "//127.0.0.1").Replace("//[::]", "//[::1]"));
}
