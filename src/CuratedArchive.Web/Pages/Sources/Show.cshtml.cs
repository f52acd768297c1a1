using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Curation;
using CuratedArchive.Links;
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

    /// <summary>The documents that cite it, by series, with every passage.</summary>
    public IReadOnlyList<Series> CitedIn { get; private set; } = [];

    /// <summary>What its addresses answered when they were asked, by address.</summary>
    public IReadOnlyDictionary<string, LinkCheck> Checks { get; private set; } = null!;

    /// <summary>The day of the first document that cites it, of those that are not older than the work.</summary>
    public PartialDate? FirstCited => CitedIn.SelectMany(s => s.Editions).Select(e => e.Date.NotBefore(Source.Date)).Where(d => d?.Year is not null).Min();

    /// <summary>The copies to look for: of each address that somebody gave, on the day of each document that cites the work.</summary>
    public IReadOnlyList<(ReadingAddress Address, PartialDate Day, string Copy)> Copies { get; private set; } = [];

    /// <summary>What a curator changed in its fields.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/sources/{Source.Slug}", Summary.Of(Source, CitedIn.SelectMany(s => s.Editions).Sum(e => e.Passages.Count))) { Work = Work.Of(Source), Above = [("Sources", "/sources")] };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Sources.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is not { } source) return await LeadOnAsync(slug, cancel);
        Source = source;
        Fields = [.. FieldsOf(source).Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (f.Name, f.Value!))];
        var citations = await archive.Citations.Where(c => c.Source!.Slug == slug).OrderBy(c => c.Footnote.Document.Id).ThenBy(c => c.Footnote.Ordinal).ThenBy(c => c.Ordinal)
            .Include(c => c.Footnote.Document).Include(c => c.Footnote.Markers.OrderBy(m => m.Id)).ToListAsync(cancel);
        CitedIn = [.. citations.GroupBy(c => Series.KeyOf(c.Footnote.Document)).Select(SeriesOf).OrderBy(s => s.Editions[0].Date is null).ThenBy(s => s.Editions[0].Date)];
        Copies = [.. CopiesOf(source, CitedIn.SelectMany(s => s.Editions).Select(e => e.Date.NotBefore(source.Date)).OfType<PartialDate>().Distinct().Order())];
        var urls = source.Addresses.Select(a => a.Url).ToList();
        Checks = await archive.LinkChecks.Where(c => urls.Contains(c.Url)).ToDictionaryAsync(c => c.Url, cancel);
        Corrections = await archive.Corrections.Where(c => c.Table == CorrectedTable.Source && c.Key == slug).OrderBy(c => c.Id).ToListAsync(cancel);
        return Page();
    }

    /// <summary>The address of a source that was merged into another leads to that one.</summary>
    private async Task<IActionResult> LeadOnAsync(string slug, CancellationToken cancel) =>
        await archive.SourceAliases.Where(a => a.Slug == slug).Select(a => a.Source.Slug).FirstOrDefaultAsync(cancel) is { } now ? RedirectPermanent($"/sources/{now}{Request.QueryString}") : NotFound();

    private static Series SeriesOf(IEnumerable<Citation> citations)
    {
        var editions = citations.GroupBy(c => c.Footnote.Document.Slug).Select(EditionOf).OrderBy(e => e.Date is null).ThenBy(e => e.Date).ToList();
        return new(editions[^1].Title, editions);
    }

    private static Edition EditionOf(IGrouping<string, Citation> citations)
    {
        var document = citations.First().Footnote.Document;
        return new(document.Slug, document.Title, document.Date,
            [.. citations.Select(c => c.Footnote).DistinctBy(n => n.Anchor).Select(n => new CitingNote(n.Label, n.Anchor, n.Supplied ?? n.Text, [.. n.Markers.Select(m => (m.Anchor, Excerpt.Around(document.Text, m.Span)))]))]);
    }

    private static IEnumerable<(ReadingAddress, PartialDate, string)> CopiesOf(Source source, IEnumerable<PartialDate> days) =>
        from address in source.Addresses
        from day in days
        let copy = address.Nearest(day)
        where copy is not null
        select (address, day, copy);

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Source source) =>
    [
        ("Author", source.Author), ("To", source.Recipient), ("In", source.Container), ("Publisher", source.Publisher), ("Place", source.Place), ("Date", source.Date?.Words()),
        ("UN symbol", UnSymbol.Shown(source.Symbol)), ("Pages cited", string.Join("; ", source.Pages)), ("Address in the note", source.Url),
    ];
}
