using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>A spelling of symbols: how to find it and what it stands for.</summary>
/// <param name="Pattern">The spelling; the groups have the names of the parts.</param>
/// <param name="Canonical">The canonical symbol of a match; null when it is none after all.</param>
internal sealed record UnSymbolForm(Regex Pattern, Func<Match, string?> Canonical)
{
    /// <summary>The symbols of this spelling in a text.</summary>
    public IEnumerable<SymbolMention> Find(string text)
    {
        foreach (Match match in Pattern.Matches(text))
            if (Canonical(match) is { } canonical && !Touched(text, match))
                yield return new(new(match.Index, match.Length), canonical, match.Groups["organ"] is { Success: true, Value: var organ } ? organ : null);
    }

    /// <summary>A symbol inside an address of the web or of a longer word is none.</summary>
    private static bool Touched(string text, Match match) =>
        match.Index > 0 && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '/' or '@' or '#' or '=' or '_');
}

/// <summary>The table of spellings.</summary>
internal static class UnSymbolForms
{
    private const string Assembly = @"(?<organ>UNGA|UN\s+General\s+Assembly|United\s+Nations\s+General\s+Assembly|U\.N\.\s+General\s+Assembly|General\s+Assembly|UN\s+GA|GA)";

    private const string Council = @"(?<organ>UNSC|UN\s+Security\s+Council|United\s+Nations\s+Security\s+Council|U\.N\.\s+Security\s+Council|Security\s+Council|UN\s+SC|SC)";

    private const string Word = @"(?:[Rr]esolutions?|RES|[Rr]es\.?)(?:\s+[Nn]o\.?)?";

    private const string Tail = @"(?:\s*/\s*(?:Rev|Add|Corr|Amend|Annex)\.?\s*[0-9]*)*(?:\s*\(Resumption\s+[0-9]+\))?";

    /// <summary>The series of press releases; a series stands behind those that begin with it.</summary>
    private static readonly string[] Releases =
    [
        "SC/", "GA/DIS/", "GA/AB/", "GA/COL/", "GA/EF/", "GA/L/", "GA/PAL/", "GA/SHC/", "GA/SPD/", "GA/", "SG/SM/", "SG/A/", "DSG/SM/", "ECOSOC/", "HR/CT/", "HR/", "DC/", "DSG/", "PAL/", "L/T/",
    ];

    /// <summary>The spellings; of two that match at one place the longer wins.</summary>
    public static IReadOnlyList<UnSymbolForm> All { get; } =
    [
        Form($@"(?:{Assembly}\s+)?{Word}\s+(?:A\s*/\s*RES\s*/\s*)?(?<s>[0-9]{{1,3}}|E?S-[0-9]{{1,2}})\s*/\s*(?<n>[0-9]{{1,3}})(?:\s?(?<p>[A-Z])\b)?",
            m => $"A/RES/{Part(m, "s")}/{Part(m, "n")}{Part(m, "p")}"),
        Form($@"(?<organ>(?:UN\s+)?Human\s+Rights\s+Council|HRC)\s+{Word}\s+(?<s>S?-?[0-9]{{1,2}})\s?/\s?(?<n>[0-9]{{1,3}})\b", m => $"A/HRC/RES/{Part(m, "s")}/{Part(m, "n")}"),
        Form($@"(?<organ>(?:UN\s+)?Human\s+Rights\s+Council|HRC|UNGA|(?:UN\s+)?General\s+Assembly|UNSC|(?:UN\s+)?Security\s+Council)" +
            $@"\s+(?:[Dd]raft\s+)?{Word}\s+(?<symbol>[AS]/[A-Z0-9][A-Za-z0-9./-]*)", Document),
        Form(@"A\s?/?\s?RES\s?/\s?(?<s>[0-9]{1,3}|E?S-[0-9]{1,2})\s?/\s?(?<n>[0-9]{1,3})(?:\s?(?<p>[A-Z])\b)?", m => $"A/RES/{Part(m, "s")}/{Part(m, "n")}{Part(m, "p")}"),
        Form($@"(?:{Assembly}\s+)?(?:{Word}\s+|A/RES/)(?<n>[0-9]{{1,4}})(?:\s?(?<p>[A-Z]))?\s?\((?<s>[IVXL]+(?:-[IVX]+)?)\)",
            m => $"A/RES/{Part(m, "n")}{(Part(m, "p") is { Length: > 0 } p ? " " + p + " " : "")}({Part(m, "s")})"),
        Form($@"(?:{Council}\s+)?{Word}\s+(?<n>[0-9]{{1,4}})\s?\((?<y>19[4-9][0-9]|20[0-9]{{2}})\)", m => $"S/RES/{Part(m, "n")}({Part(m, "y")})"),
        Form($@"{Council}\s+{Word}\s+(?<n>[0-9]{{1,4}})\b", m => $"S/RES/{Part(m, "n")}"),
        Form(@"S\s?/?\s?RES\s?/\s?(?<n>[0-9][0-9 ]{0,4}?)\s?(?:\((?<y>19[4-9][0-9]|20[0-9]{2})\)|/(?<y>19[4-9][0-9]|20[0-9]{2}))", m => $"S/RES/{Part(m, "n").Replace(" ", "")}({Part(m, "y")})"),
        Form($@"(?<series>{string.Join('|', Releases)})\s?(?<n>[0-9]{{1,6}})\b", m => Part(m, "series") + Part(m, "n")),
        Form(@"(?<series>SC|GADIS|GA|SGSM)\s?(?<n>[0-9]{4,5})\b", m => Restored(Part(m, "series")) + Part(m, "n")),
        Form(@"C\.\s?N\.\s?(?<n>[0-9]+)\.\s?(?<y>[0-9]{4})\.\s?TREATIES-?(?<p>[0-9IVXL]+(?:[.-][0-9a-z]+)*)?",
            m => $"C.N.{Part(m, "n")}.{Part(m, "y")}.TREATIES{(Part(m, "p") is { Length: > 0 } p ? "-" + p : "")}"),
        Form($@"(?:(?:UN|U\.N\.|United\s+Nations)\s+)?(?:(?:[Dd]oc(?:ument)?s?\.?|document)\s+)?" +
            $@"(?<symbol>(?:A|S|E|CCM|CCW|APLC|CD|BWC|NPT|ATT|T|ST|UNEP|CAT|CRC|CRPD|DP|HRI|HS|ID|LC|LOS|TD|TRANS)/(?:[A-Z0-9][A-Za-z0-9.\-]*)(?:\s?/\s?[A-Z0-9][A-Za-z0-9.\-]*)*{Tail})", Document),
    ];

    /// <summary>What sort of document a canonical symbol belongs to.</summary>
    public static SourceKind KindOf(string canonical) =>
        canonical.Contains("/RES/") ? SourceKind.Resolution
        : canonical.Contains("/PV.") || canonical.Contains("/SR.") ? SourceKind.MeetingRecord
        : canonical.StartsWith("A/", StringComparison.Ordinal) || canonical.StartsWith("S/", StringComparison.Ordinal) ? SourceKind.UnDocument
        : IsPressRelease(canonical) ? SourceKind.PressRelease : SourceKind.UnDocument;

    /// <summary>Whether the symbol is of a series of press releases, which are not official documents.</summary>
    public static bool IsPressRelease(string canonical) =>
        Releases.Any(series => canonical.StartsWith(series, StringComparison.Ordinal) && canonical[series.Length..].All(char.IsAsciiDigit));

    /// <summary>The symbol of a press release whose address holds the series in small letters, without slashes; null for no series.</summary>
    public static string? ReleaseOf(string series, string number) =>
        Releases.FirstOrDefault(r => r.Replace("/", "").Equals(series, StringComparison.OrdinalIgnoreCase)) is { } known ? known + number : null;

    private static UnSymbolForm Form(string pattern, Func<Match, string?> canonical) =>
        new(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), canonical);

    private static string Part(Match match, string name) => match.Groups[name].Value;

    private static string Restored(string series) => series switch { "GADIS" => "GA/DIS/", "SGSM" => "SG/SM/", _ => series + "/" };

    /// <summary>A document symbol has a figure, and more than a single letter in front of a year or word.</summary>
    private static string? Document(Match match)
    {
        var symbol = string.Concat(Part(match, "symbol").Where(c => !char.IsWhiteSpace(c))).TrimEnd('.', '-', '/').Replace("(Resumption", " (Resumption ");
        return symbol.Any(char.IsAsciiDigit) && symbol.Count(c => c == '/') >= (symbol[1] == '/' ? Needed(symbol) : 1) ? symbol : null;
    }

    /// <summary>"A/70/PV.3" has two slashes; "S/PV.7021" and "S/2014/345" begin with an organ and need what follows to be told from an abbreviation.</summary>
    private static int Needed(string symbol) => symbol.StartsWith("S/PV.", StringComparison.Ordinal) || symbol.StartsWith("A/CONF", StringComparison.Ordinal) ? 1 : 2;
}
