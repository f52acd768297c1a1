namespace CuratedArchive.Documents;

/// <summary>The lines a document begins with, told apart into title lines, lines about the document and the body.</summary>
internal sealed class HeadText
{
    private const int HeadBlocks = 16;

    private static readonly HashSet<string> FirstSections = new(StringComparer.OrdinalIgnoreCase)
    {
        "introduction", "summary", "executive summary", "background", "overview", "abstract", "policy", "contents", "key points", "key findings", "preface", "foreword", "preamble",
    };

    private readonly MarkedText _marked;

    public HeadText(Reading reading)
    {
        Reading = reading;
        _marked = new(reading.Text, reading.Markers);
        var leading = reading.Blocks.TakeWhile(b => b is Heading or Paragraph && (b is Heading || IsHeadLine(b))).ToList();
        TitleLines = reading.Format is "text" or "csv" ? PlainTitle(leading) : MarkedTitle(leading.OfType<Heading>().ToList());
        var titles = TitleLines.ToHashSet();
        Sections = [.. reading.Blocks.OfType<Heading>().Where(h => !titles.Contains(h))];
        Lines = [.. reading.Blocks.Take(HeadBlocks).Where(b => b is not Table).Select(b => Words(b.Span))];
    }

    public Reading Reading { get; }

    /// <summary>The headings that are the document's title and what stands beside it; they are no sections.</summary>
    public IReadOnlyList<Heading> TitleLines { get; }

    /// <summary>The headings that are sections.</summary>
    public IReadOnlyList<Heading> Sections { get; }

    /// <summary>The words of the first blocks.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The words of a span without markers.</summary>
    public string Words(TextSpan span) => _marked.Words(span);

    /// <summary>The title of a section; the word that wikis print behind it is left out.</summary>
    public string Title(Heading section)
    {
        var words = Words(section.Span);
        return words.EndsWith("[edit]", StringComparison.OrdinalIgnoreCase) ? words[..^6].TrimEnd() : words;
    }

    private bool IsHeadLine(Block block) => HeadLines.Is(Words(block.Span)) && block.Span.Length < 200;

    /// <summary>
    /// Without markup every heading above the first paragraph is a title line, save the last when it is a common first section or numbered. A line about the document,
    /// such as its date, ends the title lines once one of them is no imprint.
    /// </summary>
    private List<Heading> PlainTitle(List<Block> leading)
    {
        var headings = new List<Heading>();
        foreach (var block in leading)
            if (block is Heading heading) headings.Add(heading);
            else if (headings.Exists(h => !HeadTitle.IsImprint(Words(h.Span)))) return headings;
        if (headings.Count > 0 && IsFirstSection(Words(headings[^1].Span))) headings.RemoveAt(headings.Count - 1);
        return headings;
    }

    /// <summary>With markup the title is the first heading when it is the only one of its level, or says what the metadata say.</summary>
    private List<Heading> MarkedTitle(List<Heading> leading)
    {
        if (leading is not [var first, ..]) return [];
        var said = Reading.Metadata.Title is { } title && string.Equals(Blanks.Fold(title), Words(first.Span), StringComparison.OrdinalIgnoreCase);
        var alone = Reading.Blocks.OfType<Heading>().Count(h => h.Level <= first.Level) == 1;
        return said || alone || first.Level == 1 ? [first] : [];
    }

    private static bool IsFirstSection(string words) => FirstSections.Contains(words) || HeadingNumber.Length(words) > 0;
}
