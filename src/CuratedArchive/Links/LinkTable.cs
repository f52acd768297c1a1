using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;

namespace CuratedArchive.Links;

/// <summary>The file <c>links.csv</c> of the data folder: what addresses answered when they were asked. A data folder need not have it.</summary>
public static class LinkTable
{
    /// <summary>Its name.</summary>
    public const string Name = "links.csv";

    /// <summary>Reads the rows, by address.</summary>
    /// <param name="path">The file; one that is not there has no rows.</param>
    /// <param name="found">Takes ARC101 to ARC106 and ARC201 to ARC204.</param>
    public static IReadOnlyList<LinkCheck> Read(string path, DiagnosticBag found)
    {
        var (checks, lines) = (new List<LinkCheck>(), new Dictionary<string, int>());
        foreach (var row in new CsvTable(new(path, $"data/{Path.GetFileName(path)}"), found).ReadIfThere("address", "verdict", "since", "day", "status", "sha256", "final"))
            if (CheckOf(row) is var check && row.IsFirst(lines, check.Url, check.Url)) checks.Add(check);
        return Sorted(checks);
    }

    /// <summary>Rows with newer ones put in: one for each address, in order.</summary>
    /// <param name="rows">What is known.</param>
    /// <param name="newer">What was found since; an address that nothing was learned about keeps its row.</param>
    public static IReadOnlyList<LinkCheck> Merge(IEnumerable<LinkCheck> rows, IEnumerable<LinkCheck> newer)
    {
        var known = rows.ToDictionary(r => r.Url);
        foreach (var check in newer.Where(c => c.Verdict != LinkVerdict.NotRecorded)) known[check.Url] = check.After(known.GetValueOrDefault(check.Url));
        return Sorted(known.Values);
    }

    private static LinkCheck CheckOf(CsvRow row) => new()
    {
        Url = row.Fitting("address", IsAddress, "an address that begins with http:// or https://"),
        Verdict = row.Word<LinkVerdict>("verdict"),
        Since = row.Day("since"),
        Day = row.Day("day"),
        Status = row.Number("status"),
        Sha256 = row.Fitting("sha256", IsHashOrEmpty, "64 hexadecimal figures in small letters, or empty") is { Length: > 0 } hash ? hash : null,
        Final = row.Fitting("final", f => f.Length == 0 || IsAddress(f), "an address that begins with http:// or https://, or empty") is { Length: > 0 } final ? final : null,
    };

    private static List<LinkCheck> Sorted(IEnumerable<LinkCheck> rows) => [.. rows.OrderBy(r => r.Url, StringComparer.Ordinal)];

    /// <summary>Whether a text is an address of the web, which a page may link to.</summary>
    internal static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static bool IsHashOrEmpty(string text) => text.Length == 0 || text.Length == 64 && text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
