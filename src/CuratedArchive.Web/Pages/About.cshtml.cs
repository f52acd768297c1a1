using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages;

/// <summary>What was imported, with hashes, and everything the import noticed.</summary>
public sealed class AboutModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/about", "What the archive was made of: every file with its hash, what was counted, every warning of the import, and the exports.") { Type = "AboutPage" };

    public IReadOnlyList<(string What, int Count)> Counts { get; private set; } = [];

    public IReadOnlyList<InputFile> Files { get; private set; } = [];

    /// <summary>The slugs of the documents, by file.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; private set; } = null!;

    /// <summary>The findings, by rule.</summary>
    public IReadOnlyList<IGrouping<string, Diagnostic>> Warnings { get; private set; } = [];

    public DateOnly RecordDate { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await ArchiveCounts.ReadAsync(archive, cancel);
        Files = await archive.InputFiles.OrderBy(f => f.Name).ToListAsync(cancel);
        Documents = await archive.Documents.GroupBy(d => d.File).ToDictionaryAsync(g => g.Key, g => g.Min(d => d.Slug)!, cancel);
        Warnings = [.. (await archive.Diagnostics.OrderBy(d => d.Rule).ThenBy(d => d.Id).ToListAsync(cancel)).GroupBy(d => d.Rule)];
        RecordDate = await archive.Treaties.MaxAsync(t => t.RecordDate, cancel);
    }
}
