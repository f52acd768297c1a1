using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>The title of a document.</summary>
internal static class HeadTitle
{
    private const int MostDerivedWords = 12;
    private const int FewestDerivedWords = 4;

    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase) { "of", "on", "in", "to", "for", "and", "the", "a", "with", "by", "from", "at", "its" };

    /// <summary>The title: of the metadata unless the headings say more, the title line behind a State's name, the first title line, or the beginning of the first sentence.</summary>
    public static string Read(HeadText head, Register register, IDictionary<string, string> inferred)
    {
        var lines = Candidates(head);
        var name = lines.FindIndex(l => register.StateNames.Find(l) is not null);
        if (name > 0 && name + 1 < lines.Count) lines.RemoveRange(0, name);
        var shown = lines is [var first, var second, ..] && register.StateNames.Find(first) is not null ? second : lines.FirstOrDefault();
        if (head.Reading.Metadata.Title is { } title && (shown is null || !IsLess(title, register))) return title;
        if (shown is not null) return shown;
        inferred["title"] = "the text has no title; these are its first words";
        return Derived(head);
    }

    /// <summary>The title lines that can be the title: behind the symbol of a paper where there is one, behind a chapter's number the last.</summary>
    private static List<string> Candidates(HeadText head)
    {
        var place = PlaceLine.Of(head.Reading, head.Words);
        var all = Joined(head.TitleLines.Where(h => h != place).Select(h => head.Words(h.Span)));
        if (all is [var first, _, ..] && Imprint.IsChapter(first)) return [all[^1]];
        var lines = all.Skip(all.FindLastIndex(Imprint.IsSymbol) + 1).Where(l => !Imprint.Is(l)).ToList();
        return lines.Count > 0 ? lines : [.. all.Where(l => !Imprint.Is(l))];
    }

    /// <summary>Title lines, one that stops at a comma or a small word taken together with the next.</summary>
    private static List<string> Joined(IEnumerable<string> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
            if (joined is [.., var above] && (above.EndsWith(',') || Unfinished.Contains(above[(above.LastIndexOf(' ') + 1)..]))) joined[^1] = $"{above} {line}";
            else joined.Add(line);
        return joined;
    }

    /// <summary>Whether a title that a page gives says less than its headings: a State's name, a chapter's number.</summary>
    private static bool IsLess(string title, Register register) => Imprint.Is(title) || register.StateNames.Find(title) is not null;

    private static string Derived(HeadText head)
    {
        if (head.Reading.Blocks.FirstOrDefault(b => b is not (Table or Heading) && head.Words(b.Span) is var words && !HeadLines.Is(words) && !PictureCredits.Is(words)) is not { } block) return "Untitled";
        var sentence = Sentences.Split(head.Reading.Prose, block.Span).FirstOrDefault();
        var words = WordsOf(head.Reading, sentence);
        if (words.Length < FewestDerivedWords) words = WordsOf(head.Reading, block.Span);
        if (words.Length == 0) return "Untitled";
        return words.Length <= MostDerivedWords ? string.Join(' ', words).TrimEnd('.') : string.Join(' ', words.Take(MostDerivedWords)) + " …";
    }

    private static string[] WordsOf(Reading reading, TextSpan span) => Blanks.Fold(span.In(reading.Prose)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
