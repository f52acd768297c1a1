using System.Xml.Linq;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>One source as an element of MODS 3.7 (Library of Congress, <c>mods-3-7.xsd</c>), for a collection or for a record by itself.</summary>
/// <remarks>
/// Genres of the MARC list stand beside the types of Zotero and bibutils and the archive's own word, as each reader looks at one of them. For the same reason
/// a document's number is an identifier and a detail of the part, and an addressee (MARC relator <c>rcp</c>) is named "recipient" as well.
/// </remarks>
public static class ModsRecord
{
    private static readonly Places Everything = new("")
    {
        Genre = "genre",
        Container = "host",
        Volume = "volume",
        Publisher = "publisher",
        Place = "place",
        Symbol = "symbol",
        Session = "session",
        Pages = "pages",
    };

    private static readonly Places Monograph = Everything with { Pages = null };

    /// <summary>The namespace of MODS, version 3.</summary>
    public static XNamespace Namespace { get; } = "http://www.loc.gov/mods/v3";

    /// <summary>The record: an element <c>mods</c> of version 3.7 whose <c>recordIdentifier</c> is the source's slug.</summary>
    /// <param name="source">Any source; what it does not say is left out.</param>
    public static XElement Of(Source source)
    {
        var reference = new Reference(source);
        var kind = ModsKind.Of(reference);
        var (fields, note) = reference.Put(kind.IsMonograph ? Monograph : Everything);
        var known = fields.ToDictionary(f => f.Name, f => f.Value);
        string? Known(string field) => known.GetValueOrDefault(field);
        var part = PartOf(Known("volume"), Known("symbol"), Known("session"), Known("pages"));
        return Element("mods",
            new XAttribute("version", "3.7"),
            Element("titleInfo", Element("title", reference.Title)),
            reference.Authors.Select(a => NameOf(a, "aut", "author")),
            AuthorLine.Read(reference.Recipient).Select(r => NameOf(r, "rcp", "recipient")),
            Element("typeOfResource", kind.Resource),
            Genres(kind, Known("genre")),
            OriginOf(Known("publisher"), Known("place"), reference.Date),
            Element("note", note),
            Element("identifier", Known("symbol"), new XAttribute("type", "document number")),
            Element("identifier", reference.Key, new XAttribute("type", "citekey")),
            Element("location", Element("url", reference.Url, new XAttribute("usage", "primary display"))),
            Known("host") is { } host ? HostOf(host, kind, part) : part,
            Element("recordInfo", Element("recordIdentifier", reference.Slug)))!;
    }

    private static IEnumerable<XElement?> Genres(ModsKind kind, string? word) =>
    [
        Element("genre", kind.Marc, new XAttribute("authority", "marcgt")),
        Element("genre", kind.Local, new XAttribute("authority", "local")),
        kind.Bibutils == kind.Marc ? null : Element("genre", kind.Bibutils, new XAttribute("authority", "bibutilsgt")),
        Element("genre", word),
    ];

    private static XElement? NameOf(PersonName name, string code, string role) => Element("name",
        new XAttribute("type", name.IsPerson ? "personal" : "corporate"),
        Element("namePart", name.Given, new XAttribute("type", "given")),
        Element("namePart", name.Family, new XAttribute("type", "family")),
        name.IsPerson ? null : Element("namePart", name.Literal),
        Element("role",
            Element("roleTerm", code, new XAttribute("type", "code"), new XAttribute("authority", "marcrelator")),
            Element("roleTerm", role, new XAttribute("type", "text"))));

    private static XElement? OriginOf(string? publisher, string? place, PartialDate? date) => Element("originInfo",
        Element("place", Element("placeTerm", place, new XAttribute("type", "text"))),
        Element("publisher", publisher),
        Element("dateIssued", date?.ToString(), new XAttribute("encoding", "w3cdtf"), new XAttribute("keyDate", "yes")));

    private static XElement? HostOf(string title, ModsKind kind, XElement? part) => Element("relatedItem",
        new XAttribute("type", kind.IsInSeries ? "series" : "host"),
        Element("titleInfo", Element("title", title)),
        Element("genre", kind.HostMarc, new XAttribute("authority", "marcgt")),
        part);

    private static XElement? PartOf(string? volume, string? symbol, string? session, string? pages) => Element("part",
        Element("detail", new XAttribute("type", "volume"), Element("number", volume)),
        Element("detail", new XAttribute("type", "number"), Element("number", symbol)),
        Element("detail", new XAttribute("type", "session"), Element("number", session)),
        Element("extent", new XAttribute("unit", "pages"), ExtentOf(pages)));

    private static IEnumerable<XElement?> ExtentOf(string? pages) => pages?.Split('–') switch
    {
        [var start, var end] => [Element("start", start), Element("end", end)],
        [var start] when start.All(char.IsAsciiDigit) => [Element("start", start)],
        _ => [Element("list", pages)],
    };

    /// <summary>An element, or null where it would say nothing: attributes alone are not enough.</summary>
    private static XElement? Element(string name, params object?[] content)
    {
        var element = new XElement(Namespace + name, content);
        return element.IsEmpty ? null : element;
    }
}
