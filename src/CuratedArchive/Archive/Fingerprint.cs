using System.Globalization;
using System.Text;
using CuratedArchive.Texts;

namespace CuratedArchive.Archive;

/// <summary>A short hash that tells whether a record still says the same.</summary>
internal static class Fingerprint
{
    private const int Length = 32;

    /// <summary>The first half of the SHA-256 of the values, in the invariant culture, each ended by a separator that no text holds.</summary>
    public static string Of(params IEnumerable<object?> values)
    {
        var text = string.Concat(values.Select(v => (v is Enum word ? word.Word() : Convert.ToString(v, CultureInfo.InvariantCulture)) + (v is null ? "\u001E" : "\u001F")));
        return SourceTextReader.Hash(Encoding.UTF8.GetBytes(text))[..Length];
    }
}
