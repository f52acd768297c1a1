using System.Xml.Linq;
using CuratedArchive.Web.Hosting;

namespace CuratedArchive.Web.Discovery;

/// <summary>How a browser searches the archive from its own search box (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    /// <summary>The media type the description is sent with.</summary>
    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/opensearch.xml", (HttpContext context, ServedArchive served, PublicAddress address) =>
        XmlAnswer.OfAsync(context, served, MediaType, () => Task.FromResult(Describe(path => address.Of(context.Request, path)))));

    private static XDocument Describe(Func<string, string> absolute) => new(new XElement(Names + "OpenSearchDescription",
        new XElement(Names + "ShortName", "CuratedArchive"),
        new XElement(Names + "Description", "Search the documents, notes, sources and statements of the archive"),
        new XElement(Names + "Url", new XAttribute("type", "text/html"), new XAttribute("template", absolute("/search?q={searchTerms}&page={startPage?}"))),
        new XElement(Names + "Url", new XAttribute("type", MediaType), new XAttribute("rel", "self"), new XAttribute("template", absolute("/opensearch.xml"))),
        new XElement(Names + "Image", new XAttribute("type", "image/svg+xml"), new XAttribute("width", 16), new XAttribute("height", 16), absolute(Asset.Icon.Address)),
        new XElement(Names + "Language", "en"),
        new XElement(Names + "InputEncoding", "UTF-8"),
        new XElement(Names + "OutputEncoding", "UTF-8")));
}
