using CuratedArchive.Archive;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>A State by the name a reader knows and the name in its address.</summary>
public sealed record StateLink(string Slug, string Name)
{
    /// <summary>All States, by alpha-3 code.</summary>
    public static async Task<IReadOnlyDictionary<string, StateLink>> ReadAsync(ArchiveContext archive, CancellationToken cancel) =>
        await archive.States.Select(s => new { s.Iso3, Link = new StateLink(s.Slug, s.CommonName) }).ToDictionaryAsync(s => s.Iso3, s => s.Link, cancel);

    /// <summary>The same from States that are at hand.</summary>
    public static IReadOnlyDictionary<string, StateLink> Of(IEnumerable<State> states) => states.ToDictionary(s => s.Iso3, s => new StateLink(s.Slug, s.CommonName));
}
