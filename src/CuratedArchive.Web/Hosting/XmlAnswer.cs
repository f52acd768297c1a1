using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CuratedArchive.Web.Hosting;

/// <summary>XML as it is sent: UTF-8, and well formed whatever the texts hold.</summary>
internal static class XmlAnswer
{
    private const char Replacement = '\uFFFD';
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <summary>The document, or 304 for a reader who has it already.</summary>
    /// <param name="context">The request.</param>
    /// <param name="served">The archive, whose hash marks the answer.</param>
    /// <param name="mediaType">The media type, without its character set.</param>
    /// <param name="make">Makes the document; not called for 304.</param>
    public static async Task<IResult> OfAsync(HttpContext context, ServedArchive served, string mediaType, Func<Task<XDocument>> make)
    {
        if (served.IsHeldBy(context)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return Of(await make(), mediaType, context.RequestAborted);
    }

    /// <summary>The document.</summary>
    public static IResult Of(XDocument document, string mediaType, CancellationToken cancel)
    {
        Clean(document);
        return Results.Stream(async output =>
        {
            await using var writer = XmlWriter.Create(output, Settings);
            await document.SaveAsync(writer, cancel);
        }, $"{mediaType}; charset=utf-8");
    }

    /// <summary>Puts the sign for an unknown character where a text holds one that XML 1.0 (2.2, Char) forbids: control characters, halves of pairs.</summary>
    private static void Clean(XDocument document)
    {
        foreach (var text in document.DescendantNodes().OfType<XText>()) text.Value = Clean(text.Value);
        foreach (var attribute in document.Descendants().Attributes().Where(a => !a.IsNamespaceDeclaration)) attribute.Value = Clean(attribute.Value);
    }

    private static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(clean[i])) clean[i] = Replacement;
        }
        return new(clean);
    }
}
