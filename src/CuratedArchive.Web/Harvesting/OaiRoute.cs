using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Harvesting;

/// <summary>OAI-PMH 2.0 at <c>/oai</c>: documents and sources for harvesters.</summary>
internal static class OaiRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/oai", AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext context, ArchiveContext archive, PublicAddress address, OaiOptions options)
    {
        OaiRequest? request = null;
        XElement payload;
        try
        {
            request = OaiRequest.Read(context.Request.Query);
            payload = await PayloadAsync(request, archive, options, path => address.Of(context.Request, path), context.RequestAborted);
        }
        catch (OaiRefusal refusal)
        {
            payload = OaiXml.Error(refusal);
            if (refusal.HidesRequest) request = null;
        }
        return XmlAnswer.Of(OaiXml.Answer(DateTime.UtcNow, address.Of(context.Request, "/oai"), request, payload), "text/xml", context.RequestAborted);
    }

    private static async Task<XElement> PayloadAsync(OaiRequest request, ArchiveContext archive, OaiOptions options, Func<string, string> absolute, CancellationToken cancel)
    {
        var identifiers = new OaiIdentifier(options.Namespace);
        var records = new OaiRecords(archive, identifiers, absolute);
        return request.Verb switch
        {
            "Identify" => await OaiIdentity.IdentifyAsync(archive, absolute("/oai"), options.AdminEmail, identifiers, cancel),
            "ListMetadataFormats" => await OaiIdentity.FormatsAsync(request, archive, identifiers, cancel),
            "ListSets" => await OaiSets.ReadAsync(request, archive, cancel),
            "ListIdentifiers" => await OaiLists.ReadAsync(request, archive, (stamps, _) => Task.FromResult<IReadOnlyList<XElement>>([.. stamps.Select(s => OaiXml.Header(s, identifiers))]), cancel),
            "ListRecords" => await OaiLists.ReadAsync(request, archive, (stamps, format) => records.ReadAsync(stamps, format, cancel), cancel),
            _ => OaiXml.Element("GetRecord", await records.ReadAsync(
                [await OaiIdentity.FindAsync(archive, request["identifier"]!, identifiers, cancel)], MetadataFormat.Of(request.Word("metadataPrefix")!), cancel)),
        };
    }
}
