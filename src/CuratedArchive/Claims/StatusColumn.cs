using System.Text.RegularExpressions;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Claims;

/// <summary>A column of a status table that holds acts.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Treaty">The code of the treaty its name gives, or null.</param>
/// <param name="Plain">What a date without a letter stands for.</param>
/// <param name="Letters">What a date with a letter stands for.</param>
/// <remarks>
/// The depositary's convention (<em>Multilateral Treaties Deposited with the Secretary-General</em>): one column holds every form of consent, and a letter behind the date
/// tells which, <c>12 Feb 2010 a</c>. Small and capital letters differ. A succession, a definitive signature and a formal confirmation have no word among the claims;
/// each makes the State a party.
/// </remarks>
internal sealed partial record StatusColumn(int Index, string? Treaty, ClaimAction Plain, IReadOnlyDictionary<string, ClaimAction> Letters)
{
    private static readonly (string Beginning, ClaimAction Action)[] Words =
    [
        ("definitive", ClaimAction.Party), ("sign", ClaimAction.Signature), ("ratif", ClaimAction.Ratification), ("accept", ClaimAction.Acceptance), ("approv", ClaimAction.Approval),
        ("access", ClaimAction.Accession), ("acced", ClaimAction.Accession), ("success", ClaimAction.Party), ("formal", ClaimAction.Party), ("consent", ClaimAction.Party),
        ("withdraw", ClaimAction.Withdrawal), ("denunc", ClaimAction.Withdrawal), ("entry", ClaimAction.InForce), ("in force", ClaimAction.InForce),
    ];

    private static readonly Dictionary<string, ClaimAction> Convention = new()
    {
        ["A"] = ClaimAction.Acceptance, ["AA"] = ClaimAction.Approval, ["a"] = ClaimAction.Accession, ["d"] = ClaimAction.Party, ["s"] = ClaimAction.Party, ["c"] = ClaimAction.Party,
        ["P"] = ClaimAction.Party, ["n"] = ClaimAction.Withdrawal, ["w"] = ClaimAction.Withdrawal,
    };

    /// <summary>Reads the name of a column: the acts it names, and the letters in brackets behind them.</summary>
    /// <returns>The column, or null when it names no act.</returns>
    public static StatusColumn? Of(int index, string name, Register register)
    {
        var (plain, letters) = (new List<ClaimAction>(), new Dictionary<string, ClaimAction>(Convention));
        foreach (Match part in Part().Matches(name))
        {
            if (ActionOf(part.Groups["words"].Value) is not { } action) continue;
            if (part.Groups["letter"] is { Success: true, Value: var letter }) letters[letter] = action;
            else plain.Add(action);
        }
        var first = plain.Count > 0 ? plain[0] : ActionOf(name);
        return first is { } kind ? new(index, register.TreatyNames.FindAll(name) is [var named, ..] ? named.Meaning.Code : null, kind, letters) : null;
    }

    /// <summary>The acts of a cell, one for each date; a letter nobody explains leaves its date out.</summary>
    public IEnumerable<(ClaimAction Action, PartialDate Date)> ActsIn(string cell)
    {
        var dates = DatePhrase.Find(cell).Where(d => d.Date.Year is not null).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var letter = LetterOf(cell[dates[i].Span.End..(i + 1 < dates.Count ? dates[i + 1].Span.Start : cell.Length)]);
            if (letter.Length == 0) yield return (Plain, dates[i].Date);
            else if (Letters.TryGetValue(letter, out var action)) yield return (action, dates[i].Date);
            if (letter == "s") yield return (ClaimAction.Signature, dates[i].Date);
        }
    }

    private static string LetterOf(string behind) => Letter().Match(behind) is { Success: true } m ? m.Groups[1].Value : "";

    private static ClaimAction? ActionOf(string words)
    {
        var at = Words.Select(w => (At: words.IndexOf(w.Beginning, StringComparison.OrdinalIgnoreCase), w.Action)).Where(w => w.At >= 0).ToList();
        return at.Count > 0 ? at.MinBy(w => w.At).Action : null;
    }

    [GeneratedRegex(@"(?<words>[^,;/()]+)(?:\((?<letter>[A-Za-z]{1,2})\))?", RegexOptions.NonBacktracking)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[\s\])]*\(?([A-Za-z]{1,2})(?:[\s\]),;.]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Letter();
}
