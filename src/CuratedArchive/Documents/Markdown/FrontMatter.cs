namespace CuratedArchive.Documents;

/// <summary>The YAML between two lines of three hyphens at the beginning of a file.</summary>
/// <param name="Yaml">The YAML; empty when there is none.</param>
/// <param name="End">Where the text behind it begins.</param>
internal readonly record struct FrontMatter(TextSpan Yaml, int End)
{
    /// <summary>Finds the front matter of a file.</summary>
    public static FrontMatter Of(string content)
    {
        if (!content.StartsWith("---", StringComparison.Ordinal) || LineEnd(content, 0) is var first && content[..first].TrimEnd() != "---") return default;
        for (int at = NextLine(content, 0), end; at < content.Length; at = NextLine(content, at))
        {
            end = LineEnd(content, at);
            if (content.AsSpan(at, end - at).TrimEnd() is "---" or "...") return new(TextSpan.Between(NextLine(content, 0), at), NextLine(content, at));
        }
        return default;
    }

    private static int LineEnd(string content, int at) => content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found ? at + found : content.Length;

    private static int NextLine(string content, int at)
    {
        var end = LineEnd(content, at);
        return end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? end + 2 : Math.Min(content.Length, end + 1);
    }
}
