using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Claims;

/// <summary>Holds the figures of a text against its own lists: a list as long as it says, parts that make their total.</summary>
/// <param name="reading">The text.</param>
/// <param name="found">Takes ARC601 and ARC602.</param>
internal sealed class ListFigures(Reading reading, DiagnosticBag found)
{
    private static readonly HashSet<string> Counted =
    [
        "countries", "states", "nations", "governments", "members", "parties", "signatories", "non-signatories", "those", "that", "which",
    ];

    private static readonly HashSet<string> Parts = ["include", "includes", "including", "comprise", "comprises", "are", "namely", "comprising"];

    private Chunk? _total;

    /// <summary>Begins a passage.</summary>
    public void Begin() => _total = null;

    /// <summary>Reads the figures of a sentence.</summary>
    public void Read(SentenceChunks s)
    {
        var listed = new List<Chunk>();
        for (var i = 0; i < s.Count; i++)
            if (s[i].Kind == ChunkKind.States && s[i].States.Count > 2 && Opens(s, i) && FigureOf(s, i) is { } figure)
            {
                listed.Add(figure);
                if (IsWhole(s, i) && figure.Value != s[i].States.Count) Tell(Rules.ListLength, figure, s[i].States.Count);
            }
        if (_total is { } total && listed.Count > 1 && s.All.Take(3).Any(c => Parts.Contains(c.Word)) && listed.Sum(f => f.Value) is { } sum && sum != total.Value)
            Tell(Rules.SumOfParts, total, string.Join(" + ", listed.Select(f => f.Value)), sum);
        _total = Total(s) ?? _total;
    }

    private void Tell(Rule rule, Chunk figure, params object?[] values) => found.Add(rule, reading.Locate(figure.Span.Start), [figure.Value, .. values]);

    private static bool Opens(SentenceChunks s, int i) => s.IsMark(i - 1, ":(") || (s.IsMark(i - 2, ":(") && s[i - 1].Word == "the");

    /// <summary>Only a list that was read to its end, without a name that is not known, can be counted.</summary>
    private static bool IsWhole(SentenceChunks s, int i) => i + 1 >= s.Count || s.IsMark(i + 1, ").;");

    private static Chunk? FigureOf(SentenceChunks s, int list)
    {
        for (var i = list - 1; i >= 0 && i > list - 16 && s[i].Kind != ChunkKind.States; i--)
            if (s[i].Kind == ChunkKind.Number) return Counted.Contains(s[i + 1].Word) || Counted.Contains(s[i + 2].Word) ? s[i] : null;
        return null;
    }

    private static Chunk? Total(SentenceChunks s)
    {
        for (var i = 0; i < Math.Min(s.Count, 8); i++)
            if (s[i].Kind == ChunkKind.Number && s[i + 1].Word is "countries" or "states" or "nations" or "governments") return s[i];
        return null;
    }
}
