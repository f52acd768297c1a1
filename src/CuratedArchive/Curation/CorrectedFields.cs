using CuratedArchive.Citations;

namespace CuratedArchive.Curation;

/// <summary>A field a curator can correct, as text.</summary>
/// <param name="Get">What it is; null for nothing.</param>
/// <param name="Set">Puts a value there that was checked before; null for nothing.</param>
internal sealed record CorrectedField<T>(Func<T, string?> Get, Action<T, string?> Set);

/// <summary>The fields of citations and sources by the names that the curator's files use.</summary>
internal static class CorrectedFields
{
    /// <summary>The fields of a citation.</summary>
    public static IReadOnlyDictionary<string, CorrectedField<Citation>> OfCitations { get; } = new Dictionary<string, CorrectedField<Citation>>
    {
        ["kind"] = new(c => c.Kind.Word(), (c, v) => c.Kind = KindOf(v)),
        ["author"] = new(c => c.Author, (c, v) => c.Author = v),
        ["recipient"] = new(c => c.Recipient, (c, v) => c.Recipient = v),
        ["title"] = new(c => c.Title, (c, v) => c.Title = v),
        ["container"] = new(c => c.Container, (c, v) => c.Container = v),
        ["publisher"] = new(c => c.Publisher, (c, v) => c.Publisher = v),
        ["place"] = new(c => c.Place, (c, v) => c.Place = v),
        ["date"] = new(c => c.Date?.ToString(), (c, v) => c.Date = PartialDate.Parse(v)),
        ["symbol"] = new(c => c.Symbol, (c, v) => c.Symbol = v),
        ["pages"] = new(c => c.Pages, (c, v) => c.Pages = v),
        ["url"] = new(c => c.Url, (c, v) => c.Url = v),
    };

    /// <summary>The fields of a source; the label follows the title, the addresses follow address, symbol and date.</summary>
    public static IReadOnlyDictionary<string, CorrectedField<Source>> OfSources { get; } = new Dictionary<string, CorrectedField<Source>>
    {
        ["kind"] = new(s => s.Kind.Word(), (s, v) => s.Kind = KindOf(v)),
        ["author"] = new(s => s.Author, (s, v) => s.Author = v),
        ["recipient"] = new(s => s.Recipient, (s, v) => s.Recipient = v),
        ["title"] = new(s => s.Title, (s, v) => (s.Title, s.Label) = (v, v ?? s.Label)),
        ["container"] = new(s => s.Container, (s, v) => s.Container = v),
        ["publisher"] = new(s => s.Publisher, (s, v) => s.Publisher = v),
        ["place"] = new(s => s.Place, (s, v) => s.Place = v),
        ["date"] = new(s => s.Date?.ToString(), (s, v) => { s.Date = PartialDate.Parse(v); Readdress(s); }),
        ["symbol"] = new(s => s.Symbol, (s, v) => { s.Symbol = v; Readdress(s); }),
        ["url"] = new(s => s.Url, (s, v) => { s.Url = v; Readdress(s); }),
        ["label"] = new(s => s.Label, (s, v) => s.Label = v ?? s.Label),
    };

    /// <summary>Whether a text is a date, or empty.</summary>
    public static bool IsDate(string text) => text.Length == 0 || PartialDate.Parse(text) is not null;

    /// <summary>Address, symbol and date decide where a source can be read.</summary>
    private static void Readdress(Source source) => source.Addresses = SourceAddresses.Of(source.Url, source.Addresses.FirstOrDefault(a => a.Kind == AddressKind.Archived)?.Url, source.Symbol, source.Date);

    private static SourceKind KindOf(string? word) => Words.Parse<SourceKind>(word) ?? SourceKind.Unknown;
}
