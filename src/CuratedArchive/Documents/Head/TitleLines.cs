using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>Finds the headings at the beginning of a document that are its title and what is printed beside it.</summary>
/// <param name="reading">The document.</param>
/// <param name="words">Gives the words of a span without markers.</param>
/// <param name="register">The States: a profile's first title line is the name of one.</param>
internal sealed class TitleLines(Reading reading, Func<TextSpan, string> words, Register register)
{
    private const int HeadBlocks = 16;
    private const int MostOfVolume = 2;
    private const int MostAbove = 3;

    /// <summary>The title lines, and what stands above them; in order. None of them is a section.</summary>
    public IReadOnlyList<Heading> Find()
    {
        if (OfProfile() is { } profile) return profile;
        var leading = reading.Blocks.Skip(Above()).TakeWhile(b => b is Heading || IsHeadLine(b)).ToList();
        return reading.Format is "text" or "csv" ? Plain(leading) : Marked([.. leading.OfType<Heading>()]);
    }

    /// <summary>
    /// A country profile has the State's name on a line of its own and the title, if any, below it; a line such as the date may stand between. What stands above the name
    /// is the site's.
    /// </summary>
    private List<Heading>? OfProfile()
    {
        var blocks = reading.Blocks;
        for (var i = 0; i < Math.Min(HeadBlocks, blocks.Count); i++)
        {
            if (!IsStateName(blocks[i]) || !(IsLeading(i) || BesideHeadLine(i))) continue;
            var next = i + 1;
            while (next < blocks.Count && (IsHeadLine(blocks[next]) || IsStateName(blocks[next]))) next++;
            if (next < blocks.Count && blocks[next] is Heading title && !SectionNames.IsSection(words(title.Span)) && Outranks(blocks[i], title, i + 1 == next)) next++;
            return [.. blocks.Take(next).OfType<Heading>()];
        }
        return null;
    }

    /// <summary>Whether a heading behind the State's name is the title: in a text without markup, or where it follows at once.</summary>
    private bool Outranks(Block name, Heading title, bool atOnce) => reading.Format is "text" or "csv" || atOnce || title.Level <= ((Heading)name).Level;

    private bool IsStateName(Block block) => block is Heading && register.StateNames.Find(words(block.Span)) is not null;

    /// <summary>With markup a few blocks above the first heading are the page's own and not the document's.</summary>
    private int Above()
    {
        var above = reading.Format is "text" or "csv" ? 0 : reading.Blocks.TakeWhile(b => b is not Heading).Count();
        return above <= MostAbove ? above : 0;
    }

    /// <summary>Whether nothing but title lines stands above a block.</summary>
    private bool IsLeading(int at) => reading.Blocks.Take(at).Skip(Above()).All(b => b is Heading ? IsStateName(b) || Imprint.Is(words(b.Span)) : IsHeadLine(b));

    private bool BesideHeadLine(int at) => reading.Format is "text" or "csv" && at + 1 < reading.Blocks.Count && IsHeadLine(reading.Blocks[at + 1]);

    private bool IsHeadLine(Block block) => block is Paragraph { Span.Length: < 200 } && HeadLines.Is(words(block.Span));

    /// <summary>
    /// Without markup every heading above the first paragraph is a title line, save those from the first that announces a section. A line about the document, such as its
    /// date, ends the title lines once one of them is no imprint, unless a symbol says that this is the head of a United Nations paper; only the title printed once more may follow.
    /// </summary>
    private List<Heading> Plain(List<Block> leading)
    {
        var headings = new List<Heading>();
        var (place, closed) = (PlaceLine.Of(reading, words), false);
        var symbol = leading.Exists(b => Imprint.IsSymbol(words(b.Span)));
        foreach (var block in leading)
            if (block is Heading heading && SectionNames.IsSection(words(heading.Span))) return headings;
            else if (block is Heading line && (!closed || Repeats(headings, line))) headings.Add(line);
            else if (block is Heading) return headings;
            else if (!symbol && headings.Exists(h => h != place && !Imprint.Is(words(h.Span)))) closed = true;
        return headings is [var first, ..] && Imprint.IsVolume(words(first.Span)) ? [.. headings.Take(MostOfVolume)] : headings;
    }

    /// <summary>Whether a heading prints the title, or a part of it, once more.</summary>
    private bool Repeats(List<Heading> headings, Heading line) => headings.Exists(h => words(h.Span).Contains(words(line.Span), StringComparison.OrdinalIgnoreCase));

    /// <summary>With markup the title is the first heading when it is the only one of its level, or says what the metadata say; behind a chapter's number, what follows.</summary>
    private List<Heading> Marked(List<Heading> leading)
    {
        if (leading is not [var first, ..]) return [];
        if (Imprint.IsChapter(words(first.Span))) return leading;
        var said = reading.Metadata.Title is { } title && string.Equals(Blanks.Fold(title), words(first.Span), StringComparison.OrdinalIgnoreCase);
        var alone = reading.Blocks.OfType<Heading>().Count(h => h.Level <= first.Level) == 1;
        return said || alone || first.Level == 1 ? [first] : [];
    }
}
