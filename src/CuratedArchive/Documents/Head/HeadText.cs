namespace CuratedArchive.Documents;

/// <summary>The lines a document begins with, told apart into title lines, lines about the document and the body.</summary>
internal sealed class HeadText
{
    private const int HeadBlocks = 16;

    private readonly MarkedText _marked;

    /// <summary>Reads the beginning of a document.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="register">The States: the name of one is a title line.</param>
    public HeadText(Reading reading, Registers.Register register)
    {
        Reading = reading;
        _marked = new(reading.Text, reading.Markers);
        TitleLines = new TitleLines(reading, Words, register).Find();
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

    /// <summary>The datelines among the first lines.</summary>
    public IReadOnlyList<Dateline> Datelines => field ??= [.. Lines.Select(Dateline.Of).OfType<Dateline>()];

    /// <summary>The words of a span without markers.</summary>
    public string Words(TextSpan span) => _marked.Words(span);

    /// <summary>The title of a section; the word that wikis print behind it is left out.</summary>
    public string Title(Heading section)
    {
        var words = Words(section.Span);
        return words.EndsWith("[edit]", StringComparison.OrdinalIgnoreCase) ? words[..^6].TrimEnd() : words;
    }
}
