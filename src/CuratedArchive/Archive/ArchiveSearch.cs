using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Archive;

/// <summary>Something a search found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">The slug of the document, source or statement.</param>
/// <param name="Anchor">The fragment of the block or note; empty for a source.</param>
/// <param name="Title">What to call it.</param>
/// <param name="Snippet">The words around what was found, which stands between U+0002 and U+0003.</param>
public sealed record SearchHit(SearchKind Kind, string Slug, string Anchor, string Title, string Snippet);

/// <summary>Full text search (SQLite FTS5, unicode61 without diacritics, bm25) over documents, footnotes, sources and statements.</summary>
public static class ArchiveSearch
{
    internal const string Create =
        "CREATE VIRTUAL TABLE Search USING fts5(Kind, Slug UNINDEXED, Anchor UNINDEXED, State, Title UNINDEXED, Body, tokenize = \"unicode61 remove_diacritics 2\")";

    internal const string Insert = "INSERT INTO Search (Kind, Slug, Anchor, State, Title, Body) VALUES ($kind, $slug, $anchor, $state, $title, $body)";

    /// <summary>Finds entries, the best first.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="words">What a person typed: words that must all occur, and phrases between double quotation marks. Any text is safe.</param>
    /// <param name="kind">What to look among, or null for everything.</param>
    /// <param name="state">Alpha-3 code of the State to look among, or null for all.</param>
    /// <param name="limit">At most this many.</param>
    /// <param name="skip">How many of the best to pass over.</param>
    /// <param name="cancel">Ends the search early.</param>
    /// <returns>The hits; none for a text without a letter or figure.</returns>
    public static async Task<IReadOnlyList<SearchHit>> FindAsync(
        ArchiveContext archive, string? words, SearchKind? kind, string? state, int limit, int skip, CancellationToken cancel)
    {
        if (Query(words, kind, state) is not { } query) return [];
        await using var command = Command(archive,
            "SELECT Kind, Slug, Anchor, Title, snippet(Search, 5, char(2), char(3), '…', 32) FROM Search WHERE Search MATCH $query ORDER BY bm25(Search, 0, 0, 0, 0, 0, 1.0), rowid LIMIT $limit OFFSET $skip", query);
        command.Parameters.AddWithValue("$limit", limit);
        command.Parameters.AddWithValue("$skip", skip);
        await archive.Database.OpenConnectionAsync(cancel);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var hits = new List<SearchHit>();
        while (await reader.ReadAsync(cancel))
            hits.Add(new(Words.Parse<SearchKind>(reader.GetString(0))!.Value, reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
        return hits;
    }

    /// <summary>How many entries of each kind a search finds.</summary>
    /// <inheritdoc cref="FindAsync"/>
    public static async Task<IReadOnlyDictionary<SearchKind, int>> CountAsync(ArchiveContext archive, string? words, string? state, CancellationToken cancel)
    {
        if (Query(words, null, state) is not { } query) return new Dictionary<SearchKind, int>();
        await using var command = Command(archive, "SELECT Kind, count(*) FROM Search WHERE Search MATCH $query GROUP BY Kind", query);
        await archive.Database.OpenConnectionAsync(cancel);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var counts = new SortedDictionary<SearchKind, int>();
        while (await reader.ReadAsync(cancel)) counts[Words.Parse<SearchKind>(reader.GetString(0))!.Value] = reader.GetInt32(1);
        return counts;
    }

    /// <summary>The rows that a search finds, to narrow another query to them.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="words">What a person typed, as <see cref="FindAsync"/> reads it.</param>
    /// <param name="kind">What to look among.</param>
    /// <param name="state">Alpha-3 code of the State to look among, or null for all.</param>
    /// <returns>Slugs; of notes the slug of the document, a number sign and the fragment of the note. A row can be found more than once; none for a text without a letter or figure.</returns>
    public static IQueryable<string> Find(this ArchiveContext archive, string words, SearchKind kind, string? state = null) => (Query(words, kind, state), kind) switch
    {
        (null, _) => archive.Database.SqlQuery<string>($"SELECT '' AS Value WHERE 0"),
        ({ } query, SearchKind.Footnote) => archive.Database.SqlQuery<string>($"SELECT Slug || '#' || Anchor AS Value FROM Search WHERE Search MATCH {query}"),
        ({ } query, _) => archive.Database.SqlQuery<string>($"SELECT Slug AS Value FROM Search WHERE Search MATCH {query}"),
    };

    private static SqliteCommand Command(ArchiveContext archive, string text, string query)
    {
        var command = ((SqliteConnection)archive.Database.GetDbConnection()).CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("$query", query);
        return command;
    }

    /// <summary>The query in the language of FTS5: every word quoted, so that nothing a person types is syntax.</summary>
    private static string? Query(string? words, SearchKind? kind, string? state)
    {
        var parts = (words ?? "").Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(part => part.Any(char.IsLetterOrDigit)).Take(32).Select(part => $"\"{part.Replace("\0", "")}\"").ToList();
        if (parts.Count == 0) return null;
        var query = $"Body : ({string.Join(" AND ", parts)})";
        if (kind is { } k) query = $"Kind : \"{k.Word()}\" AND {query}";
        if (!string.IsNullOrEmpty(state) && state.All(char.IsAsciiLetter)) query = $"State : \"{state}\" AND {query}";
        return query;
    }
}
