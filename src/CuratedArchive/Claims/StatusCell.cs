using CuratedArchive.Texts;

namespace CuratedArchive.Claims;

/// <summary>Reads a cell of a table of States.</summary>
internal static class StatusCell
{
    /// <summary>The letters the depositary of the United Nations sets behind a date; without one it is the day of ratification.</summary>
    private static readonly Dictionary<string, ClaimAction> Letters = new() { ["a"] = ClaimAction.Accession, ["A"] = ClaimAction.Acceptance, ["AA"] = ClaimAction.Approval };

    private static readonly (string Words, ClaimAction Action)[] Words =
    [
        ("accession", ClaimAction.Accession), ("acceded", ClaimAction.Accession), ("acceptance", ClaimAction.Acceptance), ("accepted", ClaimAction.Acceptance),
        ("approval", ClaimAction.Approval), ("approved", ClaimAction.Approval), ("ratification", ClaimAction.Ratification), ("ratified", ClaimAction.Ratification),
    ];

    private static readonly Dictionary<string, ClaimAction> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["state party"] = ClaimAction.Party, ["states party"] = ClaimAction.Party, ["party"] = ClaimAction.Party, ["signatory"] = ClaimAction.Signature,
        ["signed"] = ClaimAction.Signature, ["ratified"] = ClaimAction.Ratification, ["acceded"] = ClaimAction.Accession, ["non-signatory"] = ClaimAction.NotSigned,
        ["not signed"] = ClaimAction.NotSigned, ["not a signatory"] = ClaimAction.NotSigned, ["not party"] = ClaimAction.NotParty, ["not a party"] = ClaimAction.NotParty,
        ["state not party"] = ClaimAction.NotParty, ["non-party"] = ClaimAction.NotParty,
    };

    /// <summary>The date of a cell, or null.</summary>
    public static PartialDate? Date(string text) => DatePhrase.Find(text).FirstOrDefault()?.Date;

    /// <summary>By which act a State consented, as letters or words beside the date say; null where they say nothing.</summary>
    public static ClaimAction? Consent(string text)
    {
        foreach (var (words, action) in Words)
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase)) return action;
        return DatePhrase.Find(text).FirstOrDefault() is { } date && Letters.TryGetValue(text[date.Span.End..].Trim(' ', '\u00a0', '(', ')'), out var letter) ? letter : null;
    }

    /// <summary>The status a cell holds, or null.</summary>
    public static ClaimAction? Status(string text) => Statuses.TryGetValue(text.Trim(), out var action) ? action : null;
}
