using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>Addresses at which the United Nations have shown documents over the years: each is another name of the symbol it holds.</summary>
internal static partial class UnAliases
{
    /// <summary>The canonical symbol in an address, or null when it holds none or is of another site.</summary>
    /// <param name="url">An address as a note gives it; that of an archived copy stands for the original.</param>
    public static string? SymbolOf(string? url)
    {
        if (url is null || !(url.Contains("un.org", StringComparison.OrdinalIgnoreCase) || url.Contains("undocs.org", StringComparison.OrdinalIgnoreCase))) return null;
        var original = ArchivedCopy.Read(url) is { } copy ? copy.Original ?? "" : url;
        if (Release().Match(original) is { Success: true } release) return UnSymbolForms.ReleaseOf(release.Groups["series"].Value, release.Groups["number"].Value);
        return Document().Match(original) is { Success: true } document ? Canonical(Uri.UnescapeDataString(document.Groups["symbol"].Value)) : null;
    }

    /// <summary>The symbol, when the words are one symbol and nothing else.</summary>
    private static string? Canonical(string words)
    {
        var symbol = words.Trim().TrimEnd('/', '.');
        return UnSymbol.Find(symbol) is [var only] && only.Span == new TextSpan(0, symbol.Length) ? only.Canonical : null;
    }

    /// <summary>Viewer, short address, file, and what they were before: ODS, the journal's links, the search pages of the organs.</summary>
    [GeneratedRegex(
        @"^(?:https?://)?(?:www\.)?(?:undocs\.org/(?:[Hh]ome/[Mm]obile\?(?:[A-Za-z]+=[^&#]*&)*FinalSymbol=|(?:[a-z]{2}/)?pdf\?(?:[A-Za-z]+=[^&#]*&)*symbol=|[a-z]{2}/)?|docs\.un\.org/(?:[a-z]{2}/)?" +
        @"|documents\.un\.org/(?:api/symbol/access|symbol-explorer)\?(?:[A-Za-z]+=[^&#]*&)*s=|daccess-ods\.un\.org/access\.nsf/Get\w*\?(?:[A-Za-z]+(?:=[^&#]*)?&)*DS=" +
        @"|un\.org/(?:[a-z]{2}/)?ga/search/view_doc\.asp\?symbol=|un\.org/[Dd]ocs/journal/asp/ws\.asp\?m=|digitallibrary\.un\.org/search\?(?:[a-z0-9]+=[^&#]*&)*p1?=)" +
        @"(?<symbol>[^?&#]+)(?:[?&#].*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Document();

    /// <summary>Press releases, at their address of today and at those before it.</summary>
    [GeneratedRegex(
        @"^(?:https?://)?(?:press\.un\.org/[a-z]{2}/[0-9]{4}|www\.un\.org/press/[a-z]{2}/[0-9]{4}|www\.un\.org/[Nn]ews/[Pp]ress/docs/[0-9]{4})/(?<series>[a-z]+)(?<number>[0-9]+)\.(?:doc|p2|rev1)[.\w]*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Release();
}
