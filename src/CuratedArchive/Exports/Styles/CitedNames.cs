namespace CuratedArchive.Exports;

/// <summary>Names in a citation, in the order they are spoken, cut short where a manual cuts them.</summary>
internal static class CitedNames
{
    private const int Most = 3;

    /// <summary>The names: <c>A</c>, <c>A and B</c>, <c>A, B, and C</c>, and of four or more the first.</summary>
    /// <param name="names">The names.</param>
    /// <param name="lastDelimiter">What stands before the last of three, as in <c>, and </c>.</param>
    /// <param name="others">What stands for the rest of more than three, as in <c> et al.</c></param>
    public static string? Spoken(IReadOnlyList<PersonName> names, string lastDelimiter, string others)
    {
        if (names.Count == 0) return null;
        string[] spoken = [.. names.Where(n => n != PersonName.Others).Select(n => n.Literal.Contains(", ") && n.IsPerson ? $"{n.Given} {n.Family}" : n.Literal)];
        return spoken switch
        {
            [] => null,
            [var first, ..] when spoken.Length > Most || spoken.Length < names.Count => first + others,
            [var only] => only,
            [var first, var second] => $"{first} and {second}",
            _ => string.Join(", ", spoken[..^1]) + lastDelimiter + spoken[^1],
        };
    }
}
