namespace CuratedArchive.Claims;

/// <summary>Words before a figure that make it a limit or a round one: <c>more than 120</c>, <c>nearly 110</c>.</summary>
internal static class Approximations
{
    private static readonly string[][] Words =
    [
        ["more", "than"], ["over"], ["at", "least"], ["upwards", "of"], ["no", "fewer", "than"], ["not", "less", "than"], ["fewer", "than"], ["less", "than"], ["under"], ["up", "to"],
        ["nearly"], ["almost"], ["close", "to"], ["about"], ["around"], ["some"], ["roughly"], ["approximately"], ["as", "many", "as"],
    ];

    /// <summary>Where the words begin that belong to a figure.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="figure">The place of the figure.</param>
    public static int From(SentenceChunks s, int figure) =>
        Words.Where(w => s.Reads(figure - w.Length, w)).Select(w => figure - w.Length).DefaultIfEmpty(figure).Min();
}
