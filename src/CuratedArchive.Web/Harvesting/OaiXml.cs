using System.Globalization;
using System.Xml.Linq;
using CuratedArchive.Archive;

namespace CuratedArchive.Web.Harvesting;

/// <summary>What every answer of the protocol is made of.</summary>
internal static class OaiXml
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>An element of the protocol.</summary>
    public static XElement Element(string name, params object?[] content) => new(Oai + name, content);

    /// <summary>A whole answer.</summary>
    /// <param name="time">The time of the answer, by UTC.</param>
    /// <param name="address">The address of the repository.</param>
    /// <param name="request">The request, or null where it makes no sense.</param>
    /// <param name="payload">What was asked for, or the error.</param>
    public static XDocument Answer(DateTime time, string address, OaiRequest? request, XElement payload) => new(Element("OAI-PMH",
        new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName),
        new XAttribute(Instance + "schemaLocation", $"{Oai.NamespaceName} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"),
        Element("responseDate", time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        Element("request", request is null ? null : new XAttribute("verb", request.Verb), request?.Arguments.Select(a => new XAttribute(a.Key, a.Value)), address),
        payload));

    /// <summary>The error of the protocol.</summary>
    public static XElement Error(OaiRefusal refusal) => Element("error", new XAttribute("code", refusal.Code), refusal.Message);

    /// <summary>The head of a record; of one that is gone, this is all there is.</summary>
    public static XElement Header(Stamp stamp, OaiIdentifier identifiers) => Element("header",
        stamp.Deleted ? new XAttribute("status", "deleted") : null,
        Element("identifier", identifiers.Of(stamp)),
        Element("datestamp", stamp.Day.ToString("O")),
        stamp.Sets.Select(s => s.Name).Order(StringComparer.Ordinal).Select(name => Element("setSpec", name)));
}
