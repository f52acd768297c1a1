using CuratedArchive.Archive;
using CuratedArchive.Curation;
using CuratedArchive.Documents;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Documents;

/// <summary>One document as it is held.</summary>
public sealed class ShowModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    public Document Document { get; private set; } = null!;

    public IReadOnlyDictionary<string, StateLink> States => world.Links;

    public NotedText Text { get; private set; } = null!;

    public IReadOnlyList<NoteView> Notes { get; private set; } = [];

    public ClaimList Claims { get; private set; } = null!;

    public StatementList Statements { get; private set; } = null!;

    /// <summary>Figures that the text itself does not bear out.</summary>
    public IReadOnlyList<FigureRow> Figures { get; private set; } = [];

    /// <summary>What a curator changed in what was read.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <summary>Passages that had an address and are gone, each with the address that took its place.</summary>
    public IReadOnlyList<MovedAddress> Gone { get; private set; } = [];

    /// <summary>What the import noticed in the file.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/documents/{Document.Slug}", Summary.Of(Document, Notes.Count, Claims.Rows.Count))
    {
        Work = Work.Of(Document),
        Cited = [.. Notes.SelectMany(n => n.Citations).Select(c => c.Source?.Slug).OfType<string>().Distinct()],
        Above = [("Documents", "/documents")],
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Documents.Include(d => d.Sections.OrderBy(s => s.Id)).Include(d => d.Mentions.OrderByDescending(m => m.Times)).FirstOrDefaultAsync(d => d.Slug == slug, cancel) is not { } document)
            return NotFound();
        Document = document;
        Notes = await NoteView.ReadAsync(archive, slug, cancel);
        Text = NotedText.Of(document.Html, Notes);
        Claims = new(await archive.Verdicts.Where(v => v.Claim.Document.Slug == slug).OrderBy(v => v.Id).Select(ClaimRow.From).ToListAsync(cancel), States, "What this document claims about treaty positions", slug);
        Statements = new(await archive.Statements.Where(s => s.Document.Slug == slug).OrderBy(s => s.Id).Select(StatementRow.From).ToListAsync(cancel), States, slug);
        Figures = await FigureRow.ReadAsync(archive, archive.Documents.Where(d => d.Slug == slug), cancel);
        Corrections = await archive.Corrections.Where(c => c.Document == slug).OrderBy(c => c.Id).ToListAsync(cancel);
        Gone = await archive.MovedAddresses.Where(m => m.From.StartsWith($"documents/{slug}#")).OrderBy(m => m.From).ToListAsync(cancel);
        Warnings = [.. (await archive.Diagnostics.Where(d => d.File == document.File).OrderBy(d => d.Id).ToListAsync(cancel)).Select(d => d.ToString())];
        return Page();
    }
}
