using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CuratedArchive.Web.Pages.Treaties;

/// <summary>The treaties, with their protocols, and how many states are party.</summary>
public sealed class IndexModel(WorldRecord record) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/treaties", "The treaties and protocols of the archive, with their depositary’s record and how many states are party to each.") { Type = "CollectionPage" };

    public IReadOnlyList<TreatyStatus> Statuses { get; private set; } = [];

    public void OnGet() => Statuses = [.. record.Treaties.Where(t => t.Parent.Length == 0).SelectMany(WithProtocols).Select(t => record.StatusOn(t, t.RecordDate))];

    private IEnumerable<Treaty> WithProtocols(Treaty treaty) => record.Treaties.Where(t => t.Parent == treaty.Code).Prepend(treaty);
}
