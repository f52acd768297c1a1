using CuratedArchive.Archive;

namespace CuratedArchive.Web.Harvesting;

/// <summary>The records a harvester asks for.</summary>
/// <param name="Format">The format they are to be in.</param>
/// <param name="Set">The set they belong to, itself or in one of its parts; null for all.</param>
/// <param name="From">The first day of their datestamps.</param>
/// <param name="Until">The last day of their datestamps.</param>
internal sealed record Selection(MetadataFormat Format, string? Set, DateOnly? From, DateOnly? Until)
{
    /// <summary>Reads the arguments of a list.</summary>
    /// <exception cref="OaiRefusal">An argument cannot be used.</exception>
    public static Selection Read(OaiRequest request)
    {
        var (from, until) = (request.Day("from"), request.Day("until"));
        if (from > until) throw OaiRefusal.BadArgument("“from” is later than “until”");
        return new(MetadataFormat.Of(request["metadataPrefix"]!), request["set"], from, until);
    }

    /// <summary>The stamps of all of them, those of records that are gone included.</summary>
    public IQueryable<Stamp> Of(ArchiveContext archive)
    {
        var stamps = archive.HarvestedStamps();
        if (Set is { } set) stamps = stamps.Where(s => s.Sets.Any(x => x.Name == set || x.Name.StartsWith(set + ":")));
        if (From is { } from) stamps = stamps.Where(s => s.Day >= from);
        if (Until is { } until) stamps = stamps.Where(s => s.Day <= until);
        return stamps;
    }
}

/// <summary>What can be harvested.</summary>
internal static class Harvested
{
    /// <summary>The stamps of documents and sources.</summary>
    public static IQueryable<Stamp> HarvestedStamps(this ArchiveContext archive) =>
        archive.Stamps.Where(s => s.Kind == StampedKind.Document || s.Kind == StampedKind.Source);
}
