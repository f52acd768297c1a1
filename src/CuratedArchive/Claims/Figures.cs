using System.Globalization;

namespace CuratedArchive.Claims;

/// <summary>Whole numbers as an English text writes them.</summary>
internal static class Figures
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly HashSet<string> Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "latest", "only", "newest",
        "thirtieth", "hundredth",
    ];

    /// <summary>The number a word stands for: <c>123</c>, <c>3,086</c>, <c>twelve</c>, <c>thirty-six</c>; null for any other word.</summary>
    /// <param name="word">One word in lower case with plain hyphens.</param>
    public static int? Read(string word)
    {
        if (char.IsAsciiDigit(word[0]))
            return int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
        if (Array.IndexOf(Units, word) is >= 2 and var unit) return unit;
        var parts = word.Split('-');
        if (Array.IndexOf(Tens, parts[0]) is not (>= 0 and var tens)) return null;
        return parts.Length == 1 ? (tens + 2) * 10 : parts.Length == 2 && Array.IndexOf(Units, parts[1]) is >= 1 and <= 9 and var rest ? (tens + 2) * 10 + rest : null;
    }

    /// <summary>Whether the word says which of many: <c>112th</c>, <c>first</c>, <c>thirty-first</c>, <c>latest</c>.</summary>
    public static bool IsOrdinal(string word)
    {
        if (char.IsAsciiDigit(word[0])) return word.Length > 2 && word[..^2].All(char.IsAsciiDigit) && word[^2..] is "st" or "nd" or "rd" or "th";
        return Ordinals.Contains(word[(word.LastIndexOf('-') + 1)..]);
    }
}
