using CuratedArchive.Archive;
using CuratedArchive.Web.Exporting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Metadata;

/// <summary>Works by their unAPI identifiers.</summary>
internal static class Works
{
    /// <summary>The work, or null for an identifier that the archive does not know.</summary>
    public static async Task<Work?> FindWorkAsync(this ArchiveContext archive, string id, CancellationToken cancel) => id.Split('.') switch
    {
        [var slug] => await archive.Named(slug).FirstOrDefaultAsync(cancel) is { } source ? Work.Of(source) : null,
        ["document", var slug] => await archive.Documents.FirstOrDefaultAsync(d => d.Slug == slug, cancel) is { } document ? Work.Of(document) : null,
        ["treaty", var slug] => await archive.Treaties.FirstOrDefaultAsync(t => t.Slug == slug, cancel) is { } treaty ? Work.Of(treaty) : null,
        ["resolution", var slug] => await archive.Resolutions.FirstOrDefaultAsync(r => r.Slug == slug, cancel) is { } resolution ? Work.Of(resolution) : null,
        ["state", var slug] => await archive.States.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is { } state
            ? Work.Of(state, await archive.Treaties.OrderBy(t => t.Id).Select(t => t.RecordDate).FirstAsync(cancel)) : null,
        _ => null,
    };
}
