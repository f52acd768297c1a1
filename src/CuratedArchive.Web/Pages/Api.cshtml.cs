using CuratedArchive.Archive;
using CuratedArchive.Web.Api;
using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CuratedArchive.Web.Pages;

/// <summary>The API for people: what there is, and how to ask for it.</summary>
public sealed class ApiModel(ArchiveContext archive, PublicAddress address) : PageModel
{
    /// <summary>The address of the site, for commands to copy.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The addresses of the API, each with one that this archive can answer.</summary>
    internal IReadOnlyList<(ApiRoute Route, string? Example)> Routes { get; private set; } = [];

    /// <summary>What the addresses can be asked with, by name.</summary>
    internal IReadOnlyList<IGrouping<string, ApiParameter>> Parameters { get; private set; } = [];

    public void OnGet()
    {
        Root = address.Root(Request);
        Routes = [.. ArchiveApi.Routes.Select(r => (r, r.Example(archive)))];
        Parameters = [.. ArchiveApi.Routes.SelectMany(r => r.Parameters).Where(p => !p.InPath).DistinctBy(p => (p.Name, p.Description)).GroupBy(p => p.Name).OrderBy(g => g.Key, StringComparer.Ordinal)];
    }
}
