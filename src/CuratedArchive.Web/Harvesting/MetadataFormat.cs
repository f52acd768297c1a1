using System.Xml.Linq;
using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Harvesting;

/// <summary>A format that records are given in.</summary>
/// <param name="Prefix">What the protocol calls it.</param>
/// <param name="Schema">The address of its schema.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Source">Writes a source, given the address of its page.</param>
/// <param name="Document">Writes a document, given the address of its page and the name of the State it is about.</param>
internal sealed record MetadataFormat(string Prefix, string Schema, XNamespace Namespace, Func<Source, string, XElement> Source, Func<Document, string, string?, XElement> Document)
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The formats; every record comes in each.</summary>
    public static IReadOnlyList<MetadataFormat> All { get; } =
    [
        new("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", DublinCoreRecord.Namespace, DublinCoreRecord.Of, DublinCoreRecord.Of),
        new("mods", "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd", ModsRecord.Namespace, Mods, (document, page, _) => Mods(HeldWorks.Of(document, page), page)),
    ];

    /// <summary>The format of a prefix.</summary>
    /// <exception cref="OaiRefusal">There is none.</exception>
    public static MetadataFormat Of(string prefix) => All.FirstOrDefault(f => f.Prefix == prefix) ?? throw OaiRefusal.NoFormat(prefix);

    /// <summary>A record as it stands in an answer, with the place of its schema.</summary>
    public XElement Placed(XElement record)
    {
        record.Add(new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName), new XAttribute(Instance + "schemaLocation", $"{Namespace.NamespaceName} {Schema}"));
        return record;
    }

    /// <summary>The record of an export, and the page here beside what the record says.</summary>
    private static XElement Mods(Source source, string page)
    {
        var record = ModsRecord.Of(source);
        if (source.Url == page) return record;
        var url = new XElement(ModsRecord.Namespace + "url", new XAttribute("access", "object in context"), page);
        record.Element(ModsRecord.Namespace + "recordInfo")!.AddBeforeSelf(new XElement(ModsRecord.Namespace + "location", url));
        return record;
    }
}
