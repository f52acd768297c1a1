using System.Xml.Linq;
using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Harvesting;

/// <summary>The verbs Identify and ListMetadataFormats: what the repository is and can do.</summary>
internal static class OaiIdentity
{
    private static readonly XNamespace Scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static async Task<XElement> IdentifyAsync(ArchiveContext archive, string address, string email, OaiIdentifier identifiers, CancellationToken cancel)
    {
        var first = await archive.HarvestedStamps().OrderBy(s => s.Day).ThenBy(s => s.Path).Select(s => new { s.Day, s.Path }).FirstOrDefaultAsync(cancel);
        return OaiXml.Element("Identify",
            OaiXml.Element("repositoryName", "CuratedArchive"),
            OaiXml.Element("baseURL", address),
            OaiXml.Element("protocolVersion", "2.0"),
            OaiXml.Element("adminEmail", email),
            OaiXml.Element("earliestDatestamp", (first?.Day ?? DateOnly.MinValue).ToString("O")),
            OaiXml.Element("deletedRecord", "persistent"),
            OaiXml.Element("granularity", "YYYY-MM-DD"),
            OaiXml.Element("description", SchemeOf(identifiers, first?.Path ?? "documents/none")));
    }

    public static async Task<XElement> FormatsAsync(OaiRequest request, ArchiveContext archive, OaiIdentifier identifiers, CancellationToken cancel)
    {
        if (request["identifier"] is { } identifier) await FindAsync(archive, identifier, identifiers, cancel);
        return OaiXml.Element("ListMetadataFormats", MetadataFormat.All.Select(f => OaiXml.Element("metadataFormat",
            OaiXml.Element("metadataPrefix", f.Prefix), OaiXml.Element("schema", f.Schema), OaiXml.Element("metadataNamespace", f.Namespace.NamespaceName))));
    }

    /// <summary>The stamp of the record an identifier names.</summary>
    /// <exception cref="OaiRefusal">There is none.</exception>
    public static async Task<Stamp> FindAsync(ArchiveContext archive, string identifier, OaiIdentifier identifiers, CancellationToken cancel)
    {
        var path = identifiers.PathOf(identifier);
        return await archive.HarvestedStamps().Include(s => s.Sets).FirstOrDefaultAsync(s => s.Path == path, cancel) ?? throw OaiRefusal.NoSuchRecord(identifier);
    }

    /// <summary>How identifiers are made (OAI Identifier Format, 2.0), with one of them as a sample.</summary>
    private static XElement SchemeOf(OaiIdentifier identifiers, string path) => new(Scheme + "oai-identifier",
        new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName),
        new XAttribute(Instance + "schemaLocation", $"{Scheme.NamespaceName} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd"),
        new XElement(Scheme + "scheme", "oai"),
        new XElement(Scheme + "repositoryIdentifier", identifiers.Namespace),
        new XElement(Scheme + "delimiter", ":"),
        new XElement(Scheme + "sampleIdentifier", identifiers.Of(path)));
}
