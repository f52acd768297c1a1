using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>Headings of a text without markup: short lines on their own, without closing punctuation, above the text they announce.</summary>
internal static class PlainHeadings
{
    private const int Longest = 110;
    private const int MostWords = 14;
    private const int MostInARow = 3;

    /// <summary>The blocks with their headings, levels settled.</summary>
    public static List<Block> Find(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Marker> markers)
    {
        var (marked, found) = (new MarkedText(text, markers), new List<Block>());
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsHeading(text, blocks, end, marked)) end++;
            var fits = i == 0 || end - i <= MostInARow;
            if (end > i && (end == blocks.Count || !fits)) found.AddRange(blocks.Skip(i).Take(end - i).Select(b => NoteHeadings.Is(text, b) ? new Heading(b.Span, 1) : b));
            else for (var h = i; h < end; h++) found.Add(new Heading(Whole(text, blocks[h]), 1));
            if (end < blocks.Count) found.Add(blocks[end++]);
            i = end;
        }
        return HeadingLevels.Settle(found, marked);
    }

    private static bool IsHeading(string text, IReadOnlyList<Block> blocks, int at, MarkedText marked)
    {
        if (blocks[at] is Heading) return true;
        if (blocks[at] is not (Paragraph or ListItem { Number: not null, Depth: 0 })) return false;
        var span = Whole(text, blocks[at]);
        if (span.Length > Longest || span.In(text).Contains('\n')) return false;
        var words = marked.Words(span);
        return HasShape(words) && !HeadLines.Is(words) && !(blocks[at] is ListItem item && IsInList(text, blocks, at, item));
    }

    private static bool HasShape(string words)
    {
        if (words.Length < 2 || words.Count(c => c == ' ') >= MostWords) return false;
        var (first, last) = (words[0], words[^1]);
        if (!(char.IsLetter(first) && !char.IsLower(first)) && !char.IsDigit(first) && first is not ('“' or '"' or '‘' or '«' or '(' or '¿')) return false;
        if (!char.IsLetterOrDigit(last) && last is not (')' or '”' or '"' or '’' or '?' or '»' or ']')) return false;
        return words.Any(char.IsLetter) && !words.Contains("://") && !words.Contains('@') && !words[HeadingNumber.Length(words)..].Contains(". ", StringComparison.Ordinal);
    }

    /// <summary>Whether a numbered line is an item of a list: the item before or behind it stands next to it.</summary>
    private static bool IsInList(string text, IReadOnlyList<Block> blocks, int at, ListItem item) =>
        blocks.ElementAtOrDefault(at - 1) is ListItem || blocks.ElementAtOrDefault(at + 1) is ListItem { Number: not null } next && !Subsection(item, next) || item.Span.In(text).Length > 80;

    private static bool Subsection(ListItem item, ListItem next) => next.Number!.StartsWith(item.Number!.TrimEnd('.', ')'), StringComparison.Ordinal) && next.Number.Length > item.Number.Length;

    /// <summary>A block with the number that stands before its words.</summary>
    private static TextSpan Whole(string text, Block block) =>
        block is ListItem && NoteRun.LabelOf(text, block) is { } label ? TextSpan.Between(label.Span.Start, block.Span.End) : block.Span;
}

/// <summary>Lines at the head of a document that say something about it: dates, authors, symbols.</summary>
internal static class HeadLines
{
    private static readonly string[] Beginnings =
    [
        "last updated", "updated", "status as", "as of", "as at", "last modified", "date", "published", "posted", "issued", "released", "by ", "author", "source", "summary", "contact", "for immediate release",
        "for more information", "language", "original:", "distr", "tel", "fax", "email", "e-mail", "note:", "press contact", "media contact", "location", "place",
    ];

    /// <summary>Whether a line is such a line, or nothing but a date.</summary>
    public static bool Is(string words) =>
        Beginnings.Any(b => words.StartsWith(b, StringComparison.OrdinalIgnoreCase) && IsLabelled(words, b))
        || DatePhrase.Find(words).FirstOrDefault() is { Date.Month: not null } date && date.Span.Length * 10 >= words.Length * 7;

    /// <summary>Whether a colon or a date follows the beginning, or the words are all there is.</summary>
    private static bool IsLabelled(string words, string beginning)
    {
        var rest = words[beginning.Length..];
        return rest.Length == 0 || beginning.EndsWith(' ') || beginning.EndsWith(':') || rest.IndexOf(':') is >= 0 and <= 12 || DatePhrase.Find(rest).Any();
    }
}
