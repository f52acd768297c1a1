namespace CuratedArchive.Record;

/// <summary>How the words of a count limit its figure: <c>more than 120</c> is right of 124, <c>nearly 110</c> of 108.</summary>
/// <param name="Fits">Whether a number of the record fits a figure of the text.</param>
/// <param name="Words">The limit as a verdict says it, or null for a plain figure.</param>
internal sealed record FigureLimit(Func<int, int, bool> Fits, string? Words)
{
    /// <summary>How far below its figure “nearly” reaches, and how far from it “about”: a twentieth, at least one.</summary>
    private const int Part = 20;

    private static readonly FigureLimit Plain = new((counted, said) => counted == said, null);

    private static readonly (string[] Leads, FigureLimit Limit)[] Limits =
    [
        (["more than ", "over ", "upwards of "], new((counted, said) => counted > said, "more than")),
        (["at least ", "no fewer than ", "not less than "], new((counted, said) => counted >= said, "at least")),
        (["fewer than ", "less than ", "under "], new((counted, said) => counted < said, "fewer than")),
        (["nearly ", "almost ", "close to ", "up to "], new((counted, said) => counted <= said && counted >= said - Slack(said), "nearly")),
        (["about ", "around ", "some ", "roughly ", "approximately "], new((counted, said) => Math.Abs(counted - said) <= Slack(said), "about")),
    ];

    /// <summary>The limit a quote begins with.</summary>
    public static FigureLimit Of(string quote) =>
        Limits.Where(l => l.Leads.Any(w => quote.StartsWith(w, StringComparison.OrdinalIgnoreCase))).Select(l => l.Limit).FirstOrDefault() ?? Plain;

    private static int Slack(int said) => Math.Max(1, said / Part);
}
