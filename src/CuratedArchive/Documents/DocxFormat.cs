using System.Xml;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;
using DocumentFormat.OpenXml.Packaging;

namespace CuratedArchive.Documents;

/// <summary>Word documents (Office Open XML, ECMA-376) with their native footnotes and endnotes.</summary>
/// <remarks>The bytes become the one XML file of the package (Flat OPC), so that this format reads text as the others do. Lines of findings count in the text that was read.</remarks>
internal sealed class DocxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".docx"];

    /// <inheritdoc/>
    public SourceText? Decode(byte[] bytes, string name, DiagnosticBag found)
    {
        try
        {
            if (DocxLimits.Exceeded(bytes) is { } excess)
            {
                found.Add(Rules.PackageUnreadable, new(name), excess);
                return null;
            }
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = SourceTextReader.MaxBytes });
            return new SourceText(name, package.ToFlatOpcString(), SourceTextReader.Hash(bytes), bytes.Length, "utf-8");
        }
        catch (Exception e) when (IsDamage(e))
        {
            found.Add(Rules.PackageUnreadable, new(name), e.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public Reading Read(SourceText source, Metadata beside, DiagnosticBag found)
    {
        var (draft, own) = (new Draft(), Metadata.None);
        try
        {
            using var package = WordprocessingDocument.FromFlatOpcString(source.Content);
            new DocxWalk(draft, package).Write();
            own = DocxWalk.MetadataOf(package);
        }
        catch (Exception e) when (IsDamage(e))
        {
            found.Add(Rules.PackageUnreadable, new(source.Name), e.Message);
        }
        draft.HasHeadings = draft.Blocks.Exists(b => b is Heading);
        var text = draft.Words(new(0, draft.Length));
        return draft.Finish(new SourceText(source.Name, text, source.Sha256, source.Bytes, source.Encoding), Name, beside.Or(own), found);
    }

    private static bool IsDamage(Exception e) =>
        e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or InvalidOperationException or ArgumentException
            or NotSupportedException or FormatException or IOException;
}
