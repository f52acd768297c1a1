using System.IO.Compression;
using System.Xml;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>How large and how deep a Word document may be once it is unpacked: a small file can hold more than any machine does.</summary>
internal static class DocxLimits
{
    private const int Deepest = 500;

    /// <summary>Reads every XML part through without keeping it.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>Why the document is not read, or null when it is within the limits.</returns>
    /// <exception cref="InvalidDataException">The file is no package.</exception>
    /// <exception cref="XmlException">A part is no XML, or is longer than <see cref="SourceTextReader.MaxBytes"/>.</exception>
    public static string? Exceeded(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        var left = SourceTextReader.MaxBytes;
        foreach (var part in package.Entries.Where(p => p.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (part.Length > left) return $"unpacked it has more than {SourceTextReader.MaxBytes} bytes";
            left -= part.Length;
            using var stream = part.Open();
            if (DepthOf(stream, part.Length) > Deepest) return $"its elements are nested more than {Deepest} deep";
        }
        return null;
    }

    private static int DepthOf(Stream stream, long length)
    {
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Math.Max(1, length) });
        var deepest = 0;
        while (deepest <= Deepest && reader.Read()) deepest = Math.Max(deepest, reader.Depth);
        return deepest;
    }
}
