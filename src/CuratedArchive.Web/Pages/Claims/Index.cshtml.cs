using CuratedArchive.Archive;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Claims;

/// <summary>What documents assert about treaty positions.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/claims", "What documents claim about the positions of states on treaties, each held against the depositary’s record on the document’s own date.") { Type = "CollectionPage" };

    private const int RowsOnAPage = 200;

    public Asked Asked { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public ClaimList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        var states = await StateLink.ReadAsync(archive, cancel);
        var treaties = await archive.Claims.Select(c => c.Treaty).Distinct().OrderBy(t => t).ToListAsync(cancel);
        var filter = ClaimFilter.Read(Asked, states, await archive.Treaties.Select(t => t.Code).ToListAsync(cancel));
        var claims = filter.Of(archive.Verdicts);
        Paging = new(Request, Asked.Page(), RowsOnAPage, await claims.CountAsync(cancel));
        List = new(await claims.OrderByDescending(v => v.Claim.Document.Date).ThenBy(v => v.Id).Skip(Paging.Skip).Take(RowsOnAPage).Select(ClaimRow.From).ToListAsync(cancel), states, "Claims, by document, the latest document first");
        Choices =
        [
            Choice.Of((await archive.Claims.Select(c => c.State).Distinct().ToListAsync(cancel)).OfType<string>(), states, filter.State),
            new("treaty", "Treaty", treaties.Select(t => (t, t == "other" ? "another" : t)), filter.Treaty),
            Choice.Of("kind", "Claim", filter.Kind),
            Choice.Of("verdict", "Verdict", filter.Verdict),
            Choice.Of(await archive.Claims.Select(c => c.Date).Distinct().ToListAsync(cancel), filter.Year),
        ];
    }
}
