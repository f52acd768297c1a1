using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>The name of an author: a person's, divided, or a body's or state's, which is never divided.</summary>
/// <param name="Literal">The name as written.</param>
/// <param name="Family">A person's family name with its particles, or null.</param>
/// <param name="Given">A person's given names and initials, or null.</param>
internal sealed record PersonName(string Literal, string? Family = null, string? Given = null)
{
    /// <summary>Stands for authors the note leaves out ("et al.").</summary>
    public static readonly PersonName Others = new("et al.");

    public bool IsPerson => Family is not null;

    /// <summary>Reads a name in the order it is spoken: two to four capitalised words, initials and particles among them.</summary>
    /// <returns>The person, or null for anything that may be something else.</returns>
    public static PersonName? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length > 2 && NameWords.Suffixes.Contains(words[^1]) ? words.Length - 1 : words.Length;
        if (end < 2 || Bodies.Places.Contains(text) || !HasForm(words.AsSpan(0, end))) return null;
        if (end == 2 && IsHyphenatedGiven(words[1])) return new(text, words[0], words[1]);
        var family = end - 1;
        while (family > 1 && IsParticle(words[family - 1])) family--;
        if (family > 1 && words[family] == "y") family--; // a Spanish name of two families is one: "Ortega y Gasset"
        return new(text, string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    /// <summary>Reads a name with the family name first, divided by a comma, as bibliographies write it.</summary>
    public static PersonName? ReadInverted(string text) =>
        text.Split(", ") is [var family, var given] && !given.EndsWith(' ') && Read($"{given} {family}") is { } name && name.Family == family
            ? name with { Literal = text } : null;

    private static bool HasForm(ReadOnlySpan<string> words)
    {
        var names = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsBodyWord(words[i])) return false;
            if (IsNameWord(words[i]) || i < words.Length - 1 && IsInitials(words[i])) names++;
            else if (i == 0 || i == words.Length - 1 || !IsParticle(words[i])) return false;
        }
        return names is >= 2 and <= 4;
    }

    private static bool IsBodyWord(string word)
    {
        var bare = word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Length < word.Length || NameWords.Heads.Contains(bare) || NameWords.Topics.Contains(bare)
            || bare.Equals("the", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsParticle(string word) => char.IsLower(word[0]) && NameWords.Particles.Contains(word);

    /// <summary>A capital, perhaps after an article as in "al-Bashir" or "d’Escoto", small letters, and nothing but letters, hyphens and apostrophes.</summary>
    private static bool IsNameWord(string word)
    {
        var start = word.IndexOfAny(['-', '’', '\'']) + 1;
        var capital = char.IsUpper(word[0]) || start is > 1 and <= 3 && start < word.Length && char.IsUpper(word[start]);
        return capital && word.Any(char.IsLower) && word.All(c => char.IsLetter(c) || c is '-' or '’' or '\'' || IsMark(c));
    }

    /// <summary>"W.", "J.-P.", "A.B." or, without stops, at most two capitals as in "CJ".</summary>
    private static bool IsInitials(string word) =>
        char.IsUpper(word[0]) && (word.Length <= 2 && word.All(char.IsUpper)
            || word[^1] == '.' && word.Length <= 8 && word.All(c => char.IsUpper(c) || c is '.' or '-'));

    /// <summary>Korean given names are romanised with a small letter after the hyphen ("Ki-moon"), and the family name stands first.</summary>
    private static bool IsHyphenatedGiven(string word) =>
        word.IndexOf('-') is var at && at > 1 && at < word.Length - 1 && char.IsUpper(word[0]) && char.IsLower(word[at + 1]);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
