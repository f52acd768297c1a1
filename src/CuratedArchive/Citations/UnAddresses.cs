using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The addresses of United Nations documents, derived from their symbols by one table.</summary>
internal static partial class UnAddresses
{
    private sealed record Form(Func<string, bool> Fits, Func<string, PartialDate?, string?> Url, string What);

    private static readonly Form[] Table =
    [
        new(UnSymbolForms.IsPressRelease,
            (s, date) => date?.Year is { } year ? $"https://press.un.org/en/{year}/{s.Replace("/", "").ToLowerInvariant()}.doc.htm" : null, "press release, derived from its symbol and year"),
        new(IsNotification, (s, _) => Notification(s), "depositary notification, derived from its symbol"),
        new(IsDocument, (s, _) => $"https://docs.un.org/en/{InPath(s)}", "document viewer, derived from the symbol"),
        new(IsDocument, (s, _) => $"https://undocs.org/{InPath(s)}", "short address, derived from the symbol"),
        new(s => !IsNotification(s), (s, _) => $"https://digitallibrary.un.org/search?ln=en&p={Uri.EscapeDataString(s)}", "search in the catalogue, derived from the symbol"),
    ];

    /// <summary>The addresses of a symbol, the likeliest first.</summary>
    public static IReadOnlyList<ReadingAddress> Of(string symbol, PartialDate? date) =>
        [.. Table.Where(f => f.Fits(symbol)).Select(f => (Url: f.Url(symbol, date), f.What)).Where(a => a.Url is not null).Select(a => new ReadingAddress(a.Url!, a.What))];

    private static bool IsDocument(string symbol) => !UnSymbolForms.IsPressRelease(symbol) && !IsNotification(symbol);

    private static bool IsNotification(string symbol) => symbol.StartsWith("C.N.", StringComparison.Ordinal);

    /// <summary>In a path the slashes, full stops and parentheses stay, everything else is encoded; spaces go.</summary>
    private static string InPath(string symbol) =>
        string.Concat(symbol.Where(c => !char.IsWhiteSpace(c)).Select(c => c is '/' or '(' or ')' ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    private static string? Notification(string symbol) =>
        Numbers().Match(symbol) is { Success: true } m ? $"https://treaties.un.org/doc/Publication/CN/{m.Groups[2].Value}/CN.{m.Groups[1].Value}.{m.Groups[2].Value}-Eng.pdf" : null;

    [GeneratedRegex(@"^C\.N\.([0-9]+)\.([0-9]{4})\.", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
