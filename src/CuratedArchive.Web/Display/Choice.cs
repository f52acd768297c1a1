namespace CuratedArchive.Web.Display;

/// <summary>A list to choose from in a filter.</summary>
/// <param name="Name">The name in the query.</param>
/// <param name="Label">What the reader sees before it.</param>
/// <param name="Options">Values and their words, in order; “any” comes before them.</param>
/// <param name="Chosen">The chosen value, or null for any.</param>
public sealed record Choice(string Name, string Label, IEnumerable<(string Value, string Words)> Options, string? Chosen)
{
    /// <summary>A choice among the members of a closed set.</summary>
    public static Choice Of<T>(string name, string label, T? chosen) where T : struct, Enum =>
        new(name, label, Enum.GetValues<T>().Select(m => (m.Word(), m.Term())).OrderBy(o => o.Item2, StringComparer.Ordinal), chosen?.Word());

    /// <summary>A choice among States, by common name.</summary>
    public static Choice Of(IEnumerable<string> codes, IReadOnlyDictionary<string, StateLink> states, string? chosen) =>
        new("state", "State", codes.Where(states.ContainsKey).Select(c => (c, states[c].Name)).OrderBy(o => o.Name, StringComparer.Ordinal), chosen);

    /// <summary>A choice among years, the latest first.</summary>
    public static Choice Of(IEnumerable<PartialDate?> dates, int? chosen) =>
        new("year", "Year", dates.Select(d => d?.Year).OfType<int>().Distinct().OrderDescending().Select(y => ($"{y}", $"{y}")), chosen?.ToString());
}
