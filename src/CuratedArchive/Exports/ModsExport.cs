using System.Text;
using System.Xml;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>MODS 3.7, the Library of Congress' records in XML, as one <c>modsCollection</c>: for libraries, harvesters and bibutils.</summary>
internal sealed class ModsExport : IExportFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <inheritdoc/>
    public string Name => "mods";

    /// <inheritdoc/>
    public string Suffix => "mods.xml";

    /// <inheritdoc/>
    public string MediaType => "application/mods+xml";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(output, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "modsCollection", ModsRecord.Namespace.NamespaceName);
        await foreach (var source in sources.WithCancellation(cancellation))
            await ModsRecord.Of(source).WriteToAsync(xml, cancellation);
        await xml.WriteEndElementAsync();
        await xml.WriteRawAsync("\n");
    }
}
