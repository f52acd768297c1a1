namespace CuratedArchive.Documents;

/// <summary>Gives tables without a caption the line above them, where it is one.</summary>
/// <remarks>A caption is a single line that ends with a marker, begins with “Table” or is short and no sentence; its marker belongs to the whole table.</remarks>
internal static class Captions
{
    private const int Longest = 200;
    private const int Short = 110;

    /// <summary>The blocks with captions attached.</summary>
    public static List<Block> Attach(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Marker> markers)
    {
        var (marked, attached) = (new MarkedText(text, markers), new List<Block>());
        foreach (var block in blocks)
        {
            if (block is Table { Caption: null } table && attached is [.., Paragraph above] && IsCaption(text, above.Span, marked))
                attached[^1] = table with { Caption = marked.Unmarked(above.Span), NoteLabel = marked.LabelIn(above.Span) };
            else if (block is Table { Caption: { } caption, NoteLabel: null } captioned)
                attached.Add(captioned with { Caption = marked.Unmarked(caption), NoteLabel = marked.LabelIn(caption) });
            else attached.Add(block);
        }
        return attached;
    }

    private static bool IsCaption(string text, TextSpan span, MarkedText marked)
    {
        var bare = marked.Unmarked(span).In(text);
        if (bare.Length is 0 or > Longest || bare.Contains('\n') || HeadLines.Is(bare)) return false;
        if (bare.StartsWith("Table", StringComparison.OrdinalIgnoreCase)) return true;
        return bare[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && (bare.Length < span.Length || bare.Length <= Short);
    }
}
