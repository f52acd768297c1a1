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
        for (var word = NextWord(name, 0); word.Length > 0; word = NextWord(name, word.End)) node = node.Make(word.In(name));
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
        var found = new List<NameMention<T>>();
        for (var word = NextWord(text, 0); word.Length > 0;)
        {
            var (best, end) = Longest(text, word);
            if (best is not null) found.Add(new(TextSpan.Between(word.Start, end), best.Meaning!));
            word = NextWord(text, best is null ? word.End : end);
        }
        return found;
    }

    /// <summary>The longest name that begins with a word, and where it ends; null when none does.</summary>
    private (Node? Name, int End) Longest(string text, TextSpan first)
    {
        var (best, bestEnd, word) = (default(Node), 0, first);
        for (var node = _root.After(word.In(text)); node is not null; node = node.After(word.In(text)))
        {
            if (node.Name is { } name && Fits(name, node.Exact, text, TextSpan.Between(first.Start, word.End))) (best, bestEnd) = (node, word.End);
            if (node.IsLeaf || NextWord(text, word.End) is not { Length: > 0 } next || !Joined(text, word.End, next.Start)) break;
            word = next;
        }
        return (best, bestEnd);
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

    /// <summary>The first word at or behind a place; empty behind the last.</summary>
    private static TextSpan NextWord(string text, int at)
    {
        while (at < text.Length && !IsWordCharacter(text[at])) at++;
        var start = at;
        while (at < text.Length && (IsWordCharacter(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !IsPossessive(text, at)))) at++;
        return TextSpan.Between(start, at);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private static bool IsPossessive(string text, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsWordCharacter(text[at + 2]));

    /// <summary>What may follow the words of a name so far, by the next word in small letters without diacritics and apostrophes.</summary>
    private sealed class Node
    {
        private const int LongestWord = 40;

        private readonly Dictionary<string, Node> _next = [];
        private readonly Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> _nextBySpan;

        public Node() => _nextBySpan = _next.GetAlternateLookup<ReadOnlySpan<char>>();

        public string? Name { get; set; }

        public T? Meaning { get; set; }

        public bool Exact { get; set; }

        public bool IsLeaf => _next.Count == 0;

        public Node? After(ReadOnlySpan<char> word)
        {
            Span<char> folded = stackalloc char[LongestWord];
            if (Plain(word, folded) is not (>= 0 and var length)) return _next.GetValueOrDefault(Fold(word));
            return _nextBySpan.TryGetValue(folded[..length], out var next) ? next : null;
        }

        public Node Make(ReadOnlySpan<char> word) => After(word) ?? (_next[Fold(word)] = new Node());

        /// <summary>Folds a word without diacritics; -1 when it has some or is too long.</summary>
        private static int Plain(ReadOnlySpan<char> word, Span<char> folded)
        {
            var length = 0;
            if (word.Length > LongestWord) return -1;
            foreach (var c in word)
            {
                if (!char.IsAscii(c)) return -1;
                if (char.IsAsciiLetterOrDigit(c)) folded[length++] = char.ToLowerInvariant(c);
            }
            return length;
        }

        private static string Fold(ReadOnlySpan<char> word)
        {
            var folded = new StringBuilder(word.Length);
            foreach (var c in Letters.WithoutMarks(word.ToString()))
                if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            return folded.ToString();
        }
    }
}
