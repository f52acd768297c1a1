using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>A number as a text gives it: exact, as a bound, or as an approximation.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Relation">How the count stands to it; null for an exact figure.</param>
internal sealed record CountSaid(int Value, CountRelation? Relation)
{
    /// <summary>The part of the figure, in per cent, that an approximation may be away from it.</summary>
    private const int Margin = 5;

    /// <summary>The number in words, to be followed by “was right”.</summary>
    public string Words => Relation is null ? $"{Value}" : $"“{Phrase}”{Near}";

    /// <summary>What is said of a count that fits; empty for an exact figure, which needs no words.</summary>
    public string Which => Relation is null ? "" : $", which is {Phrase}{Near}";

    /// <summary>Whether a count of the record is what the text says.</summary>
    public bool Fits(int count) => Relation switch
    {
        null => count == Value,
        CountRelation.MoreThan => count > Value,
        CountRelation.AtLeast => count >= Value,
        CountRelation.FewerThan => count < Value,
        CountRelation.AtMost => count <= Value,
        CountRelation.About => IsNear(count),
        CountRelation.JustOver => count > Value && IsNear(count),
        _ => count < Value && IsNear(count),
    };

    private string Phrase => Relation switch
    {
        CountRelation.MoreThan => $"more than {Value}",
        CountRelation.AtLeast => $"at least {Value}",
        CountRelation.FewerThan => $"fewer than {Value}",
        CountRelation.AtMost => $"at most {Value}",
        CountRelation.About => $"about {Value}",
        CountRelation.JustOver => $"just over {Value}",
        _ => $"nearly {Value}",
    };

    private string Near => Relation is CountRelation.About or CountRelation.JustOver or CountRelation.Nearly ? $" (within {Margin} per cent)" : "";

    private bool IsNear(int count) => Math.Abs((long)count - Value) * 100 <= (long)Value * Margin;
}
