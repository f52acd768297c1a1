using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Exporting;

namespace CuratedArchive.Web.Display;

/// <summary>Which cited works a reader wants to see.</summary>
public sealed record SourceFilter(SourceKind? Kind, string? Query)
{
    public static SourceFilter Read(Asked asked) => new(asked.Word<SourceKind>("kind"), asked.Text("q"));

    /// <summary>The works that pass, of every kind.</summary>
    public IQueryable<Source> OfAnyKind(ArchiveContext archive) => Query is null ? archive.Sources : archive.Found(Query, null);

    /// <summary>The works that pass.</summary>
    public IQueryable<Source> Of(ArchiveContext archive) => Kind is { } kind ? OfAnyKind(archive).Where(s => s.Kind == kind) : OfAnyKind(archive);

    /// <summary>The address of the list with this choice; an export's is the same with a suffix.</summary>
    public string Address => Query is null && Kind is null ? "/sources" : "/sources?" + string.Join('&', Values());

    private IEnumerable<string> Values()
    {
        if (Kind is { } kind) yield return $"kind={kind.Word()}";
        if (Query is { } query) yield return $"q={Uri.EscapeDataString(query)}";
    }
}
