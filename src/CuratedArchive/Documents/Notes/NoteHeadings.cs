namespace CuratedArchive.Documents;

/// <summary>The headings that announce notes, in the languages the archive meets.</summary>
internal static class NoteHeadings
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "notes", "note", "footnotes", "footnote", "endnotes", "end notes", "foot notes", "references", "reference", "notes and references", "references and notes",
        "notes and sources", "sources and notes", "citations", "sources", "notes et références", "notas", "referencias", "références", "anmerkungen", "fußnoten", "einzelnachweise",
        "примечания", "сноски", "注释", "参考文献",
    };

    private const string EditLink = "[edit]";
    private static readonly char[] BeforeName = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '#', '*', '_', '=', ' ', '-'];
    private static readonly char[] BehindName = [':', '.', '*', '_', '=', ' ', '-'];

    /// <summary>Whether a block is such a heading: nothing but the words, a number before them or a colon behind them at most.</summary>
    public static bool Is(string text, Block block) =>
        block is Heading or Paragraph && block.Span.Length <= 40 && IsName(block.Span.In(text));

    /// <summary>Whether words are such a heading.</summary>
    public static bool IsName(string words)
    {
        var name = Blanks.Fold(words);
        if (name.EndsWith(EditLink, StringComparison.OrdinalIgnoreCase)) name = name[..^EditLink.Length];
        return Names.Contains(name.TrimStart(BeforeName).TrimEnd(BehindName));
    }
}
