using CuratedArchive.Archive;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Api;

/// <summary>The API as a table of contents.</summary>
internal static class ArchiveApi
{
    /// <summary>Every address, in the order it is shown in.</summary>
    public static IReadOnlyList<ApiRoute> Routes { get; } =
    [
        new("", "listRoutes", "Start", "What there is: every address of the API", RootAsync) { Remark = "The addresses with what each can be asked with.", Answer = typeof(ApiRoot), Example = _ => "" },
        .. StatesApi.Routes, .. TreatiesApi.Routes, .. ActionsApi.Routes, .. DocumentsApi.Routes, .. FootnotesApi.Routes, .. SourcesApi.Routes,
        .. CitationsApi.Routes, .. StatementsApi.Routes, .. ClaimsApi.Routes, .. VotesApi.Routes, .. HoldingsApi.Routes,
    ];

    /// <summary>Adds the routes, and says 404 in the API's form wherever nothing stands.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var route in Routes)
        {
            var endpoint = routes.MapRead(ApiRoute.Root + route.Path, (HttpContext context, ArchiveContext archive, ServedArchive served) => ApiCall.AnswerAsync(route, context, archive, served))
                .WithName(route.Name).WithTags(route.Tag).WithSummary(route.Summary).WithMetadata(route)
                .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, route.Answer, [route.MediaType]), Problem(StatusCodes.Status400BadRequest));
            if (route.Path.Contains('{', StringComparison.Ordinal)) endpoint.WithMetadata(Problem(StatusCodes.Status404NotFound));
        }
        routes.MapRead($"{ApiRoute.Root}/{{**path}}", (HttpContext context) => ApiProblem.NotFound(context.Request.Path)).ExcludeFromDescription();
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ApiProblem), [ApiProblem.MediaType]);

    private static Task<IResult> RootAsync(ApiCall call) =>
        Task.FromResult(call.One(new ApiRoot([.. Routes.Select(r => new ApiAddress(r.Address, r.Summary, [.. r.Parameters.Select(p => p.Name)]))], OpenApiDescription.Address, "/api")));
}

/// <summary>What the API has.</summary>
/// <param name="Routes">Its addresses.</param>
/// <param name="Openapi">Its description for programs.</param>
/// <param name="Page">Its description for people.</param>
public sealed record ApiRoot(IReadOnlyList<ApiAddress> Routes, string Openapi, string Page);

/// <summary>An address of the API.</summary>
/// <param name="Path">The path; a name in braces stands for a value.</param>
/// <param name="Summary">What it answers with.</param>
/// <param name="Parameters">What it can be asked with.</param>
public sealed record ApiAddress(string Path, string Summary, IReadOnlyList<string> Parameters);
