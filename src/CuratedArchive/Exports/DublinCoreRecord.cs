using System.Xml.Linq;
using CuratedArchive.Citations;
using CuratedArchive.Documents;

namespace CuratedArchive.Exports;

/// <summary>A work in the fifteen elements of Dublin Core (ISO 15836-1), in the container of the Open Archives Initiative (<c>oai_dc.xsd</c>).</summary>
/// <remarks>
/// What has no element of its own goes where a reader finds it: the work something is in is a <c>relation</c>, an addressee stands in the <c>description</c>,
/// a symbol and every address are an <c>identifier</c>. What is not known is left out.
/// </remarks>
public static class DublinCoreRecord
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>The namespace of the container.</summary>
    public static XNamespace Namespace { get; } = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    /// <summary>The record of a source: an element <c>oai_dc:dc</c>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="page">The absolute address of its page.</param>
    public static XElement Of(Source source, string page)
    {
        var reference = new Reference(source);
        var (fields, note) = reference.Put(new Places("") { Publisher = "publisher", Container = "relation", Symbol = "identifier" });
        return Container(
        [
            ("title", reference.Title),
            .. reference.Authors.Select(a => ("creator", (string?)(a.IsPerson ? $"{a.Family}, {a.Given}" : a.Literal))),
            ("description", reference.Recipient is { } recipient ? $"Addressed to {recipient}" : null),
            ("description", note),
            ("date", reference.Date?.ToString()),
            ("type", reference.Genre),
            ("type", source.Kind == SourceKind.Footage ? "MovingImage" : "Text"),
            ("identifier", page),
            ("identifier", reference.Url),
            .. fields.Select(f => (f.Name, (string?)f.Value)),
        ]);
    }

    /// <summary>The record of a document as the archive holds it: an element <c>oai_dc:dc</c>. Where it was published is its <c>source</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">The absolute address of its page.</param>
    /// <param name="state">The name of the one State it is about, or null.</param>
    public static XElement Of(Document document, string page, string? state) => Container(
    [
        ("title", OneLine.Of(document.Title) ?? document.Slug),
        ("description", OneLine.Of(document.Note)),
        ("publisher", OneLine.Of(document.Publisher)),
        ("date", document.Date is { Year: not null } date ? date.ToString() : null),
        ("type", document.Kind == DocumentKind.Other ? null : document.Kind.Word().Replace('-', ' ')),
        ("type", "Text"),
        ("format", "text/html"),
        ("identifier", page),
        ("source", OneLine.Of(document.Address)),
        ("language", document.Language),
        ("coverage", OneLine.Of(state)),
    ]);

    private static XElement Container(IEnumerable<(string Name, string? Value)> elements) => new(Namespace + "dc",
        new XAttribute(XNamespace.Xmlns + "oai_dc", Namespace.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
        elements.Where(e => e.Value is not null).Distinct().Select(e => new XElement(Dc + e.Name, e.Value)));
}
