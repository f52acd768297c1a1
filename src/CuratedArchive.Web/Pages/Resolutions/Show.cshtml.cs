using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Registers;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.Resolutions;

/// <summary>One roll-call vote.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel, IDescribed
{
    public Resolution Resolution { get; private set; } = null!;

    /// <summary>The States by vote: yes, no, abstained, none recorded.</summary>
    public IReadOnlyList<IGrouping<VoteValue, State>> Groups { get; private set; } = [];

    /// <summary>Where its text is read: the address that reference managers are given too.</summary>
    public string TextAddress => HeldWorks.Of(Resolution).Addresses[0].Url;

    /// <summary>Where a document on the way to the vote is read.</summary>
    public string AddressOf(string symbol) => UnSymbol.Addresses(symbol, null)[0].Url;

    public string? Sponsor { get; private set; }

    /// <summary>The votes before and after, by date.</summary>
    public IReadOnlyList<(string Slug, string Symbol)> All { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/resolutions/{Resolution.Slug}", Summary.Of(Resolution)) { Work = Work.Of(Resolution), Above = [("Votes", "/resolutions")] };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.Resolutions.FirstOrDefaultAsync(r => r.Slug == slug, cancel) is not { } resolution) return NotFound();
        Resolution = resolution;
        var votes = await archive.Votes.Where(v => v.Resolution.Id == resolution.Id).OrderBy(v => v.State.CommonName).Select(v => new { v.Value, v.State }).ToListAsync(cancel);
        Groups = [.. votes.GroupBy(v => v.Value, v => v.State).OrderBy(g => g.Key)];
        Sponsor = await archive.States.Where(s => s.Iso3 == resolution.LeadSponsor).Select(s => s.CommonName).FirstOrDefaultAsync(cancel);
        All = [.. (await archive.Resolutions.OrderBy(r => r.Date).Select(r => new { r.Slug, r.Symbol }).ToListAsync(cancel)).Select(r => (r.Slug, r.Symbol))];
        return Page();
    }
}
