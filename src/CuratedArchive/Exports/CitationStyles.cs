namespace CuratedArchive.Exports;

/// <summary>Every manual whose citations can be had.</summary>
public static class CitationStyles
{
    /// <summary>The styles, in the order they are offered.</summary>
    public static IReadOnlyList<ICitationStyle> All { get; } = [new ChicagoNote(), new Apa(), new Oscola()];

    /// <summary>The style of a name such as <c>apa</c>, or null.</summary>
    public static ICitationStyle? Named(string name) => All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
