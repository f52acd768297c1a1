using System.Text;

namespace CuratedArchive.Texts;

/// <summary>Tells the encoding of a file from its bytes.</summary>
/// <remarks>
/// A byte order mark decides. Without one, bytes of which every other is zero are UTF-16, what is valid UTF-8 is UTF-8, and the rest is Windows-1252 or Mac Roman,
/// whichever makes quotation marks and letters out of more of the bytes.
/// </remarks>
internal static class Encodings
{
    private const int Sample = 4096;

    /// <summary>The encoding, how many bytes its mark takes, and where the first byte stands that is no UTF-8 when the encoding was guessed.</summary>
    public static (Encoding Encoding, int Mark, int? Guessed) Of(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, false), 3, null),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2, null),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2, null),
        _ when Alternates(bytes, 1) => (Encoding.Unicode, 0, null),
        _ when Alternates(bytes, 0) => (Encoding.BigEndianUnicode, 0, null),
        _ => Unmarked(bytes),
    };

    /// <summary>Whether most pairs of the first bytes have a zero at one place, and none has one at the other: Latin letters in UTF-16.</summary>
    private static bool Alternates(ReadOnlySpan<byte> bytes, int zero)
    {
        var (pairs, zeros) = (Math.Min(bytes.Length, Sample) / 2, 0);
        for (var i = 0; i < pairs * 2; i += 2)
        {
            if (bytes[i + 1 - zero] == 0) return false;
            if (bytes[i + zero] == 0) zeros++;
        }
        return zeros >= 2 && zeros * 4 >= pairs * 3;
    }

    private static (Encoding, int, int?) Unmarked(byte[] bytes)
    {
        var utf8 = new UTF8Encoding(false, true);
        try
        {
            utf8.GetCharCount(bytes);
            return (utf8, 0, null);
        }
        catch (DecoderFallbackException e)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(IsMacRoman(bytes) ? "macintosh" : "windows-1252")!, 0, e.Index);
        }
    }

    /// <summary>Whether more bytes speak for Mac Roman: its curly marks are capital letters in Windows-1252, its accented letters are marks and control characters there.</summary>
    private static bool IsMacRoman(ReadOnlySpan<byte> bytes)
    {
        var (mac, windows) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is >= 0xD2 and <= 0xD5) mac++;
            else if (bytes[i] is 0x91 or >= 0x93 and <= 0x96 && IsAmongLetters(bytes, i)) mac++;
            else if (bytes[i] is >= 0x91 and <= 0x97 or 0x85) windows++;
            else if (bytes[i] is >= 0xE0 && IsBesideLetter(bytes, i)) windows++;
            else if (bytes[i] is >= 0x80 and <= 0x9F && IsBesideLetter(bytes, i)) mac++;
        }
        return mac > windows;
    }

    private static bool IsBesideLetter(ReadOnlySpan<byte> bytes, int at) => IsLetter(bytes, at - 1) || IsLetter(bytes, at + 1);

    /// <summary>Whether letters stand on both sides, where no quotation mark stands.</summary>
    private static bool IsAmongLetters(ReadOnlySpan<byte> bytes, int at) => IsLetter(bytes, at - 1) && IsLetter(bytes, at + 1);

    private static bool IsLetter(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at < bytes.Length && char.IsAsciiLetterLower((char)bytes[at]);
}
