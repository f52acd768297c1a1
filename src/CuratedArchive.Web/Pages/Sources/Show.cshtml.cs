using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Web.Display;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Sources;

/// <summary>One cited work: its fields, where it can be read, and every passage that cites it.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel
{
    public Source Source { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Value)> Fields { get; private set; } = [];

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Sources.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is not { } source) return NotFound();
        Source = source;
        Fields = [.. FieldsOf(source).Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (f.Name, f.Value!))];
        var citations = await archive.Citations.Where(c => c.Source!.Slug == slug).OrderBy(c => c.Footnote.Document.Id).ThenBy(c => c.Footnote.Ordinal).ThenBy(c => c.Ordinal)
            .Include(c => c.Footnote.Document).Include(c => c.Footnote.Markers.OrderBy(m => m.Id)).ToListAsync(cancel);
        Passages = [.. citations.Select(c => new Passage(c.Footnote.Document.Slug, c.Footnote.Document.Title, c.Footnote.Document.Date, c.Footnote.Label, c.Footnote.Anchor, c.Footnote.Text, c.Pages,
            [.. c.Footnote.Markers.Select(m => (m.Anchor, Excerpt.Around(c.Footnote.Document.Text, m.Span)))]))];
        return Page();
    }

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Source source) =>
    [
        ("Author", source.Author), ("In", source.Container), ("Publisher", source.Publisher), ("Place", source.Place), ("Date", source.Date?.Words()),
        ("UN symbol", source.Symbol), ("Pages cited", string.Join("; ", source.Pages)), ("Address in the note", source.Url),
    ];

    /// <summary>A note that cites the work, and the places in the text that point at the note.</summary>
    public sealed record Passage(
        string DocumentSlug, string DocumentTitle, PartialDate? Date, string Label, string Anchor, string Words, string? Pages, IReadOnlyList<(string Anchor, Excerpt Excerpt)> Places);
}
