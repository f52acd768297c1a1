namespace CuratedArchive.Citations;

/// <summary>The works cited so far, by the words a later note may shorten them to.</summary>
internal sealed class ShortTitles
{
    private readonly Dictionary<string, List<Citation>> _byAuthor = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Citation>> _byTitle = new(StringComparer.Ordinal);

    /// <summary>Adds a work cited in full.</summary>
    public void Add(Citation citation)
    {
        if ((citation.Date is null && citation.Title is null) || !_known.Add(SourceKey.Exact(citation))) return;
        if (citation.Author is { } author) Keep(_byAuthor, Surname(author), citation);
        if (citation.Title is { } title) Keep(_byTitle, Beginning(title), citation);
    }

    /// <summary>The different works by an author, as "Miller" or "Anna Miller".</summary>
    public IReadOnlyList<Citation> OfAuthor(string author) => _byAuthor.GetValueOrDefault(Surname(author)) ?? [];

    /// <summary>The one work that a short entry means: its title, or the beginning of it, without the date of the first citation. Null when none or several fit.</summary>
    public Citation? Find(WorkFields entry)
    {
        if (entry.Title is not { Length: > 8 } title || entry.Date is not null || entry.Symbol is not null || entry.Url is not null || entry.Publisher is not null || entry.Container is not null) return null;
        var fits = (_byTitle.GetValueOrDefault(Beginning(title)) ?? []).Where(c => StartsAlike(c.Title!, title) && (entry.Author is not { } author || IsBy(c, author))).ToList();
        return fits is [{ Date: not null } only] ? only : null;
    }

    /// <summary>Whether the citation is by that author, in full or by surname.</summary>
    public static bool IsBy(Citation citation, string author) => citation.Author is { } full && Surname(full) == Surname(author);

    private static void Keep(Dictionary<string, List<Citation>> index, string key, Citation citation)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(citation);
    }

    private static bool StartsAlike(string full, string shortened) => SourceKey.Fold(full).StartsWith(SourceKey.Fold(shortened), StringComparison.Ordinal);

    private static string Beginning(string title) => string.Join(' ', SourceKey.Fold(title).Split(' ').Take(2));

    private static string Surname(string author) => author.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? SourceKey.Fold(last) : "";
}
