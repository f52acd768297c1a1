using CuratedArchive.Archive;

namespace CuratedArchive.Web.Api;

/// <summary>One address of the API: how it is answered, and what there is to say about it.</summary>
/// <param name="Path">The path behind <c>/api/v1</c>, as a route template.</param>
/// <param name="Name">The name of the operation, for generated clients; never renamed.</param>
/// <param name="Tag">The group it is shown in.</param>
/// <param name="Summary">What it answers with, in a few words.</param>
/// <param name="Run">Answers a request.</param>
internal sealed record ApiRoute(string Path, string Name, string Tag, string Summary, Func<ApiCall, Task<IResult>> Run)
{
    /// <summary>Where the API begins. A change that breaks clients gets another number.</summary>
    public const string Root = "/api/v1";

    /// <summary>What else there is to know about the answer.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The type of the answer.</summary>
    public required Type Answer { get; init; }

    /// <summary>What it can be asked with.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>A request that can be answered from an archive: what follows <see cref="Root"/>, or null where the archive has nothing of the kind.</summary>
    public required Func<ArchiveContext, string?> Example { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>The path as people read it, without the forms of its parts.</summary>
    public string Address => Root + Path.Replace(":slug}", "}", StringComparison.Ordinal);

    /// <summary>A list: it can be narrowed, and is read page by page.</summary>
    public static ApiRoute List<T>(string path, string name, string tag, string summary, Func<ApiCall, Task<IResult>> run, params ApiParameter[] narrowing) =>
        new(path, name, tag, summary, run) { Remark = "In the order of the archive. Filters narrow the list together; follow next for more.", Answer = typeof(Listing<T>), Parameters = [.. narrowing, ApiParameter.Limit, ApiParameter.After], Example = _ => $"{path}?limit=1" };

    /// <summary>One row, by its name in the path; the last argument finds the name of a row that the archive has, for the example.</summary>
    public static ApiRoute One<T>(string path, string name, string tag, string summary, Func<ApiCall, Task<IResult>> run, Func<ArchiveContext, string?> first) =>
        new(path, name, tag, summary, run) { Remark = "404 where there is none; names never change.", Answer = typeof(T), Parameters = [ApiParameter.Slug], Example = archive => first(archive) is { } slug ? path.Replace("{slug:slug}", slug, StringComparison.Ordinal) : null };
}
