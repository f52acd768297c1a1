using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>The title of a document.</summary>
internal static partial class HeadTitle
{
    private const int MostDerivedWords = 12;

    /// <summary>The title: of the metadata, the title line behind a State's name, the first title line, or the beginning of the first sentence.</summary>
    public static string Read(HeadText head, Register register, IDictionary<string, string> inferred)
    {
        if (head.Reading.Metadata.Title is { } title) return title;
        var lines = head.TitleLines.Select(h => head.Words(h.Span)).Where(l => !IsImprint(l)).ToList();
        if (lines is [var first, var second, ..] && register.StateNames.Find(first) is not null) return second;
        if (lines is [var headline, ..]) return headline;
        inferred["title"] = "the text has no title; these are its first words";
        return Derived(head);
    }

    /// <summary>Whether a line is the head of a body's paper and not its title: the body's name, a symbol, a kind of paper.</summary>
    public static bool IsImprint(string line) => Imprint().IsMatch(line);

    private static string Derived(HeadText head)
    {
        if (head.Reading.Blocks.FirstOrDefault(b => b is not (Table or Heading) && !HeadLines.Is(head.Words(b.Span))) is not { } block) return "Untitled";
        var sentence = Sentences.Split(head.Reading.Prose, block.Span).FirstOrDefault();
        var words = Blanks.Fold(sentence.In(head.Reading.Prose)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "Untitled";
        return words.Length <= MostDerivedWords ? string.Join(' ', words).TrimEnd('.') : string.Join(' ', words.Take(MostDerivedWords)) + " …";
    }

    [GeneratedRegex(@"^(?:united nations(?: nations unies)?|general assembly|security council|human rights council|economic and social council|first committee|press release|media release|"
        + @"news release|meetings coverage|for immediate release|news|report|original:.*|distr.*|[\w-]+ session|.*[0-9](?:st|nd|rd|th) (?:plenary )?meeting.*|agenda item.*|chapter [ivxlc0-9]+.*|item [0-9]+.*|"
        + @"[A-Z]{1,5}(?:/[A-Z0-9.-]+)+(?:\s.*)?)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Imprint();
}
