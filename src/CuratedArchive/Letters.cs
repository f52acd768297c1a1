using System.Globalization;
using System.Text;

namespace CuratedArchive;

/// <summary>Latin letters without their marks, so that Türkiye and Turkiye are one word.</summary>
/// <remarks>The process runs without the Unicode decomposition tables of the system (invariant globalization), so that it behaves alike on every machine; the table here covers Latin-1 and Latin Extended-A.</remarks>
internal static class Letters
{
    private static readonly Dictionary<char, string> Plain = Table(
        "A ÀÁÂÃÄÅĀĂĄǍ", "AE Æ", "C ÇĆĈĊČ", "D ĎĐÐ", "E ÈÉÊËĒĔĖĘĚ", "G ĜĞĠĢ", "H ĤĦ", "I ÌÍÎÏĨĪĬĮİǏ", "J Ĵ", "K Ķ", "L ĹĻĽĿŁ", "N ÑŃŅŇ", "O ÒÓÔÕÖØŌŎŐǑ", "OE Œ",
        "R ŔŖŘ", "S ŚŜŞŠȘ", "T ŢŤŦȚ", "TH Þ", "U ÙÚÛÜŨŪŬŮŰŲǓ", "W Ŵ", "Y ÝŶŸ", "Z ŹŻŽ");

    /// <summary>The text with every marked Latin letter as its plain letter or letters and combining marks left out; everything else as it is.</summary>
    public static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 0x80) plain.Append(c);
            else if (Plain.TryGetValue(c, out var letters)) plain.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        }
        return plain.ToString();
    }

    private static Dictionary<char, string> Table(params string[] rows)
    {
        var table = new Dictionary<char, string> { ['ß'] = "ss", ['ı'] = "i" };
        foreach (var row in rows.Select(r => r.Split(' ')))
            foreach (var marked in row[1])
            {
                table[marked] = row[0];
                table[char.ToLowerInvariant(marked)] = row[0].ToLowerInvariant();
            }
        return table;
    }
}
