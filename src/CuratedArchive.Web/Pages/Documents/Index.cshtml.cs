using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Documents;

/// <summary>All documents, the latest first.</summary>
public sealed class IndexModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/documents", "The documents of the archive: policy profiles, news records, reports and press releases on the treaties about cluster munitions, with their footnotes.") { Type = "CollectionPage" };

    private const int RowsOnAPage = 200;

    public Asked Asked { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyDictionary<string, StateLink> States { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        States = world.Links;
        var (state, kind, documents) = (Asked.State(States), Asked.Word<DocumentKind>("kind"), archive.Documents.AsQueryable());
        if (state is not null) documents = documents.Where(d => d.State == state || d.Mentions.Any(m => m.State == state));
        if (kind is { } one) documents = documents.Where(d => d.Kind == one);
        Paging = new(Request, Asked.Page(), RowsOnAPage, await documents.CountAsync(cancel));
        Rows = await documents.OrderByDescending(d => d.Date).ThenBy(d => d.Title).Skip(Paging.Skip).Take(RowsOnAPage)
            .Select(d => new Row(d.Slug, d.Title, d.Kind, d.Date, d.Publisher, d.State, archive.Footnotes.Count(f => f.Document.Id == d.Id), archive.Footnotes.Count(f => f.Document.Id == d.Id && f.Missing)))
            .ToListAsync(cancel);
        Choices = [Choice.Of("kind", "Kind", kind), Choice.Of(await archive.Mentions.Select(m => m.State).Distinct().ToListAsync(cancel), States, state)];
    }

    /// <summary>A document in the list.</summary>
    public sealed record Row(string Slug, string Title, DocumentKind Kind, PartialDate? Date, string? Publisher, string? State, int Notes, int Lost);
}
