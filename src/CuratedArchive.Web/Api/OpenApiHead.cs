using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CuratedArchive.Web.Api;

/// <summary>What stands at the head of the OpenAPI document: what the API is, and what holds for every address.</summary>
internal static class OpenApiHead
{
    private const string Conventions = """
        What documents say about where States stand with the treaties on cluster munitions, mines, certain conventional weapons and the arms trade, held against the depositary's record; with the notes, the works they cite, and what was said. Read-only: every answer is made from one file.

        **Names** of fields never change in this version; new ones may be added. **Null** stands where a document or the record does not say. **Dates** are strings, exactly as precise as they are known: `2016`, `2016-12`, `2016-12-09`, or `--07-24` where the year is open.

        **Lists** are read by following `next`, which is also sent as a header `Link`; it holds until the archive is rebuilt; then it answers 410, with a header `Link` to the `first` rows. **Every fact** read from a document has a `passage`: the words, and where they stand.

        **Errors** are problems of RFC 9457 that name everything that is wrong with a request at once. **Caching**: send the `ETag` back in `If-None-Match`; 304 says that the archive has not changed. Addresses in answers are relative to this site. The same for people: `/api`.
        """;

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Start", "What there is."),
        ("States", "The register of States and other participants."),
        ("Treaties", "Treaties, their rules, and where States stand with them on any day."),
        ("Actions", "The depositary's record."),
        ("Documents", "The texts the archive holds."),
        ("Footnotes", "The notes of the texts; lost ones keep their numbers."),
        ("Sources", "The works that notes cite."),
        ("Citations", "Which note cites which work."),
        ("Statements", "What documents report that somebody said."),
        ("Claims", "What documents say about treaty positions, held against the record."),
        ("Votes", "Roll-call votes on resolutions of the General Assembly."),
        ("Holdings", "Figures about munitions."),
    ];

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new()
        {
            Title = "CuratedArchive",
            Version = "1.0.0",
            Summary = "Cluster munition treaties: what documents say, and what the record says",
            Description = Conventions,
            Contact = new() { Name = "The archive describes itself at /about" },
            License = new() { Name = "No single licence: terms differ by source, see /about#terms" },
        };
        document.Servers = [new() { Url = "/", Description = "This site" }];
        // One empty requirement: nobody has to prove anything.
        document.Security = [[]];
        document.Tags = Tags.Select(t => new OpenApiTag { Name = t.Name, Description = t.Description }).ToHashSet();
        return Task.CompletedTask;
    }
}
