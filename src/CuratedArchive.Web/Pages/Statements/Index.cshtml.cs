using CuratedArchive.Archive;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Statements;

/// <summary>Who said what, the newest first.</summary>
public sealed class IndexModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/statements", "What states, officials and organisations said about cluster munitions: who, when, where, in which words, and the note that vouches for it.") { Type = "CollectionPage" };

    private const int RowsOnAPage = 100;

    public Asked Asked { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public StatementList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        var states = world.Links;
        var filter = StatementFilter.Read(Asked, states);
        var statements = filter.Of(archive.Statements);
        Paging = new(Request, Asked.Page(), RowsOnAPage, await statements.CountAsync(cancel));
        List = new(await statements.OrderByDescending(s => s.Date).ThenBy(s => s.Id).Skip(Paging.Skip).Take(RowsOnAPage).Select(StatementRow.From).ToListAsync(cancel), states);
        Choices =
        [
            Choice.Of((await archive.Statements.Select(s => s.State).Distinct().ToListAsync(cancel)).OfType<string>(), states, filter.State),
            Choice.Of("kind", "Kind", filter.Kind),
            Choice.Of(await archive.Statements.Select(s => s.Date).Distinct().ToListAsync(cancel), filter.Year),
        ];
    }
}
