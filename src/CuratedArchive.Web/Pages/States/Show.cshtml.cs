using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Holdings;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Exporting;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.States;

/// <summary>One state's policy page.</summary>
public sealed class ShowModel(ArchiveContext archive) : PageModel, IDescribed
{
    private IReadOnlyList<string> _cited = [];

    public State State { get; private set; } = null!;

    /// <summary>Where the State stands with every treaty of its own, the convention first.</summary>
    public IReadOnlyList<(Treaty Treaty, StateStatus Status)> Statuses { get; private set; } = [];

    public IReadOnlyList<TreatyAction> Acts { get; private set; } = [];

    /// <summary>What the State declared, or the depositary noted for it.</summary>
    public IReadOnlyList<Declaration> Declarations { get; private set; } = [];

    /// <summary>Where another source and the record do not agree.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    public IReadOnlyList<VoteCell> Votes { get; private set; } = [];

    /// <summary>The policy profiles, the latest first.</summary>
    public IReadOnlyList<DocumentLine> Profiles { get; private set; } = [];

    public NotedText? Profile { get; private set; }

    public StatementList Statements { get; private set; } = null!;

    public ClaimList Claims { get; private set; } = null!;

    public IReadOnlyList<HoldingRow> Holdings { get; private set; } = [];

    /// <summary>Every other document that is about the State or names it, the latest first.</summary>
    public IReadOnlyList<DocumentLine> Others { get; private set; } = [];

    public IReadOnlyList<Reference> Sources { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/states/{State.Slug}", Summary.Of(State, Statuses[0].Status, Statuses[0].Treaty))
    {
        Work = Work.Of(State, Statuses[0].Treaty.RecordDate),
        Cited = _cited,
        Above = [("States", "/states")],
        About = new("Country", State.CommonName) { Properties = [("identifier", State.Iso3), ("alternateName", new[] { State.OfficialName, State.Name }.Where(n => n.Length > 0 && n != State.CommonName).Distinct())] },
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await archive.States.FirstOrDefaultAsync(s => s.Slug == slug, cancel) is not { } state) return await FindByOtherNameAsync(slug, cancel);
        State = state;
        await ReadRecordAsync(cancel);
        await ReadDocumentsAsync(cancel);
        var states = await StateLink.ReadAsync(archive, cancel);
        Statements = new(await archive.Statements.Where(s => s.State == state.Iso3).OrderByDescending(s => s.Date).ThenBy(s => s.Id).Select(StatementRow.From).ToListAsync(cancel), states);
        Claims = new(await archive.Verdicts.Where(v => v.Claim.State == state.Iso3).OrderBy(v => v.Claim.Treaty).ThenBy(v => v.Id).Select(ClaimRow.From).ToListAsync(cancel), states, $"Claims about {state.CommonName}", NameState: false);
        Holdings = await archive.Holdings.Where(h => h.State == state.Iso3).OrderBy(h => h.Id)
            .Select(h => new HoldingRow(h.Munition, h.Submunition, h.Type, h.Quantity, h.Relation, h.Document.Slug, h.Document.Title, h.Anchor, h.NoteLabel)).ToListAsync(cancel);
        var sources = await archive.CitedAbout(state.Iso3).OrderBy(s => s.Label).ToListAsync(cancel);
        (Sources, _cited) = ([.. sources.Select(Reference.Of)], [.. sources.Select(s => s.Slug)]);
        return Page();
    }

    private async Task<IActionResult> FindByOtherNameAsync(string slug, CancellationToken cancel)
    {
        var folded = Slug.Of(60, slug);
        var state = (await archive.States.OrderBy(s => s.Id).ToListAsync(cancel)).Find(s => folded.Length > 0 && (s.Slug == folded || s.Iso3.Equals(slug, StringComparison.OrdinalIgnoreCase)
            || s.Aliases.Append(s.Name).Append(s.OfficialName).Any(name => Slug.Of(60, name) == folded)));
        return state is null ? NotFound() : RedirectPermanent($"/states/{state.Slug}");
    }

    private async Task ReadRecordAsync(CancellationToken cancel)
    {
        Acts = await archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).Where(a => a.State.Id == State.Id).OrderBy(a => a.Date).ThenBy(a => a.Id).ToListAsync(cancel);
        Statuses = [.. (await archive.MainTreaties().ToListAsync(cancel)).Select(t => (t, StateStatus.Of(State, Acts.Where(a => a.Treaty.Code == t.Code), t.RecordDate)))];
        Declarations = await archive.Declarations.Include(d => d.Treaty).Where(d => d.State.Id == State.Id).OrderBy(d => d.Id).ToListAsync(cancel);
        Differences = await archive.Differences.Include(d => d.Treaty).Where(d => d.State!.Id == State.Id).OrderBy(d => d.Id).ToListAsync(cancel);
        Votes = await archive.Votes.Where(v => v.State.Id == State.Id).OrderBy(v => v.Resolution.Date)
            .Select(v => new VoteCell(v.Resolution.Slug, v.Resolution.Symbol, v.Resolution.Date, v.Value)).ToListAsync(cancel);
    }

    private async Task ReadDocumentsAsync(CancellationToken cancel)
    {
        var documents = await archive.Documents.Where(d => d.State == State.Iso3 || d.Mentions.Any(m => m.State == State.Iso3))
            .OrderByDescending(d => d.Date).ThenBy(d => d.Id)
            .Select(d => new DocumentLine(d.Slug, d.Title, d.Kind, d.Date, d.Publisher, d.State, d.Mentions.Where(m => m.State == State.Iso3).Sum(m => m.Times))).ToListAsync(cancel);
        Profiles = [.. documents.Where(d => d.Kind == DocumentKind.PolicyProfile && d.State == State.Iso3)];
        Others = [.. documents.Except(Profiles)];
        if (Profiles is not [var latest, ..]) return;
        var html = await archive.Documents.Where(d => d.Slug == latest.Slug).Select(d => d.Html).SingleAsync(cancel);
        Profile = NotedText.Of(html, await NoteView.ReadAsync(archive, latest.Slug, cancel)).Demoted();
    }

    /// <summary>A vote in the strip of votes.</summary>
    public sealed record VoteCell(string Slug, string Symbol, DateOnly Date, VoteValue Value)
    {
        /// <summary>The symbol without what all of them share: <c>70/54</c>.</summary>
        public string Short => Symbol.Replace("A/RES/", "", StringComparison.Ordinal);
    }

    /// <summary>A document in a list.</summary>
    public sealed record DocumentLine(string Slug, string Title, DocumentKind Kind, PartialDate? Date, string? Publisher, string? State, int Times);

    /// <summary>A figure about munitions, with the place it is read from.</summary>
    public sealed record HoldingRow(
        string? Munition, string? Submunition, string? Type, int Quantity, HoldingRelation Relation, string DocumentSlug, string DocumentTitle, string Anchor, string? NoteLabel);
}
