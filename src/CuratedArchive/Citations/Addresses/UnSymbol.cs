namespace CuratedArchive.Citations;

/// <summary>A symbol of the United Nations found in a text.</summary>
/// <param name="Span">The words that name the document, the organ in front of a resolution's number included.</param>
/// <param name="Canonical">The one spelling the archive uses, such as <c>A/RES/70/54</c>, <c>S/RES/2155(2014)</c>, <c>SC/11414</c>.</param>
/// <param name="Organ">The organ as the text names it in front of a resolution's number, or null.</param>
public readonly record struct SymbolMention(TextSpan Span, string Canonical, string? Organ = null);

/// <summary>The symbols of United Nations documents, in all the spellings of notes, and the addresses they can be read at.</summary>
/// <remarks>
/// After the symbols chapter of the United Nations Editorial Manual: session symbols of the General Assembly from its 31st session (<c>A/RES/70/54</c>), Roman sessions
/// before (<c>A/RES/491(V)</c>), the year behind a resolution of the Security Council, <c>PV</c> and <c>SR</c> for records, <c>L</c>, <c>Rev.</c>, <c>Add.</c> and <c>Corr.</c> kept.
/// </remarks>
public static class UnSymbol
{
    /// <summary>What one of stands in every symbol.</summary>
    private static readonly string[] Marks = ["/", "C.N.", "C. N.", "esolution", "RES", "res.", "Res.", "Res ", "SC", "GA", "SGSM"];

    /// <summary>Every symbol of a text, from left to right, none overlapping.</summary>
    public static IReadOnlyList<SymbolMention> Find(string text)
    {
        if (!text.Any(char.IsAsciiDigit) || !Marks.Any(mark => text.Contains(mark, StringComparison.Ordinal))) return [];
        var found = new List<SymbolMention>();
        foreach (var mention in UnSymbolForms.All.SelectMany(form => form.Find(text)).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
            if (found.Count == 0 || mention.Span.Start >= found[^1].Span.End) found.Add(mention);
        return found;
    }

    /// <summary>A symbol as the United Nations print it: a resolution of the Security Council has a space before its year.</summary>
    public static string? Shown(string? canonical) => canonical?.StartsWith("S/RES/", StringComparison.Ordinal) == true ? canonical.Replace("(", " (") : canonical;

    /// <summary>What sort of document a canonical symbol belongs to; <see cref="SourceKind.UnDocument"/> where its form says no more.</summary>
    public static SourceKind KindOf(string canonical) => UnSymbolForms.KindOf(canonical);

    /// <summary>Where the document of a canonical symbol can be read, the likeliest first.</summary>
    /// <param name="canonical">The symbol.</param>
    /// <param name="date">The day it was issued; a press release's address holds the year.</param>
    public static IReadOnlyList<ReadingAddress> Addresses(string canonical, PartialDate? date) => UnAddresses.Of(canonical, date);

    /// <summary>A record of the United Nations Digital Library by its number, as the voting data give it.</summary>
    public static string CatalogueRecord(string number) => UnAddresses.CatalogueRecord(number);
}
