using CuratedArchive.Texts;

namespace CuratedArchive.Claims;

/// <summary>Reads a cell of a table of States.</summary>
internal static class StatusCell
{
    /// <summary>
    /// The letters the depositary of the United Nations sets behind a date: accession, acceptance, approval, succession, definitive signature.
    /// A claim has no word for succession; who succeeded is a party.
    /// </summary>
    private static readonly Dictionary<string, ClaimAction> Letters = new()
    {
        ["a"] = ClaimAction.Accession,
        ["A"] = ClaimAction.Acceptance,
        ["AA"] = ClaimAction.Approval,
        ["d"] = ClaimAction.Party,
        ["s"] = ClaimAction.Signature,
    };

    /// <summary>Provisional application on the depositary's pages, for which a claim has no word; in a column of withdrawals, their notice.</summary>
    private const string Notified = "n";

    private static readonly (string Words, ClaimAction Action)[] Words =
    [
        ("accession", ClaimAction.Accession), ("acceded", ClaimAction.Accession), ("acceptance", ClaimAction.Acceptance), ("accepted", ClaimAction.Acceptance),
        ("approval", ClaimAction.Approval), ("approved", ClaimAction.Approval), ("ratification", ClaimAction.Ratification), ("ratified", ClaimAction.Ratification),
    ];

    private static readonly Dictionary<string, ClaimAction> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["state party"] = ClaimAction.Party,
        ["states party"] = ClaimAction.Party,
        ["party"] = ClaimAction.Party,
        ["signatory"] = ClaimAction.Signature,
        ["signed"] = ClaimAction.Signature,
        ["ratified"] = ClaimAction.Ratification,
        ["acceded"] = ClaimAction.Accession,
        ["non-signatory"] = ClaimAction.NotSigned,
        ["not signed"] = ClaimAction.NotSigned,
        ["not a signatory"] = ClaimAction.NotSigned,
        ["not party"] = ClaimAction.NotParty,
        ["not a party"] = ClaimAction.NotParty,
        ["state not party"] = ClaimAction.NotParty,
        ["non-party"] = ClaimAction.NotParty,
    };

    /// <summary>The acts of a cell, one for each date. A letter nobody explains leaves its date out.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="plain">What a date without letter or word stands for.</param>
    public static IEnumerable<(ClaimAction Action, PartialDate Date)> Acts(string text, ClaimAction plain)
    {
        var dates = DatePhrase.Find(text).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var (from, to) = (i == 0 ? 0 : dates[i - 1].Span.End, i + 1 < dates.Count ? dates[i + 1].Span.Start : text.Length);
            if (Act(text[from..to], text[dates[i].Span.End..to], plain) is { } action) yield return (action, dates[i].Date);
        }
    }

    private static ClaimAction? Act(string around, string behind, ClaimAction plain)
    {
        var letters = behind.Trim(' ', '\u00a0', '(', ')', '[', ']', ',', ';', '.');
        if (Letters.TryGetValue(letters, out var act)) return act;
        if (letters == Notified) return plain == ClaimAction.Withdrawal ? plain : null;
        foreach (var (words, action) in Words)
            if (around.Contains(words, StringComparison.OrdinalIgnoreCase)) return action;
        return letters.Length is 1 or 2 && letters.All(char.IsLetter) ? null : plain;
    }

    /// <summary>The status a cell holds, or null.</summary>
    public static ClaimAction? Status(string text) => Statuses.TryGetValue(text.Trim(), out var action) ? action : null;
}
