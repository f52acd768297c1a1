namespace CuratedArchive.Claims;

/// <summary>Reads the words around a figure that make it a bound or an approximation: <c>more than 100</c>, <c>some 110</c>, <c>100 or fewer</c>.</summary>
internal static class FigureBounds
{
    /// <summary>Words of one piece right before the figure.</summary>
    private static readonly Dictionary<string, CountRelation> Single = new()
    {
        ["over"] = CountRelation.MoreThan,
        ["above"] = CountRelation.MoreThan,
        ["exceeding"] = CountRelation.MoreThan,
        ["beyond"] = CountRelation.MoreThan,
        ["under"] = CountRelation.FewerThan,
        ["below"] = CountRelation.FewerThan,
        ["about"] = CountRelation.About,
        ["around"] = CountRelation.About,
        ["some"] = CountRelation.About,
        ["approximately"] = CountRelation.About,
        ["roughly"] = CountRelation.About,
        ["circa"] = CountRelation.About,
        ["estimated"] = CountRelation.About,
        ["nearly"] = CountRelation.Nearly,
        ["almost"] = CountRelation.Nearly,
        ["approaching"] = CountRelation.Nearly,
        ["practically"] = CountRelation.Nearly,
    };

    /// <summary>Words of two pieces right before the figure.</summary>
    private static readonly Dictionary<(string, string), CountRelation> Double = new()
    {
        [("more", "than")] = CountRelation.MoreThan,
        [("greater", "than")] = CountRelation.MoreThan,
        [("upwards", "of")] = CountRelation.MoreThan,
        [("excess", "of")] = CountRelation.MoreThan,
        [("at", "least")] = CountRelation.AtLeast,
        [("minimum", "of")] = CountRelation.AtLeast,
        [("fewer", "than")] = CountRelation.FewerThan,
        [("less", "than")] = CountRelation.FewerThan,
        [("at", "most")] = CountRelation.AtMost,
        [("up", "to")] = CountRelation.AtMost,
        [("maximum", "of")] = CountRelation.AtMost,
        [("close", "to")] = CountRelation.Nearly,
        [("not", "quite")] = CountRelation.Nearly,
    };

    /// <summary>Words right behind the figure.</summary>
    private static readonly Dictionary<string, CountRelation> Behind = new()
    {
        ["more"] = CountRelation.AtLeast,
        ["fewer"] = CountRelation.AtMost,
        ["less"] = CountRelation.AtMost,
        ["so"] = CountRelation.About,
    };

    /// <summary>What the words around a figure make of it, and the place of the first of them; null where the figure stands as exact.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="figure">The place of the figure.</param>
    public static (CountRelation Relation, int From)? At(SentenceChunks s, int figure)
    {
        if (s[figure + 1].Word == "or" && Behind.TryGetValue(s[figure + 2].Word, out var behind)) return (behind, figure);
        if (Double.TryGetValue((s[figure - 2].Word, s[figure - 1].Word), out var pair)) return Led(s, pair, figure - 2);
        return Single.TryGetValue(s[figure - 1].Word, out var word) ? Led(s, word, figure - 1) : null;
    }

    /// <summary>Words before the bound that turn it around (<c>no more than</c>) or draw it near (<c>just over</c>).</summary>
    private static (CountRelation, int) Led(SentenceChunks s, CountRelation relation, int from) => (s[from - 1].Word, relation) switch
    {
        ("no" or "not", CountRelation.MoreThan) => (CountRelation.AtMost, from - 1),
        ("no" or "not", CountRelation.FewerThan) => (CountRelation.AtLeast, from - 1),
        ("just" or "slightly" or "little", CountRelation.MoreThan) => (CountRelation.JustOver, from - 1),
        ("just" or "slightly" or "little", CountRelation.FewerThan) => (CountRelation.Nearly, from - 1),
        ("well" or "far" or "very" or "in" or "a" or "an", _) => (relation, from - 1),
        _ => (relation, from),
    };
}
