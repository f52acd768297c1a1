using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>How much an archive holds.</summary>
internal static class ArchiveCounts
{
    public static async Task<IReadOnlyList<(string What, int Count)>> ReadAsync(ArchiveContext archive, CancellationToken cancel) =>
    [
        ("documents", await archive.Documents.CountAsync(cancel)), ("notes", await archive.Footnotes.CountAsync(cancel)),
        ("lost notes", await archive.Footnotes.CountAsync(f => f.Missing, cancel)), ("citations", await archive.Citations.CountAsync(cancel)),
        ("cited works", await archive.Sources.CountAsync(cancel)), ("statements", await archive.Statements.CountAsync(cancel)),
        ("claims", await archive.Claims.CountAsync(cancel)), ("figures about munitions", await archive.Holdings.CountAsync(cancel)),
        ("States", await archive.States.CountAsync(cancel)), ("treaties and protocols", await archive.Treaties.CountAsync(cancel)),
        ("acts of the depositary’s record", await archive.TreatyActions.CountAsync(cancel)), ("votes", await archive.Votes.CountAsync(cancel)),
    ];
}
