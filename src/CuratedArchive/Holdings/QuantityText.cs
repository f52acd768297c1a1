using System.Globalization;

namespace CuratedArchive.Holdings;

/// <summary>Quantities as cells of tables write them.</summary>
internal static class QuantityText
{
    /// <summary>The whole number a text is: <c>488</c>, <c>3,086</c>, <c>1 957</c>.</summary>
    /// <returns>Null for anything else: an estimate (<c>~500</c>), a range, <c>n/a</c>, <c>unknown</c>.</returns>
    public static int? Read(string text)
    {
        var figures = text.Trim().TrimEnd('*', '†', '‡');
        if (figures.Length == 0 || !char.IsAsciiDigit(figures[0])) return null;
        var groups = figures.Split(',', ' ', '\u00a0', '\u202f', '’', '\'');
        if (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(g => g.Length != 3))) return null;
        return int.TryParse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
