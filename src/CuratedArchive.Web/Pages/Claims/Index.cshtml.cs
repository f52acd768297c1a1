using CuratedArchive.Archive;
using CuratedArchive.Record;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace CuratedArchive.Web.Pages.Claims;

/// <summary>What documents assert about treaty positions.</summary>
public sealed class IndexModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/claims", "What documents claim about the positions of states on treaties, each held against the depositary’s record on the document’s own date.") { Type = "CollectionPage" };

    private const int RowsOnAPage = 200;

    public Asked Asked { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public ClaimList List { get; private set; } = null!;

    /// <summary>How many of the claims, whatever their verdict, stand how, with the address of each list.</summary>
    public IReadOnlyList<(VerdictValue Verdict, int Count, string Address)> Counts { get; private set; } = [];

    /// <summary>Figures that the text itself does not bear out, in the documents chosen.</summary>
    public IReadOnlyList<FigureRow> Figures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        var states = world.Links;
        var treaties = await archive.Claims.Select(c => c.Treaty).Distinct().OrderBy(t => t).ToListAsync(cancel);
        var filter = ClaimFilter.Read(Asked, states, [.. world.Treaties.Select(t => t.Code)]);
        await CheckDocumentAsync(filter.Document, cancel);
        var claims = filter.Of(archive.Verdicts);
        Paging = new(Request, Asked.Page(), RowsOnAPage, await claims.CountAsync(cancel));
        List = new(await claims.OrderByDescending(v => v.Claim.Document.Date).ThenBy(v => v.Id).Skip(Paging.Skip).Take(RowsOnAPage).Select(ClaimRow.From).ToListAsync(cancel), states, "Claims, by document, the latest document first");
        Choices =
        [
            Choice.Of((await archive.Claims.Select(c => c.State).Distinct().ToListAsync(cancel)).OfType<string>(), states, filter.State),
            new("treaty", "Treaty", treaties.Select(t => (t, t == "other" ? "another" : t)), filter.Treaty),
            Choice.Of("kind", "Claim", filter.Kind),
            new("verdict", "Verdict", Enum.GetValues<VerdictValue>().Select(v => (v.Word(), $"{v.Sign()} {v.Word()}")), filter.Verdict?.Word()),
            Choice.Of(await archive.Claims.Select(c => c.Date ?? c.Document.Date).Distinct().ToListAsync(cancel), filter.Year),
            new("document", "Document", (await archive.Claims.Select(c => new { c.Document.Slug, c.Document.Title, c.Document.Date }).Distinct().OrderBy(d => d.Title).ThenBy(d => d.Date).ToListAsync(cancel))
                .Select(d => (d.Slug, d.Date is { } date ? $"{d.Title}, {date.Words()}" : d.Title)), filter.Document),
        ];
        Counts = await CountAsync(filter, cancel);
        Figures = await FigureRow.ReadAsync(archive, archive.Documents.Where(d => (filter.Document == null || d.Slug == filter.Document) && (filter.State == null || d.State == filter.State)), cancel);
    }

    private async Task CheckDocumentAsync(string? slug, CancellationToken cancel)
    {
        if (slug is not null && !await archive.Documents.AnyAsync(d => d.Slug == slug, cancel)) Asked.Refuse("document", slug, "a document of this archive, by the name in its address");
    }

    private async Task<IReadOnlyList<(VerdictValue, int, string)>> CountAsync(ClaimFilter filter, CancellationToken cancel)
    {
        var counts = await (filter with { Verdict = null }).Of(archive.Verdicts).GroupBy(v => v.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var kept = Request.Query.Where(q => q.Key is not ("verdict" or "page")).Select(q => KeyValuePair.Create(q.Key, q.Value)).ToList();
        return [.. Enum.GetValues<VerdictValue>().Select(v => (v, counts.GetValueOrDefault(v), $"/claims{QueryString.Create([.. kept, KeyValuePair.Create("verdict", new StringValues(v.Word()))])}"))];
    }
}
