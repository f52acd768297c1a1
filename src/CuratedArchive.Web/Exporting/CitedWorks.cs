using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Exporting;

/// <summary>The pages that show citations, and which works each shows: an export of a page is all of them, with the page's filters, whatever part of a long list the page shows.</summary>
internal static class CitedWorks
{
    /// <summary>Finds the works of a page; null for a page there is not.</summary>
    public delegate Task<IQueryable<Source>?> Finder(ArchiveContext archive, string slug, Asked asked, CancellationToken cancel);

    /// <summary>The pages, by their addresses.</summary>
    public static IReadOnlyList<(string Page, Finder Find)> Pages { get; } =
    [
        ("/sources", async (archive, _, asked, cancel) => (await SourceFilter.ReadAsync(asked, archive, cancel)).Of(archive)),
        ("/sources/{slug:slug}", async (archive, slug, _, cancel) => archive.Named(slug) is var one && await one.AnyAsync(cancel) ? one : null),
        ("/documents/{slug:slug}", async (archive, slug, _, cancel) => await archive.Documents.AnyAsync(d => d.Slug == slug, cancel) ? archive.CitedIn(slug) : null),
        ("/states/{slug:slug}", async (archive, slug, _, cancel) =>
            await archive.States.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is { } state ? archive.CitedAbout(state.Iso3) : null),
        ("/search", FoundAsync),
    ];

    /// <summary>The works among what a search finds.</summary>
    private static async Task<IQueryable<Source>?> FoundAsync(ArchiveContext archive, string slug, Asked asked, CancellationToken cancel)
    {
        var kind = asked.Word<SearchKind>("kind");
        var state = asked.State(await StateLink.ReadAsync(archive, cancel));
        return kind is null or SearchKind.Source ? archive.Found(asked.Text("q") ?? "", state) : archive.Sources.Where(_ => false);
    }
}
