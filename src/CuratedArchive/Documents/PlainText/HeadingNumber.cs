using System.Buffers;

namespace CuratedArchive.Documents;

/// <summary>The number before the words of a heading: <c>II.</c>, <c>A.</c>, <c>2.1</c>, <c>3)</c>.</summary>
internal static class HeadingNumber
{
    private const string Roman = "IVXLC";
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>How many characters the number and the space behind it take; 0 when there is none.</summary>
    public static int Length(string title)
    {
        var end = title.IndexOf(' ');
        if (end is < 1 or > 8) return 0;
        var number = title.AsSpan(0, end);
        var bare = number.TrimEnd(".)");
        var dotted = bare.Length < number.Length || bare.Contains('.');
        var figures = char.IsAsciiDigit(bare.IsEmpty ? ' ' : bare[0]) && !bare.ContainsAnyExcept(Figures) && bare.Length <= 6;
        return bare.IsEmpty ? 0 : (figures && dotted) || (dotted && (IsRoman(bare) || (bare.Length == 1 && char.IsAsciiLetterUpper(bare[0])))) ? end + 1 : 0;
    }

    /// <summary>The level the number tells, from 1; null for a title without one.</summary>
    public static int? Level(string title)
    {
        if (Length(title) is not (> 0 and var length)) return null;
        var bare = title.AsSpan(0, length).TrimEnd(" .)");
        return char.IsAsciiDigit(bare[0]) ? bare.Count('.') + 1 : IsRoman(bare) ? 1 : 2;
    }

    private static bool IsRoman(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
            if (!Roman.Contains(c)) return false;
        return number is not ("C" or "L");
    }
}
