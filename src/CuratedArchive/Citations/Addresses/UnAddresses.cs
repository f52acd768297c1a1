using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The addresses of United Nations documents, derived from their symbols by one table. None is known to exist: what a symbol gives is where it would be.</summary>
/// <remarks>A change of a host is a change of one line here. Symbols keep their case everywhere but in the addresses of press releases, which have none.</remarks>
internal static partial class UnAddresses
{
    private const string Library = "https://digitallibrary.un.org";

    private sealed record Form(Func<string, bool> Fits, Func<string, PartialDate?, string?> Url, string What);

    private static readonly Form[] Table =
    [
        new(UnSymbolForms.IsPressRelease, (s, date) => Release("https://press.un.org/en/", s, date), "the press release; derived from its number and year"),
        new(UnSymbolForms.IsPressRelease, (s, date) => Release("https://www.un.org/press/en/", s, date), "the press release, where it was before; derived from its number and year"),
        new(IsNotification, (s, _) => Notification(s), "the depositary notification; derived from its number"),
        new(IsNotification, (s, _) => Status(s), "the treaty's page of the depositary; derived from the number of the notification"),
        new(IsDocument, (s, _) => $"https://docs.un.org/en/{InPath(s)}", "the viewer of the United Nations; derived from the symbol"),
        new(IsDocument, (s, _) => $"https://undocs.org/{InPath(s)}", "the short address; derived from the symbol"),
        new(IsDocument, (s, _) => $"https://documents.un.org/api/symbol/access?s={InQuery(s)}&l=en&t=pdf", "the file; derived from the symbol. An empty answer means that it is not published there"),
        new(s => !IsNotification(s), (s, _) => $"{Library}/search?ln=en&p={InQuery(s)}", "a search in the library's catalogue for the symbol"),
    ];

    /// <summary>The addresses of a symbol, the likeliest first.</summary>
    public static IReadOnlyList<ReadingAddress> Of(string symbol, PartialDate? date) =>
    [
        .. Table.Where(f => f.Fits(symbol)).Select(f => (Url: f.Url(symbol, date), f.What)).Where(a => a.Url is not null)
            .Select(a => new ReadingAddress(a.Url!, a.What, AddressKind.Derived)),
    ];

    /// <summary>A record of the library's catalogue.</summary>
    public static string CatalogueRecord(string number) => $"{Library}/record/{number}";

    private static bool IsDocument(string symbol) => !UnSymbolForms.IsPressRelease(symbol) && !IsNotification(symbol);

    private static bool IsNotification(string symbol) => symbol.StartsWith("C.N.", StringComparison.Ordinal);

    /// <summary>In a path slashes, full stops and parentheses stay, everything else is encoded; spaces go: <c>S/RES/2155(2014)</c>.</summary>
    private static string InPath(string symbol) =>
        string.Concat(WithoutSpaces(symbol).Select(c => c is '/' or '(' or ')' ? c.ToString() : Uri.EscapeDataString(c.ToString())));

    /// <summary>In a query everything is encoded but letters, figures, full stops and hyphens.</summary>
    private static string InQuery(string symbol) => Uri.EscapeDataString(WithoutSpaces(symbol));

    private static string WithoutSpaces(string symbol) => string.Concat(symbol.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Press releases are on the web since October 1995.</summary>
    private static string? Release(string root, string symbol, PartialDate? date) =>
        date is { Year: { } year } d && d.Last > new DateOnly(1995, 9, 30) ? $"{root}{year}/{symbol.Replace("/", "").ToLowerInvariant()}.doc.htm" : null;

    private static string? Notification(string symbol) =>
        Numbers().Match(symbol) is { Success: true } m ? $"https://treaties.un.org/doc/Publication/CN/{m.Groups["year"].Value}/CN.{m.Groups["number"].Value}.{m.Groups["year"].Value}-Eng.pdf" : null;

    /// <summary>Notifications since 2014 end in the number of the treaty: <c>TREATIES-XXVI.6</c>.</summary>
    private static string? Status(string symbol) => Treaty().Match(symbol) is { Success: true } m && Roman(m.Groups["chapter"].Value) is { } chapter
        ? $"https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={m.Groups["chapter"].Value}-{m.Groups["treaty"].Value.Replace('.', '-')}&chapter={chapter}&clang=_en" : null;

    /// <summary>The chapters of the depositary's list are I to XXIX.</summary>
    private static int? Roman(string figure)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"], tens = ["", "X", "XX"];
        return Enumerable.Range(1, 29).Cast<int?>().FirstOrDefault(n => tens[n!.Value / 10] + ones[n.Value % 10] == figure);
    }

    [GeneratedRegex(@"^C\.N\.(?<number>[0-9]+)\.(?<year>[0-9]{4})\.", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"TREATIES-(?<chapter>[IVX]+)[.-](?<treaty>[0-9]+(?:[.-][a-z])?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Treaty();
}
