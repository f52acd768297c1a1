namespace CuratedArchive.Documents;

/// <summary>The levels of headings without markup.</summary>
/// <remarks>
/// A number tells the level by its parts (<c>2.1</c>). A heading that repeats the words of the one above it and adds to them (“Use” – “Use in Syria”) stands below it,
/// as do the headings behind it as long as they repeat those words. Beside headings in capitals the others are one level down.
/// </remarks>
internal static class HeadingLevels
{
    /// <summary>The blocks with the levels of their headings settled.</summary>
    public static List<Block> Settle(List<Block> blocks, MarkedText marked)
    {
        var first = blocks.FindIndex(b => b is not Heading);
        var capitals = blocks.Skip(Math.Max(0, first)).OfType<Heading>().Any(h => IsCapitals(marked.Words(h.Span)));
        string[] parent = [];
        for (var i = Math.Max(0, first); i < blocks.Count; i++)
        {
            if (blocks[i] is not Heading heading) continue;
            var title = marked.Words(heading.Span);
            var level = HeadingNumber.Level(title) ?? (capitals && !IsCapitals(title) ? 2 : heading.Level);
            var words = WordsOf(title);
            if (level == 1 && parent.Length > 0 && words.Length > parent.Length && parent.All(words.Contains)) level = 2;
            else if (level == 1) parent = words;
            blocks[i] = heading with { Level = level };
        }
        return blocks;
    }

    private static bool IsCapitals(string title) => title.Count(char.IsUpper) > 3 && !title.Any(char.IsLower);

    private static string[] WordsOf(string title) => title.ToLowerInvariant().Split((char[])[' ', ',', ':', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
}
