using System.Security.Cryptography;
using System.Text;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Texts;

/// <summary>Bytes become text. UTF-8 is expected; an encoding that had to be guessed is said, see <see cref="Encodings"/>.</summary>
internal static class SourceTextReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxBytes = 100_000_000;

    /// <summary>The longest line that is read, in UTF-16 code units.</summary>
    public const int MaxLine = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="found">Takes ARC101 to ARC106.</param>
    /// <returns>The text, or null when it cannot be taken in; then the reason is in <paramref name="found"/>.</returns>
    public static SourceText? Read(string path, string name, DiagnosticBag found)
    {
        if (ReadBytes(path, name, found) is not { } bytes) return null;
        return bytes.Length == 0 ? Refuse(found, Rules.FileEmpty, name) : Decode(bytes, name, found);
    }

    /// <summary>Reads a file as it is.</summary>
    /// <returns>Its bytes, or null when it cannot be read or is larger than <see cref="MaxBytes"/>.</returns>
    public static byte[]? ReadBytes(string path, string name, DiagnosticBag found)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaxBytes)
            {
                found.Add(Rules.FileTooLarge, new(name), length, MaxBytes);
                return null;
            }
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            found.Add(Rules.FileUnreadable, new(name), Reason(e));
            return null;
        }
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Text out of bytes that were read already.</summary>
    /// <returns>The text, or null for bytes that are no text; then the reason is in <paramref name="found"/>.</returns>
    public static SourceText? Decode(byte[] bytes, string name, DiagnosticBag found)
    {
        var (encoding, mark, guessed) = Encodings.Of(bytes);
        if (encoding is not UnicodeEncoding && Array.IndexOf(bytes, (byte)0) is >= 0 and var zero) return Refuse(found, Rules.FileBinary, name, zero);
        if (guessed is { } bad) found.Add(Rules.EncodingGuessed, new(name), bad, encoding.WebName);
        var text = encoding.GetString(bytes, mark, bytes.Length - mark);
        if (text.IndexOf('\0') is >= 0 and var nul) return Refuse(found, Rules.FileBinary, name, nul);
        if (string.IsNullOrWhiteSpace(text)) return Refuse(found, Rules.FileEmpty, name);
        var longest = LongestLine(text);
        if (longest > MaxLine) return Refuse(found, Rules.LineTooLong, name, longest, MaxLine);
        return new SourceText(name, text, Hash(bytes), bytes.Length, encoding.WebName);
    }

    private static int LongestLine(string text)
    {
        int longest = 0, start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r')) continue;
            longest = Math.Max(longest, i - start);
            start = i + 1;
        }
        return longest;
    }

    private static SourceText? Refuse(DiagnosticBag found, Rule rule, string name, params object?[] values)
    {
        found.Add(rule, new(name), values);
        return null;
    }

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "no permission",
        _ => e.Message,
    };
}
