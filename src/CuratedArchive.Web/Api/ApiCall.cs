using System.Globalization;
using CuratedArchive.Archive;
using CuratedArchive.Web.Display;
using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Api;

/// <summary>A request to the API. Everything that is wrong with its query is told at once, before the archive is asked.</summary>
internal sealed class ApiCall(HttpContext context, ArchiveContext archive, ServedArchive served, ApiRoute route)
{
    private const int HashFigures = 8;

    /// <summary>Whether the rows to go on behind are of another archive than the one that is served.</summary>
    private bool _outlived;

    public ArchiveContext Archive => archive;

    public Asked Asked { get; } = new(context);

    public CancellationToken Cancel => context.RequestAborted;

    /// <summary>The name of the row that is asked for; names are in lower case.</summary>
    public string Slug { get; } = (context.GetRouteValue("slug") as string ?? "").ToLowerInvariant();

    /// <summary>Answers a request.</summary>
    public static Task<IResult> AnswerAsync(ApiRoute route, HttpContext context, ArchiveContext archive, ServedArchive served)
    {
        var call = new ApiCall(context, archive, served, route);
        call.CheckNames();
        return route.Run(call);
    }

    /// <summary>The register and the depositary's record.</summary>
    public WorldRecord World => context.RequestServices.GetRequiredService<WorldRecord>();

    /// <summary>The State asked for, by code.</summary>
    public string? State() => Asked.State(World.Links);

    /// <summary>The treaty asked for, by code.</summary>
    public string? Treaty() => Asked.OneOf("treaty", [.. World.TreatyCodes]);

    /// <summary>The document asked for, by slug.</summary>
    public async Task<string?> DocumentAsync() =>
        await KnownAsync("document", slug => archive.Documents.Where(d => d.Slug == slug).Select(d => d.Slug), "the slug of a document of this archive");

    /// <summary>A value that some row of the archive has.</summary>
    /// <param name="name">The name in the query.</param>
    /// <param name="find">The rows that have it, as they write it.</param>
    /// <param name="what">What it must be.</param>
    public async Task<string?> KnownAsync(string name, Func<string, IQueryable<string>> find, string what) =>
        Asked.Text(name) is { } text ? await find(text).FirstOrDefaultAsync(Cancel) ?? Asked.Refuse(name, text, what) : null;

    /// <summary>What has the words asked for, as the site's search finds it; null when none are.</summary>
    /// <param name="kind">What to look among.</param>
    public IQueryable<string>? Found(SearchKind kind) => Asked.Text("q") is { } words ? archive.Find(words, kind) : null;

    /// <summary>The texts of documents, by slug; each is read once.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(IEnumerable<string> documents)
    {
        var slugs = documents.Distinct().ToList();
        return await archive.Documents.Where(d => slugs.Contains(d.Slug)).ToDictionaryAsync(d => d.Slug, d => d.Text, Cancel);
    }

    /// <summary>Answers with the next rows of a list.</summary>
    /// <param name="rows">All rows that pass the filters.</param>
    /// <param name="read">Reads the rows of one page, in order.</param>
    public async Task<IResult> ListAsync<TRow, TItem>(IQueryable<TRow> rows, Func<IQueryable<TRow>, Task<List<TItem>>> read) where TRow : class
    {
        var (limit, after) = (Asked.Number("limit", 1, 500, "a number from 1 to 500") ?? 100, After());
        if (Held() is { } answer) return answer;
        if (_outlived)
        {
            context.Response.Headers.Link = $"<{Linked(null)}>; rel=\"first\"";
            return ApiProblem.Gone(Linked(null));
        }
        var ids = await rows.Select(r => EF.Property<int>(r, "Id")).Where(id => id > after).Order().Take(limit + 1).ToListAsync(Cancel);
        var next = ids.Count > limit ? Linked($"{ids[limit - 1]}-{served.Hash[..HashFigures]}") : null;
        var page = rows.Where(r => EF.Property<int>(r, "Id") > after && EF.Property<int>(r, "Id") <= ids[Math.Min(ids.Count, limit) - 1]).OrderBy(r => EF.Property<int>(r, "Id"));
        if (next is not null) context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Json(new Listing<TItem>(ids.Count == 0 ? [] : await read(page), await rows.CountAsync(Cancel), next), ApiJson.Options);
    }

    /// <summary>Answers with one row, or with 404 where there is none.</summary>
    public IResult One<T>(T? item) => item is null ? ApiProblem.NotFound(context.Request.Path) : Held() ?? Results.Json(item, ApiJson.Options);

    /// <summary>The answer that needs no row: 400 for a query that cannot be used, 304 for a client that has the answer; else null.</summary>
    public IResult? Held() => Asked.Complaints.Count > 0 ? ApiProblem.BadRequest(Asked.Complaints, route)
        : served.IsHeldBy(context) ? Results.StatusCode(StatusCodes.Status304NotModified) : null;

    private void CheckNames()
    {
        var names = route.Parameters.Where(p => !p.InPath).Select(p => p.Name).ToList();
        foreach (var (name, values) in context.Request.Query)
        {
            if (!names.Contains(name)) Asked.Refuse(name.Length > 60 ? name[..60] + "…" : name, values.ToString(), names.Count == 0 ? "left out, this address takes none" : $"left out, this address takes {string.Join(", ", names)}");
            else if (values.Count > 1) Asked.Refuse(name, values.ToString(), "given once");
            else if (values.ToString() is { Length: > ApiParameter.Longest } text) Asked.Refuse(name, text, $"at most {ApiParameter.Longest} characters long");
        }
    }

    /// <summary>The number of the row to go on behind; 0 for the beginning.</summary>
    private int After()
    {
        if (Asked.Text("after") is not { } text) return 0;
        if (text.Split('-') is not [var id, { Length: HashFigures } hash] || !hash.All(char.IsAsciiHexDigitLower) || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Asked.Refuse("after", text, "that of a link to the next rows");
            return 0;
        }
        _outlived = hash != served.Hash[..HashFigures];
        return number;
    }

    private string Linked(string? after)
    {
        var query = new QueryBuilder(context.Request.Query.Where(q => q.Key != "after" && !string.IsNullOrEmpty(q.Value)).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString())));
        if (after is not null) query.Add("after", after);
        return context.Request.Path + query.ToQueryString();
    }
}
