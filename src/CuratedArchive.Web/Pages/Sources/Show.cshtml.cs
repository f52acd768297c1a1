using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Curation;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Sources;

/// <summary>One cited work: its fields, where it can be read, and every passage that cites it.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel, IDescribed
{
    public Source Source { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Value)> Fields { get; private set; } = [];

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    /// <summary>What a curator changed in its fields.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/sources/{Source.Slug}", Summary.Of(Source, Passages.Count)) { Work = Work.Of(Source), Above = [("Sources", "/sources")] };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Sources.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is not { } source) return await LeadOnAsync(slug, cancel);
        Source = source;
        Fields = [.. FieldsOf(source).Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (f.Name, f.Value!))];
        var citations = await archive.Citations.Where(c => c.Source!.Slug == slug).OrderBy(c => c.Footnote.Document.Id).ThenBy(c => c.Footnote.Ordinal).ThenBy(c => c.Ordinal)
            .Include(c => c.Footnote.Document).Include(c => c.Footnote.Markers.OrderBy(m => m.Id)).ToListAsync(cancel);
        Passages = [.. citations.Select(c => new Passage(c.Footnote.Document.Slug, c.Footnote.Document.Title, c.Footnote.Document.Date, c.Footnote.Label, c.Footnote.Anchor, c.Footnote.Supplied ?? c.Footnote.Text, c.Pages,
            [.. c.Footnote.Markers.Select(m => (m.Anchor, Excerpt.Around(c.Footnote.Document.Text, m.Span)))]))];
        Corrections = await archive.Corrections.Where(c => c.Table == CorrectedTable.Source && c.Key == slug).OrderBy(c => c.Id).ToListAsync(cancel);
        return Page();
    }

    /// <summary>The address of a source that was merged into another leads to that one.</summary>
    private async Task<IActionResult> LeadOnAsync(string slug, CancellationToken cancel) =>
        await archive.SourceAliases.Where(a => a.Slug == slug).Select(a => a.Source.Slug).FirstOrDefaultAsync(cancel) is { } now ? RedirectPermanent($"/sources/{now}") : NotFound();

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Source source) =>
    [
        ("Author", source.Author), ("In", source.Container), ("Publisher", source.Publisher), ("Place", source.Place), ("Date", source.Date?.Words()),
        ("UN symbol", source.Symbol), ("Pages cited", string.Join("; ", source.Pages)), ("Address in the note", source.Url),
    ];

    /// <summary>A note that cites the work, and the places in the text that point at the note.</summary>
    public sealed record Passage(
        string DocumentSlug, string DocumentTitle, PartialDate? Date, string Label, string Anchor, string Words, string? Pages, IReadOnlyList<(string Anchor, Excerpt Excerpt)> Places);
}
