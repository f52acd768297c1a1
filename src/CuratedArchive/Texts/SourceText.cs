using CuratedArchive.Diagnostics;

namespace CuratedArchive.Texts;

/// <summary>A file read as text: its name, its characters, its hash and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Makes a text of decoded characters and finds its lines: LF, CR LF and a lone CR each end one.</summary>
    /// <param name="name">The file as it was named to the program, with forward slashes.</param>
    /// <param name="content">The characters, without a byte order mark.</param>
    /// <param name="sha256">SHA-256 of the bytes, in lower-case hexadecimal; empty where there are none.</param>
    /// <param name="bytes">The size of the file in bytes; 0 where there is none.</param>
    /// <param name="encoding">The IANA name of the encoding it was read in.</param>
    public SourceText(string name, string content, string sha256 = "", long bytes = 0, string encoding = "utf-8")
    {
        (Name, Content, Sha256, Bytes, Encoding) = (name, content, sha256, bytes, encoding);
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'))) starts.Add(i + 1);
        _lineStarts = [.. starts];
    }

    /// <summary>The file as it was named to the program, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The characters of the file, without a byte order mark; line ends as they stand.</summary>
    public string Content { get; }

    /// <summary>SHA-256 of the bytes of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The size of the file in bytes.</summary>
    public long Bytes { get; }

    /// <summary>The IANA name of the encoding it was read in.</summary>
    public string Encoding { get; }

    /// <summary>The line and column of an offset into <see cref="Content"/>, both from 1; the column counts UTF-16 code units.</summary>
    public Location Locate(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Content.Length));
        if (line < 0) line = ~line - 1;
        return new(Name, line + 1, offset - _lineStarts[line] + 1);
    }
}
