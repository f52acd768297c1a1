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

    private static readonly Dictionary<string, int> Scales = new() { ["hundred"] = 100, ["thousand"] = 1000, ["dozen"] = 12, ["score"] = 20 };

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

    /// <summary>The number that words stand for together: <c>one hundred and eleven</c>, <c>a hundred</c>, <c>two dozen</c>; null where they do not make one number.</summary>
    /// <param name="words">The words in lower case, those of a hyphened word apart.</param>
    public static int? Written(IReadOnlyList<string> words)
    {
        if (words is ["half", "a", "dozen"]) return 6;
        int? group = null;
        long sum = 0;
        foreach (var word in words)
            if (word == "and") { if (group is null or 0 || group % 100 != 0) return null; }
            else if (word is "a" or "an") { if (group is not null || sum > 0) return null; group = 1; }
            else if (Scales.TryGetValue(word, out var scale))
            {
                if (group is null or 0 || group >= (scale == 1000 ? 1000 : 100)) return null;
                if (scale == 1000) (sum, group) = (sum + group.Value * 1000, 0);
                else group *= scale;
            }
            else if (Below(group, word) is { } larger) group = larger;
            else return null;
        return group is { } rest && sum + rest is > 1 and <= int.MaxValue and var whole ? (int)whole : null;
    }

    /// <summary>Whether a word is one that numbers are written with: <c>eleven</c>, <c>forty</c>.</summary>
    public static bool IsUnit(string word) => Array.IndexOf(Units, word) > 0 || Array.IndexOf(Tens, word) >= 0;

    /// <summary>Whether a word ends a number that says which of many: <c>eleventh</c>, <c>thirtieth</c>, <c>twenty-first</c>.</summary>
    public static bool IsWrittenOrdinal(string word) =>
        word.EndsWith("teenth", StringComparison.Ordinal) || word.EndsWith("ieth", StringComparison.Ordinal) || word is "eleventh" or "twelfth"
        || (word.Length > 0 && char.IsAsciiLetter(word[0]) && word is not ("last" or "latest" or "only" or "newest") && IsOrdinal(word));

    /// <summary>The number so far with one more word below twenty or one of the tens: behind a hundred, and a unit behind its ten.</summary>
    private static int? Below(int? group, string word)
    {
        var (free, rest) = ((group ?? 0) % 100, (group ?? 0) / 100 * 100);
        if (Array.IndexOf(Tens, word) is >= 0 and var tens) return free == 0 ? rest + (tens + 2) * 10 : null;
        if (Array.IndexOf(Units, word) is not (> 0 and var unit)) return null;
        return free == 0 || (free >= 20 && free % 10 == 0 && unit < 10) ? rest + free + unit : null;
    }

    /// <summary>Whether the word says which of many: <c>112th</c>, <c>first</c>, <c>thirty-first</c>, <c>latest</c>.</summary>
    public static bool IsOrdinal(string word)
    {
        if (char.IsAsciiDigit(word[0])) return word.Length > 2 && word[..^2].All(char.IsAsciiDigit) && word[^2..] is "st" or "nd" or "rd" or "th";
        return Ordinals.Contains(word[(word.LastIndexOf('-') + 1)..]);
    }
}
