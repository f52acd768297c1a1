using System.Text;
using System.Xml;
using System.Xml.Linq;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>Zotero RDF: the one format in which Zotero loses nothing, whatever the type of an item.</summary>
/// <remarks>
/// Written as Zotero's own reader takes it: <c>z:itemType</c> decides the type, a name without <c>foaf:givenName</c> stays whole, <c>dc:description</c> is
/// Extra, and every other field goes by its name in the namespace <c>z</c>.
/// </remarks>
public sealed class ZoteroRdfExport : IExportFormat
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Z = "http://www.zotero.org/namespaces/export#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Bib = "http://purl.org/net/biblio#";
    private static readonly XNamespace Foaf = "http://xmlns.com/foaf/0.1/";

    private static readonly (string Prefix, XNamespace Name)[] Prefixes = [("z", Z), ("dc", Dc), ("dcterms", DcTerms), ("bib", Bib), ("foaf", Foaf)];
    private static readonly XmlWriterSettings Settings = new() { Async = true, Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <inheritdoc/>
    public string Name => "zotero-rdf";

    /// <inheritdoc/>
    public string Suffix => "rdf";

    /// <inheritdoc/>
    public string MediaType => "application/rdf+xml";

    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation) =>
        WriteAsync(sources.Select(ZoteroItem.Of), output, cancellation);

    /// <summary>Writes items as they come.</summary>
    /// <param name="items">The items, in the order they are to stand in.</param>
    /// <param name="output">Where to; it stays open and is only written to asynchronously.</param>
    /// <param name="cancellation">Ends the writing between two items.</param>
    public static async Task WriteAsync(IAsyncEnumerable<ZoteroItem> items, Stream output, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync("rdf", "RDF", Rdf.NamespaceName);
        foreach (var (prefix, name) in Prefixes) await xml.WriteAttributeStringAsync("xmlns", prefix, null, name.NamespaceName);
        await foreach (var item in items.WithCancellation(cancellation))
        {
            await ElementOf(item).WriteToAsync(xml, cancellation);
            await xml.FlushAsync();
        }
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static XElement ElementOf(ZoteroItem item) => new(Rdf + "Description", new XAttribute(Rdf + "about", $"#{item.Id}"),
        Line(Z + "itemType", item.Type),
        item.Creators.GroupBy(c => c.Role).Select(CreatorsOf),
        Line(Dc + "title", item.Title),
        Line(Dc + "date", item.Date),
        item.Fields.Select(f => Line(Z + f.Name, f.Value)),
        Line(Z + "language", item.Language),
        item.Url is null ? null : new XElement(Dc + "identifier", new XElement(DcTerms + "URI", Line(Rdf + "value", item.Url))),
        item.Extra.Count == 0 ? null : Line(Dc + "description", string.Join('\n', item.Extra)));

    private static XElement CreatorsOf(IGrouping<string, ZoteroCreator> creators) =>
        new(creators.Key == "author" ? Bib + "authors" : Z + $"{creators.Key}s", new XElement(Rdf + "Seq", creators.Select(c =>
            new XElement(Rdf + "li", new XElement(Foaf + "Person", Line(Foaf + "surname", c.Name), Line(Foaf + "givenName", c.Given))))));

    private static XElement? Line(XName name, string? value) => value is null ? null : new(name, AsXml(value));

    /// <summary>XML 1.0 has no place for U+FFFE and U+FFFF (production 2, Char).</summary>
    private static string AsXml(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
