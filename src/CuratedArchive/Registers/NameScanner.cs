using System.Globalization;
using System.Text;

namespace CuratedArchive.Registers;

/// <summary>A name found in a text.</summary>
/// <typeparam name="T">What the name stands for.</typeparam>
/// <param name="Span">The words, in the text that was searched.</param>
/// <param name="Meaning">What they stand for.</param>
public readonly record struct NameMention<T>(TextSpan Span, T Meaning);

/// <summary>
/// Finds many names in a text in one pass, the longest at each place, on word boundaries. Case, diacritics and the shape of apostrophes and hyphens
/// do not matter, save that a name's first letter must be a capital where the name's is, and a name in capitals (UK, DRC) is found in capitals only.
/// </summary>
/// <typeparam name="T">What the names stand for.</typeparam>
public sealed class NameScanner<T>
{
    private readonly Node _root = new();

    /// <summary>Adds a name.</summary>
    /// <returns>False when the name stands for something else already; the first meaning is kept.</returns>
    public bool Add(string name, T meaning)
    {
        var node = _root;
        foreach (var word in WordsOf(name))
            node = node.Next.TryGetValue(word.Folded, out var next) ? next : node.Next[word.Folded] = new Node();
        if (node == _root) return true;
        if (node.Name is not null && !EqualityComparer<T>.Default.Equals(node.Meaning, meaning)) return node.Exact != IsExact(name);
        (node.Name, node.Meaning, node.Exact) = (name, meaning, IsExact(name));
        return true;
    }

    /// <summary>What exactly this name stands for, or the default when it is no name.</summary>
    public T? Find(string name) => FindAll(name) is [var only] && !name.Remove(only.Span.Start, only.Span.Length).Any(char.IsLetterOrDigit) ? only.Meaning : default;

    /// <summary>The names of a text from left to right, none overlapping.</summary>
    public IReadOnlyList<NameMention<T>> FindAll(string text)
    {
        var words = WordsOf(text).ToList();
        var found = new List<NameMention<T>>();
        for (var i = 0; i < words.Count;)
        {
            var (node, length, best, bestEnd) = (_root, 0, default(Node), 0);
            while (i + length < words.Count && node.Next.TryGetValue(words[i + length].Folded, out var next))
            {
                if (length > 0 && !Joined(text, words[i + length - 1].Span.End, words[i + length].Span.Start)) break;
                (node, length) = (next, length + 1);
                if (node.Name is { } name && Fits(name, node.Exact, text, TextSpan.Between(words[i].Span.Start, words[i + length - 1].Span.End)))
                    (best, bestEnd) = (node, length);
            }
            if (best is null) { i++; continue; }
            found.Add(new(TextSpan.Between(words[i].Span.Start, words[i + bestEnd - 1].Span.End), best.Meaning!));
            i += bestEnd;
        }
        return found;
    }

    private static bool IsExact(string name) => name.Length <= 6 && name.All(c => char.IsUpper(c) || c == '.');

    private static bool Fits(string name, bool exact, string text, TextSpan span) =>
        exact ? span.In(text) == name.TrimEnd('.') || span.In(text).Replace(".", "") == name.Replace(".", "")
            : !char.IsUpper(name[0]) || char.IsUpper(text[span.Start]);

    /// <summary>Between two words of one name stand only spaces, hyphens, commas, full stops, brackets, apostrophes or an ampersand.</summary>
    private static bool Joined(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('-' or '‑' or '–' or ',' or '.' or '(' or ')' or '&' or '\u00ad') && !IsApostrophe(text[i])) return false;
        return to - from <= 4;
    }

    private static IEnumerable<(TextSpan Span, string Folded)> WordsOf(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordCharacter(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && (IsWordCharacter(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !IsPossessive(text, i)))) i++;
            yield return (TextSpan.Between(start, i), Fold(text.AsSpan(start, i - start)));
        }
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private static bool IsPossessive(string text, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsWordCharacter(text[at + 2]));

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Letters.WithoutMarks(word.ToString()))
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];
        public string? Name { get; set; }
        public T? Meaning { get; set; }
        public bool Exact { get; set; }
    }
}
