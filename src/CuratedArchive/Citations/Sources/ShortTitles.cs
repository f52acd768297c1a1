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

    /// <summary>The one work that a short entry means: the beginning of its title without the date, or its author and year. Null when none or several fit.</summary>
    public Citation? Find(WorkFields entry)
    {
        if (entry.Symbol is not null || entry.Url is not null || entry.Publisher is not null || entry.Container is not null) return null;
        if (entry.Title is null)
            return entry is { Author: { } name, Date: { Year: { } year, Month: null }, Kind: SourceKind.Unknown } ? Only(OfAuthor(name).Where(c => c.Title is not null && c.Date?.Year == year)) : null;
        if (entry.Title.Length <= 8 || entry.Date is not null) return null;
        return Only(WithBeginning(entry.Title).Where(c => c.Date is not null && (entry.Author is not { } author || IsBy(c, author))));
    }

    /// <summary>The one work without a title that words such as "Miller, letter to HRW" or "Miller, interview" mean.</summary>
    public Citation? FindUntitled(string words)
    {
        var parts = words.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || words.Length > 120 || parts[1].Split(' ')[0].TrimEnd('.') is not { Length: > 3 } noun || Words.Parse<SourceKind>(noun) is not { } kind) return null;
        return Only(OfAuthor(parts[0]).Where(c => c.Kind == kind && c.Title is null));
    }

    /// <summary>Whether the citation is by that author, in full or by surname.</summary>
    public static bool IsBy(Citation citation, string author) => citation.Author is { } full && Surname(full) == Surname(author);

    private static void Keep(Dictionary<string, List<Citation>> index, string key, Citation citation)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(citation);
    }

    private static Citation? Only(IEnumerable<Citation> fits) => fits.Take(2).ToList() is [var only] ? only : null;

    private IEnumerable<Citation> WithBeginning(string title) =>
        (_byTitle.GetValueOrDefault(Beginning(title)) ?? []).Where(c => Folded(c.Title!).StartsWith(Folded(title), StringComparison.Ordinal));

    private static string Beginning(string title) => string.Join(' ', Folded(title).Split(' ').Take(2));

    private static string Folded(string title) => SourceKey.Fold(title) is var folded && folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : SourceKey.Fold(title);

    private static string Surname(string author) => author.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? SourceKey.Fold(last) : "";
}
