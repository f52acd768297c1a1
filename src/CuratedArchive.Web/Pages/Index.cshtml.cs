using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages;

/// <summary>What the archive holds, the convention at a glance, what changed last.</summary>
public sealed class IndexModel(ArchiveContext archive, WorldRecord record) : PageModel, IDescribed
{
    private const int Latest = 5;

    public IReadOnlyList<(string What, int Count)> Counts { get; private set; } = [];

    /// <summary>The first treaty of the register, on the day of its record.</summary>
    public TreatyStatus Status { get; private set; } = null!;

    /// <summary>The map of it; null when the archive holds none.</summary>
    public WorldView? World { get; private set; }

    public IReadOnlyList<TreatyAction> Acts { get; private set; } = [];

    public IReadOnlyList<DocumentLine> Documents { get; private set; } = [];

    /// <summary>How many claims there are of each verdict.</summary>
    public IReadOnlyDictionary<VerdictValue, int> Verdicts { get; private set; } = new Dictionary<VerdictValue, int>();

    /// <summary>The claims that the record contradicts, those of the latest documents first.</summary>
    public ClaimList Contradicted { get; private set; } = null!;

    /// <inheritdoc/>
    public PageMetadata Metadata => new("/", Summary.OfArchive(Status)) { About = Dataset.Of(Status) };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await ArchiveCounts.ReadAsync(archive, cancel);
        var treaty = record.MainTreaties.First();
        Status = record.StatusOn(treaty, treaty.RecordDate);
        World = WorldView.Of(record, Status);
        Acts = [.. record.Of(treaty).Acts.OrderByDescending(a => a.Date).ThenBy(a => a.Id).Take(Latest)];
        Documents = await archive.Documents.OrderByDescending(d => d.Date).ThenBy(d => d.Id).Take(Latest).Select(d => new DocumentLine(d.Slug, d.Title, d.Kind, d.Date)).ToListAsync(cancel);
        Verdicts = await archive.Verdicts.GroupBy(v => v.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        Contradicted = new(await archive.Verdicts.Where(v => v.Value == VerdictValue.Contradicts).OrderByDescending(v => v.Claim.Document.Date).ThenBy(v => v.Id).Take(Latest).Select(ClaimRow.From).ToListAsync(cancel),
            record.Links, "Claims of the latest documents that the record contradicts");
    }

    /// <summary>A document in the list of the latest.</summary>
    public sealed record DocumentLine(string Slug, string Title, DocumentKind Kind, PartialDate? Date);
}
