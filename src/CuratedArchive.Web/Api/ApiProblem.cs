namespace CuratedArchive.Web.Api;

/// <summary>Why a request was not answered, in the form of RFC 9457.</summary>
/// <param name="Type">An address that explains the kind of problem.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Status">The status code.</param>
/// <param name="Detail">What is wrong with this request, in a sentence.</param>
/// <param name="Errors">Everything that is wrong with it, a sentence each.</param>
/// <param name="Allowed">What the address can be asked with, and what each value must be.</param>
public sealed record ApiProblem(string Type, string Title, int Status, string Detail, IReadOnlyList<string> Errors, IReadOnlyDictionary<string, string> Allowed)
{
    /// <summary>The media type of a problem.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Something in the query cannot be used.</summary>
    internal static IResult BadRequest(IReadOnlyList<string> complaints, ApiRoute route) =>
        Of(StatusCodes.Status400BadRequest, "This request was not understood", string.Join(" ", complaints), complaints,
            route.Parameters.Where(p => !p.InPath).ToDictionary(p => p.Name, p => p.Form));

    /// <summary>Nothing stands at the address.</summary>
    internal static IResult NotFound(string path) => Of(StatusCodes.Status404NotFound, "Not in the archive", $"Nothing stands at {path}. {ApiRoute.Root} lists what there is.");

    /// <summary>The rows to go on behind are of an archive that was rebuilt since.</summary>
    /// <param name="first">The address of the first rows.</param>
    internal static IResult Gone(string first) =>
        Of(StatusCodes.Status410Gone, "The archive was rebuilt", $"This link led on in an archive that was rebuilt since, and rows may stand elsewhere now. Begin again at {first}.");

    /// <summary>The API answers GET and HEAD alone.</summary>
    internal static IResult NotAllowed() => Of(StatusCodes.Status405MethodNotAllowed, "This archive is read-only", "It answers GET and HEAD.");

    /// <summary>The fault is on this side.</summary>
    internal static IResult Failed() => Of(StatusCodes.Status500InternalServerError, "Something went wrong here", "The archive could not answer. The fault is on this side and has been written to its log.");

    private static IResult Of(int status, string title, string detail, IReadOnlyList<string>? errors = null, IReadOnlyDictionary<string, string>? allowed = null) =>
        Results.Json(new ApiProblem("/api#problems", title, status, detail, errors ?? [detail], allowed ?? new Dictionary<string, string>()), ApiJson.Options, MediaType, status);
}
