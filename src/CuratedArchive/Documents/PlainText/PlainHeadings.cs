namespace CuratedArchive.Documents;

/// <summary>Headings of a text without markup: short lines on their own, without closing punctuation, above the text they announce.</summary>
internal static class PlainHeadings
{
    private const int Longest = 110;
    private const int LongestHeadline = 250;
    private const int MostWords = 14;
    private const int MostWordsOfHeadline = 40;
    private const int MostInARow = 3;
    private const int MostBehindDate = 5;
    private const int LeastText = 60;

    /// <summary>The blocks with their headings, levels settled.</summary>
    public static List<Block> Find(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Marker> markers)
    {
        var marked = new MarkedText(text, markers);
        var run = new Run(text, blocks, marked);
        var found = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var end = run.EndOf(i);
            for (; i < end; i++) found.Add(run.IsAnnouncing(i) ? new Heading(Whole(text, blocks[i]), 1) : blocks[i]);
            if (i < blocks.Count) found.Add(blocks[i]);
        }
        return HeadingLevels.Settle(found, marked);
    }

    /// <summary>Lines without closing punctuation that stand in a row, and which of them are headings.</summary>
    /// <remarks>
    /// Few in a row are headings. Many are the cells of a table or the links of a page, of which at most the last announces the text below. At the beginning of a document
    /// a row is its head: title lines may be long there, and behind the lines about the document many in a row are a table with the title above it.
    /// </remarks>
    private sealed class Run(string text, IReadOnlyList<Block> blocks, MarkedText marked)
    {
        private int _start;
        private int _end;
        private int _body;

        /// <summary>Where the run that begins at a block ends.</summary>
        public int EndOf(int start)
        {
            (_start, _end) = (start, start);
            while (_end < blocks.Count && IsOpen(_end)) _end++;
            _body = _start;
            for (var i = _start; start == 0 && i < _end; i++)
                if (IsHeadLine(i)) _body = i + 1;
            return _end;
        }

        /// <summary>Whether a block of the run is a heading.</summary>
        public bool IsAnnouncing(int at)
        {
            if (blocks[at] is Heading || NoteHeadings.Is(text, blocks[at])) return true;
            if (_end == blocks.Count || IsHeadLine(at) || !IsHeading(text, blocks, at, marked, _start == 0)) return false;
            if (at < _body || _end - _body <= (_start == 0 ? MostBehindDate : MostInARow) || (_start == 0 && _body == 0)) return true;
            return (_start == 0 && at == _body) || (at == _end - 1 && blocks[_end] is Paragraph { Span.Length: > LeastText });
        }

        private bool IsHeadLine(int at) => blocks[at] is Paragraph && HeadLines.Is(marked.Words(blocks[at].Span));

        /// <summary>Whether a block is a heading by its form, or a line that no full stop ends; behind the head of a document, a date ends the row.</summary>
        private bool IsOpen(int at)
        {
            if (blocks[at] is Heading || NoteHeadings.Is(text, blocks[at])) return true;
            if (IsHeadLine(at)) return _start == 0;
            if (IsHeading(text, blocks, at, marked, _start == 0)) return true;
            return blocks[at] is Paragraph { Span.Length: < LongestHeadline } line && !line.Span.In(text).Contains('\n') && !IsClosed(marked.Words(line.Span));
        }

        private static bool IsClosed(string words) => words.TrimEnd('”', '"', '’', ')', ']', ' ') is not [.., var last] || last is '.' or ':' or ';' or '?' or '!' or ',' or '…';
    }

    private static bool IsHeading(string text, IReadOnlyList<Block> blocks, int at, MarkedText marked, bool atHead)
    {
        if (blocks[at] is not (Paragraph or ListItem { Number: not null, Depth: 0 })) return false;
        var span = Whole(text, blocks[at]);
        if (span.Length > (atHead ? LongestHeadline : Longest) || span.In(text).Contains('\n')) return false;
        var words = marked.Words(span);
        return (HasShape(words, atHead ? MostWordsOfHeadline : MostWords) || atHead && GoesOn(text, blocks, at, words, marked)) && !HeadLines.Is(words) && !PictureCredits.Is(words) && !(blocks[at] is ListItem item && IsInList(text, blocks, at, item));
    }

    /// <summary>Whether a title stops at a comma and goes on in the line right below.</summary>
    private static bool GoesOn(string text, IReadOnlyList<Block> blocks, int at, string words, MarkedText marked) =>
        words.EndsWith(',') && at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Span.Length: < Longest } next && text.AsSpan(blocks[at].Span.End, next.Span.Start - blocks[at].Span.End).Count('\n') == 1
            && HasShape(words[..^1], MostWordsOfHeadline) && HasShape(marked.Words(next.Span), MostWords);

    private static bool HasShape(string words, int most)
    {
        if (words.Length < 2 || words.Count(c => c == ' ') >= most) return false;
        var (first, last) = (words[0], words[^1]);
        if (!(char.IsLetter(first) && !char.IsLower(first)) && !char.IsDigit(first) && first is not ('“' or '"' or '‘' or '«' or '(' or '¿')) return false;
        if (!char.IsLetterOrDigit(last) && last is not (')' or '”' or '"' or '’' or '?' or '»' or ']')) return false;
        if (last is '”' or '"' or '’' or '»' && words.Length > 2 && words[^2] is '.' or ',') return false;
        return words.Any(char.IsLetter) && !words.Contains("://") && !words.Contains('@') && !HasFullStop(words[NumberLength(words)..]);
    }

    /// <summary>Whether a full stop ends a sentence inside the words; one behind a single capital is an abbreviation's: <c>U.S. joins</c>.</summary>
    private static bool HasFullStop(string words)
    {
        for (var i = words.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = words.IndexOf(". ", i + 1, StringComparison.Ordinal))
            if (i == 0 || !char.IsUpper(words[i - 1]) || (i > 1 && char.IsLetter(words[i - 2]))) return true;
        return false;
    }

    /// <summary>The number in front of a title: of a section, or of a resolution such as <c>70/1.</c></summary>
    private static int NumberLength(string words)
    {
        if (HeadingNumber.Length(words) is > 0 and var length) return length;
        var end = words.IndexOf(". ", StringComparison.Ordinal);
        return end is > 2 and < 9 && words[..end].Contains('/') && words[..end].All(c => char.IsAsciiDigit(c) || c == '/') ? end + 2 : 0;
    }

    /// <summary>Whether a numbered line is an item of a list: the item before or behind it stands next to it.</summary>
    private static bool IsInList(string text, IReadOnlyList<Block> blocks, int at, ListItem item) =>
        blocks.ElementAtOrDefault(at - 1) is ListItem || blocks.ElementAtOrDefault(at + 1) is ListItem { Number: not null } next && !Subsection(item, next) || item.Span.In(text).Length > 80;

    private static bool Subsection(ListItem item, ListItem next) => next.Number!.StartsWith(item.Number!.TrimEnd('.', ')'), StringComparison.Ordinal) && next.Number.Length > item.Number.Length;

    /// <summary>A block with the number that stands before its words.</summary>
    private static TextSpan Whole(string text, Block block) =>
        block is ListItem && NoteRun.LabelOf(text, block) is { } label ? TextSpan.Between(label.Span.Start, block.Span.End) : block.Span;
}
