using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>What a cell of a table looks like.</summary>
internal enum CellShape
{
    /// <summary><c>1,957</c>, <c>12%</c></summary>
    Number,

    /// <summary>A number with a unit: <c>120mm</c></summary>
    Measure,

    /// <summary><c>3 May 2012</c>, <c>2012</c></summary>
    Date,

    /// <summary>A sign that nothing is said: <c>–</c>, <c>n/a</c>, <c>(unknown)</c></summary>
    Blank,

    /// <summary>Names with figures in brackets: <c>Peru (657), Chile (20)</c></summary>
    Counts,

    /// <summary>Letters and figures mixed: <c>RBK-500</c></summary>
    Designation,

    /// <summary>A few words that stand in other cells too.</summary>
    Term,

    /// <summary>A few words that stand nowhere else.</summary>
    Words,

    /// <summary>Many words.</summary>
    Prose,
}

/// <summary>Tells the shapes of cells.</summary>
internal static partial class CellShapes
{
    /// <summary>How many shapes there are.</summary>
    public const int Count = 9;

    private const int LongestTerm = 40;

    /// <summary>The shapes of cells, in order.</summary>
    public static CellShape[] Of(IReadOnlyList<string> cells)
    {
        var often = cells.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. cells.Select(c => Of(c, often))];
    }

    private static CellShape Of(string cell, HashSet<string> often)
    {
        if (Blank().IsMatch(cell)) return CellShape.Blank;
        if (Year().IsMatch(cell) || Texts.DatePhrase.Find(cell).FirstOrDefault() is { } date && date.Span.Length == cell.Length) return CellShape.Date;
        if (Number().IsMatch(cell)) return CellShape.Number;
        if (Measure().IsMatch(cell)) return CellShape.Measure;
        if (Counts().IsMatch(cell)) return CellShape.Counts;
        if (cell.Length > LongestTerm * 2) return CellShape.Prose;
        if (cell.Any(char.IsDigit)) return CellShape.Designation;
        return cell.Length > LongestTerm ? CellShape.Prose : often.Contains(cell) ? CellShape.Term : CellShape.Words;
    }

    [GeneratedRegex(@"^(?:[-–—?*.]+|n/?a\.?|none|nil|\(?unknown\)?|\(?not known\)?|tbd)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?:1[89]|20)[0-9]{2}(?:[–/-][0-9]{2,4})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex(@"^[~<>≈±+–-]?\s?[$€£]?[0-9][0-9.,\u00a0\u202f ]*\s?%?$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9][0-9.,]*\s?(?:mm|cm|m|km|kg|g|t|lb|in|ft|inch|tons|tonnes|years|days)$", RegexOptions.NonBacktracking)]
    private static partial Regex Measure();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}’' .-]* ?\([0-9][0-9.,]*\)(?:[,;] ?(?:and )?[\p{L}][\p{L}\p{M}’' .-]* ?\([0-9][0-9.,]*\))*$", RegexOptions.NonBacktracking)]
    private static partial Regex Counts();
}
