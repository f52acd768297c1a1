using System.Collections.Concurrent;

namespace CuratedArchive;

/// <summary>The archive's words for the members of a closed set: <c>CountSignatories</c> is written <c>count-signatories</c>.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<Enum, string> Written = new();

    /// <summary>The member in lower case with hyphens, as files, JSON and addresses carry it.</summary>
    public static string Word(this Enum member) => Written.GetOrAdd(member, static m => Hyphenate(m.ToString()));

    /// <summary>The member a word stands for, or null for a word that is none of them.</summary>
    public static T? Parse<T>(string? word) where T : struct, Enum => word is not null && Read<T>.Members.TryGetValue(word.Trim(), out var member) ? member : null;

    /// <summary>The members of a set by their words.</summary>
    private static class Read<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Members = Enum.GetValues<T>().DistinctBy(m => m.Word()).ToDictionary(m => m.Word(), StringComparer.OrdinalIgnoreCase);
    }

    private static string Hyphenate(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) || char.IsAsciiDigit(c) && i > 0 && char.IsAsciiLetter(name[i - 1]) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
