using System.Globalization;
using System.Text.RegularExpressions;

namespace CuratedArchive.Depositary;

/// <summary>What the head of a status table says in words: its day, its totals, the reference of its treaty.</summary>
internal static partial class StatusFacts
{
    /// <summary>The day of <c>STATUS AS AT : 03-02-2026 10:16:18 EDT</c>, day before month; null where none is printed.</summary>
    public static DateOnly? AsAt(string words) => AsAtLine().Match(words) is { Success: true } m
        && DateOnly.TryParseExact(m.Groups[1].Value, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The number behind <c>Signatories :</c>; null where none is printed.</summary>
    public static int? Signatories(string words) => Number(SignatoryCount().Match(words));

    /// <summary>The number behind <c>Parties :</c>; null where none is printed.</summary>
    public static int? Parties(string words) => Number(PartyCount().Match(words));

    /// <summary>The reference in an address (<c>mtdsg_no=XXVI-6</c>, <c>XXVI-6.en.xml</c>) or a name of a file; null where there is none.</summary>
    public static string? ReferenceIn(string? address) => Reference().Match(address ?? "") is { Success: true } m ? Written(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value) : null;

    /// <summary>The reference of a chapter and a number: <c>CHAPTER XXVI</c> and <c>2. a Additional Protocol …</c> make <c>XXVI-2-a</c>.</summary>
    public static string? ReferenceOf(string? chapter, string? numbered)
    {
        var (of, number) = (Chapter().Match(chapter ?? ""), Numbered().Match(numbered ?? ""));
        return of.Success && number.Success ? Written(of.Groups[1].Value, number.Groups[1].Value, number.Groups[2].Value) : null;
    }

    /// <summary>The title behind its number: <c>6. Convention on Cluster Munitions</c>.</summary>
    public static string TitleIn(string numbered) => Numbered().Match(numbered) is { Success: true } m ? numbered[m.Length..].Trim() : numbered.Trim();

    /// <summary>Whether a line begins with the number of a treaty in its chapter: <c>6. Convention on Cluster Munitions</c>.</summary>
    public static bool IsNumbered(string line) => Numbered().IsMatch(line);

    private static string Written(string chapter, string number, string letter) => letter.Length == 0 ? $"{chapter}-{number}" : $"{chapter}-{number}-{letter}";

    private static int? Number(Match m) => m.Success && int.TryParse(m.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"STATUS\s+AS\s+AT\s*:?\s*([0-9]{2}-[0-9]{2}-[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AsAtLine();

    [GeneratedRegex(@"\bSignatories\s*:\s*([0-9]{1,3})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SignatoryCount();

    [GeneratedRegex(@"\bParties\s*:\s*([0-9]{1,3})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PartyCount();

    [GeneratedRegex(@"\b([IVXLC]+)-([0-9]{1,3})(?:-([a-z]))?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\bCHAPTER\s+([IVXLC]+)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^\s*([0-9]{1,3})\s*\.\s*(?:([a-z])\s*\.?\s)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
