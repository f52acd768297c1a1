using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>A column of acts and the letters its name explains: <c>Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)</c>.</summary>
internal sealed class ActColumn
{
    /// <summary>The letters of the depositary, for a column whose name does not explain its own.</summary>
    private static readonly Dictionary<string, ActionKind> Usual = new(StringComparer.Ordinal)
    {
        ["A"] = ActionKind.Acceptance,
        ["AA"] = ActionKind.Approval,
        ["a"] = ActionKind.Accession,
        ["d"] = ActionKind.Succession,
        ["n"] = ActionKind.ProvisionalApplication,
        ["P"] = ActionKind.ConsentToBeBound,
    };

    /// <summary>What the words of a column or of a cell stand for; the first that is in them.</summary>
    private static readonly (string Word, ActionKind Kind)[] Words =
    [
        ("provisional", ActionKind.ProvisionalApplication), ("withdraw", ActionKind.Withdrawal), ("denunc", ActionKind.Withdrawal), ("ratif", ActionKind.Ratification),
        ("accept", ActionKind.Acceptance), ("approv", ActionKind.Approval), ("access", ActionKind.Accession), ("acced", ActionKind.Accession), ("success", ActionKind.Succession),
        ("consent", ActionKind.ConsentToBeBound), ("sign", ActionKind.Signature),
    ];

    private readonly Dictionary<string, ActionKind> _letters = new(StringComparer.Ordinal);
    private ActionKind? _plain;

    private ActColumn(int index) => Index = index;

    /// <summary>The place of the column in the table, from 0.</summary>
    public int Index { get; }

    /// <summary>Whether a date in this column can be a consent to be bound.</summary>
    public bool IsConsent => _letters.Values.Concat(_plain is { } plain ? [plain] : []).Any(k => k.IsConsent());

    /// <summary>The column of a name; null for one that holds no acts.</summary>
    public static ActColumn? Of(string name, int index)
    {
        var column = new ActColumn(index);
        foreach (var part in name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var open = part.EndsWith(')') ? part.LastIndexOf('(') : -1;
            if (KindOfWords(open < 0 ? part : part[..open]) is not { } kind) continue;
            if (open < 0) column._plain ??= kind;
            else column._letters[part[(open + 1)..^1].Trim()] = kind;
        }
        return column._plain is null && column._letters.Count == 0 ? null : column;
    }

    /// <summary>The act of a date in this column.</summary>
    /// <param name="behind">The letters or words that stand with the date; empty where there are none.</param>
    /// <returns>The act, or null when neither the column nor the usage of the depositary explains it.</returns>
    public ActionKind? KindOf(string behind) => behind.Length == 0 ? _plain
        : _letters.TryGetValue(behind, out var explained) ? explained
        : Usual.TryGetValue(behind, out var usual) ? usual
        : behind.Length > 2 ? KindOfWords(behind) : null;

    private static ActionKind? KindOfWords(string words)
    {
        foreach (var (word, kind) in Words)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return kind;
        return null;
    }
}
