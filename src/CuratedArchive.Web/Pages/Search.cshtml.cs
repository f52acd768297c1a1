using CuratedArchive.Archive;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Pages;

/// <summary>Full text search.</summary>
public sealed class SearchModel(ArchiveContext archive) : PageModel, IDescribed
{
    /// <inheritdoc/>
    public PageMetadata Metadata => new("/search", "Search the documents, notes, sources and statements of the archive.") { Type = "SearchResultsPage" };

    private const int RowsOnAPage = 30;
    private const int LongestQuery = 500;
    private Dictionary<string, (string Slug, string Title)> _documents = [];

    public Asked Asked { get; private set; } = null!;

    public string Query { get; private set; } = "";

    public SearchKind? Kind { get; private set; }

    public IReadOnlyDictionary<SearchKind, int> Counts { get; private set; } = new Dictionary<SearchKind, int>();

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>How many cited works are in the result.</summary>
    public int Sources => Kind is null or SearchKind.Source ? Counts.GetValueOrDefault(SearchKind.Source) : 0;

    /// <summary>Whether the result is cited works alone, so that what is shown is what is exported.</summary>
    public bool ListsSources => Kind is SearchKind.Source && Sources > 0;

    /// <summary>States whose name is what was typed, or begins with it.</summary>
    public IReadOnlyList<StateLink> Named { get; private set; } = [];

    public Choice States { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = new(HttpContext);
        Query = Asked.Text("q") is { } typed ? typed[..Math.Min(typed.Length, LongestQuery)] : "";
        Kind = Asked.Word<SearchKind>("kind");
        var names = await StateLink.ReadAsync(archive, cancel);
        var state = Asked.State(names);
        States = Choice.Of(await archive.Documents.Where(d => d.State != null).Select(d => d.State!).Distinct().ToListAsync(cancel), names, state);
        Counts = await ArchiveSearch.CountAsync(archive, Query, state, cancel);
        Paging = new(Request, Asked.Page(), RowsOnAPage, Kind is { } kind ? Counts.GetValueOrDefault(kind) : Counts.Values.Sum());
        Hits = await ArchiveSearch.FindAsync(archive, Query, Kind, state, RowsOnAPage, Paging.Skip, cancel);
        var found = Hits.Where(h => h.Kind == SearchKind.Statement).Select(h => h.Slug).ToList();
        _documents = await archive.Statements.Where(s => found.Contains(s.Slug)).Select(s => new { s.Slug, Document = s.Document.Slug, s.Document.Title }).ToDictionaryAsync(s => s.Slug, s => (s.Document, s.Title), cancel);
        Named = Query.Length < 2 ? [] : await FindStatesAsync(cancel);
    }

    /// <summary>The address a hit leads to; a statement is read where it stands in its document.</summary>
    public string Address(SearchHit hit) => hit.Kind switch
    {
        SearchKind.Source => $"/sources/{hit.Slug}",
        SearchKind.Statement => $"/documents/{_documents[hit.Slug].Slug}#{hit.Anchor}",
        _ => $"/documents/{hit.Slug}{(hit.Anchor.Length > 0 ? "#" + hit.Anchor : "")}",
    };

    /// <summary>What a hit is called; a statement has no title of its own.</summary>
    public string Title(SearchHit hit) => hit.Kind == SearchKind.Statement ? _documents[hit.Slug].Title : hit.Title.Length > 0 ? hit.Title : hit.Slug;

    /// <summary>One hit of a kind, in a word.</summary>
    public static string What(SearchKind kind) => kind switch
    {
        SearchKind.Document => "text",
        SearchKind.Footnote => "note",
        SearchKind.Source => "source",
        _ => "statement",
    };

    /// <summary>The address of the same search among one kind, or among all.</summary>
    public string Among(SearchKind? kind) =>
        $"/search?q={Uri.EscapeDataString(Query)}{(States.Chosen is { } state ? $"&state={state}" : "")}{(kind is { } one ? $"&kind={one.Word()}" : "")}";

    private async Task<IReadOnlyList<StateLink>> FindStatesAsync(CancellationToken cancel) =>
        [.. (await archive.States.OrderBy(s => s.CommonName).ToListAsync(cancel)).Where(s => IsNamed(s) || WasNamed(s)).OrderByDescending(IsNamed).Take(8).Select(s => new StateLink(s.Slug, s.CommonName))];

    private bool IsNamed(State state) =>
        state.AllNames().Append(state.Iso3).Any(name => name.StartsWith(Query, StringComparison.OrdinalIgnoreCase));

    /// <summary>A name it bore, or that of a State it was part of: “Yugoslavia” leads to what it has come apart into.</summary>
    private bool WasNamed(State state) => Query.Length > 3 && state.Names.Any(n => n.Name.Contains(Query, StringComparison.OrdinalIgnoreCase));
}
