using System.Globalization;

namespace CuratedArchive.Exports;

/// <summary>What a note says before the title becomes the names of authors.</summary>
/// <remarks>
/// Names are parted only where every part is whole by itself: a person, an acronym, or a body whose name starts or ends with a noun such as
/// "Committee". A name that hangs together by "of" or "for" stays whole, and so does everything else that may be one name: "Bosnia and Herzegovina",
/// "Centre of Defence Technologies and Safety".
/// </remarks>
internal static class AuthorLine
{
    private static readonly string[] Rests = [" et al.", " et al", " and others"];

    /// <summary>The names, in their order; none for no text.</summary>
    public static IReadOnlyList<PersonName> Read(string? author)
    {
        if (OneLine.Of(author) is not { } line) return [];
        var rest = Rests.FirstOrDefault(r => line.EndsWith(r, StringComparison.OrdinalIgnoreCase));
        if (rest is not null && rest.Length < line.Length) return [.. Divide(line[..^rest.Length].TrimEnd(',', ' ')), PersonName.Others];
        return Divide(line);
    }

    private static IEnumerable<PersonName> NamesOf(string[] parts) => parts.Select(p => PersonName.Read(p) ?? PersonName.ReadInverted(p) ?? new(p));

    private static IReadOnlyList<PersonName> Divide(string line)
    {
        if (PersonName.Read(line) is { } person) return [person];
        if (PersonName.ReadInverted(line) is { } inverted) return [inverted];
        if (line.Contains("; ")) return [.. NamesOf(Parts(line, "; "))];
        var parts = Parts(line.Replace(", and ", ", ").Replace(" and ", ", ").Replace(" & ", ", "), ", ");
        return parts.Length > 1 && parts.All(StandsAlone) ? [.. NamesOf(parts)] : [new(line)];
    }

    private static string[] Parts(string line, string separator) =>
        line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool StandsAlone(string part) => IsAcronym(part) || PersonName.Read(part) is not null || IsWholeBody(part);

    private static bool IsAcronym(string part) =>
        part.Length is >= 2 and <= 12 && part.All(c => char.IsUpper(c) || c == '-') && part.Count(char.IsUpper) >= 2;

    private static bool IsWholeBody(string part)
    {
        var words = part.Split(' ');
        return words.Length > 1 && words.All(w => char.IsUpper(w, 0)) && part.All(IsPlain)
            && (NameWords.Heads.Contains(words[0]) || NameWords.Heads.Contains(words[^1]));
    }

    private static bool IsPlain(char c) =>
        char.IsLetter(c) || c is ' ' or '-' or '’' or '\'' or '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
