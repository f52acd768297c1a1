using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Holdings;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Exporting;
using CuratedArchive.Web.Metadata;
using CuratedArchive.Web.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages.States;

/// <summary>One state's policy page.</summary>
public sealed class ShowModel(ArchiveContext archive, WorldRecord world) : PageModel, IDescribed
{
    private IReadOnlyList<string> _cited = [];

    public Asked Asked { get; private set; } = null!;

    /// <summary>The day the reader asks about; null for the day the record was read.</summary>
    public DateOnly? On { get; private set; }

    public State State { get; private set; } = null!;

    public StateRecord Record { get; private set; } = null!;

    /// <summary>The convention, which the page speaks of first.</summary>
    private Treaty Convention => Record.Standings[0].Treaty;

    public Timeline Timeline { get; private set; } = null!;

    public Neighbours Neighbours { get; private set; } = null!;

    /// <summary>The policy profiles, the latest first.</summary>
    public IReadOnlyList<DocumentLine> Profiles { get; private set; } = [];

    public NotedText? Profile { get; private set; }

    public StatementList Statements { get; private set; } = null!;

    public ClaimList Claims { get; private set; } = null!;

    /// <summary>Figures that the texts about the State do not bear out themselves.</summary>
    public IReadOnlyList<FigureRow> Figures { get; private set; } = [];

    public IReadOnlyList<HoldingRow> Holdings { get; private set; } = [];

    /// <summary>Every other document that is about the State or names it, the latest first.</summary>
    public IReadOnlyList<DocumentLine> Others { get; private set; } = [];

    public IReadOnlyList<Reference> Sources { get; private set; } = [];

    /// <inheritdoc/>
    public PageMetadata Metadata => new($"/states/{State.Slug}", Summary.Of(State, StateStatus.Of(State, Record.ActsOn(Convention), Convention.RecordDate), Convention))
    {
        Work = Work.Of(State, Convention.RecordDate),
        Cited = _cited,
        Above = [("States", "/states")],
        About = new("Country", State.CommonName) { Properties = [("identifier", State.Iso3), ("alternateName", new[] { State.OfficialName, State.Name }.Where(n => n.Length > 0 && n != State.CommonName).Distinct())] },
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (world.States.FirstOrDefault(s => s.Slug == slug) is not { } state) return FindByOtherName(slug);
        (State, Asked) = (state, new(HttpContext));
        On = Asked.Day("on");
        Record = StateRecord.Of(world, state, On);
        Neighbours = Neighbours.Of(world, Record.Standings[0].Status, Convention, Record.LastVote);
        await ReadDocumentsAsync(cancel);
        Timeline = Timeline.Of(Record, Profiles.Concat(Others.Where(d => d.State == state.Iso3)).Where(d => d.Date?.First is not null).Select(TextEvent), On);
        await ReadContentsAsync(world.Links, cancel);
        return Page();
    }

    private async Task ReadContentsAsync(IReadOnlyDictionary<string, StateLink> states, CancellationToken cancel)
    {
        Statements = new(await archive.Statements.Where(s => s.State == State.Iso3).OrderByDescending(s => s.Date).ThenBy(s => s.Id).Select(StatementRow.From).ToListAsync(cancel), states, NameState: false);
        Claims = new(await archive.Verdicts.Where(v => v.Claim.State == State.Iso3).OrderBy(v => v.Claim.Treaty).ThenBy(v => v.Id).Select(ClaimRow.From).ToListAsync(cancel), states, $"Claims about {State.CommonName}", NameState: false);
        Figures = await FigureRow.ReadAsync(archive, archive.Documents.Where(d => d.State == State.Iso3), cancel);
        Holdings = await archive.Holdings.Where(h => h.State == State.Iso3).OrderBy(h => h.Id)
            .Select(h => new HoldingRow(h.Munition, h.Submunition, h.Type, h.Quantity, h.Relation, h.Document.Slug, h.Document.Title, h.Document.Date, h.Anchor)).ToListAsync(cancel);
        var sources = await archive.CitedAbout(State.Iso3).AsNoTracking().OrderBy(s => s.Label).ToListAsync(cancel);
        (Sources, _cited) = ([.. sources.Select(Reference.Of)], [.. sources.Select(s => s.Slug)]);
    }

    private static TimelineEvent TextEvent(DocumentLine document) =>
        new(document.Date!.Value, TimelineEvent.Texts, TimelineMark.Text, document.Title, $"/documents/{document.Slug}", document.Kind.TermInside()) { Source = document.Publisher ?? "this archive" };

    /// <summary>A former name, another spelling or a code leads to the page; one that two States bore leads nowhere.</summary>
    private IActionResult FindByOtherName(string slug)
    {
        var folded = Slug.Of(60, slug);
        State[] found = [.. world.States.Where(s => folded.Length > 0 && (s.Slug == folded || s.Iso3.Equals(slug, StringComparison.OrdinalIgnoreCase) || OtherNames(s).Any(name => Slug.Of(60, name) == folded)))];
        return found is [var state] ? RedirectPermanent($"/states/{state.Slug}{Request.QueryString}") : NotFound();
    }

    private static IEnumerable<string> OtherNames(State state) =>
        state.AllNames().Concat(state.Names.Where(n => n.Kind != StateNameKind.Predecessor).Select(n => n.Name));

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

    /// <summary>A document in a list.</summary>
    public sealed record DocumentLine(string Slug, string Title, DocumentKind Kind, PartialDate? Date, string? Publisher, string? State, int Times);

    /// <summary>A figure about munitions, with the place it is read from.</summary>
    public sealed record HoldingRow(
        string? Munition, string? Submunition, string? Type, int Quantity, HoldingRelation Relation, string DocumentSlug, string DocumentTitle, PartialDate? DocumentDate, string Anchor);
}
