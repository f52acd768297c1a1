using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The words that lead into a work and say how the note brings it in: "and", "See", "See also", "cf."</summary>
internal static partial class Joint
{
    /// <summary>How many characters of joining words stand at an offset; 0 for none.</summary>
    public static int LengthAt(string text, int offset)
    {
        var start = text[offset..Math.Min(text.Length, offset + 80)];
        return Begins(start) && Words().Match(start) is { Success: true } m ? m.Length : 0;
    }

    private static bool Begins(string text) =>
        text.Length > 0 && (text[0] is '^' or '↑' || First.Contains(text[..EndOfWord(text)]));

    private static int EndOfWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    /// <summary>What joining words begin with; the pattern is made for the first text that begins so.</summary>
    private static readonly HashSet<string> First = new(StringComparer.OrdinalIgnoreCase)
    {
        "jump", "and", "or", "but", "then", "also", "see", "cf", "compare", "e", "for", "i", "quoted", "cited", "as", "reprinted", "source", "sources",
    };

    /// <summary>The relation the joining words at the start of a text express, and how many characters they take.</summary>
    public static (Relation Relation, int Length) Read(string text)
    {
        var length = LengthAt(text, 0);
        var words = text[..length].ToLowerInvariant();
        var relation = !words.Contains("see") && !words.Contains("cf") ? Relation.Cites
            : words.Contains("also") || words.Contains("further") ? Relation.SeeAlso : Relation.See;
        return (relation, length);
    }

    [GeneratedRegex(
        @"^(?:[\^↑]\s*(?:(?:Jump\s+up(?:\s+to)?:?\s+)?(?:[a-z]\s+)*)|Jump\s+up(?:\s+to)?:?\s+(?:[a-z]\s+)*)?(?:and\s+|or\s+|but\s+|then\s+" +
        @"|also,?\s+)*(?:(?:see,?\s+also,?\s+(?:for\s+example|for\s+instance|e\.g\.)|see,?\s+(?:for\s+example|for\s+instance|e\.g\.|inter\s+alia|among\s+others" +
        @"|in\s+particular)|see,?\s+also|also\s+see|see\s+further|see\s+generally|see\s+especially|see|cf\.?|compare)(?:\s*,\s*|\s*:\s*|\s+)|(?:e\.g\.|for\s+example" +
        @"|for\s+instance|i\.e\.|quoted\s+in|cited\s+in|as\s+cited\s+in|as\s+quoted\s+in|reprinted\s+in|sources?:|source\s+is|also\s+in)(?:\s*,\s*|\s+))*",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
