using System.Linq.Expressions;

namespace CuratedArchive.Archive;

/// <summary>How an archive differs from the one before it.</summary>
public enum ChangeKind
{
    /// <summary>The row is new: the archive before has none with its key.</summary>
    Added,

    /// <summary>The row is no more: only the archive before has one with its key.</summary>
    Removed,

    /// <summary>Both have a row with the key, and its content differs.</summary>
    Changed,
}

/// <summary>A row that differs.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Table">The kind of row: <c>document</c>, <c>note</c>, <c>source</c>, <c>claim</c>, <c>statement</c> or <c>action</c>.</param>
/// <param name="Key">What the row is reached by.</param>
public sealed record ArchiveChange(ChangeKind Kind, string Table, string Key);

/// <summary>Compares an archive with what would replace it.</summary>
internal static class ArchiveComparison
{
    /// <summary>What would change, by table and key; everything is added when there is no archive yet.</summary>
    /// <param name="path">The archive that is there, if one is.</param>
    /// <param name="contents">What would replace it.</param>
    /// <exception cref="ArchiveException">There is a file, but it is no archive of this shape.</exception>
    public static IReadOnlyList<ArchiveChange> Compare(string path, ArchiveContents contents)
    {
        using var archive = File.Exists(path) ? ArchiveFile.Open(path) : null;
        return
        [
            .. Of("action", archive?.TreatyActions, contents.Register.Actions, a => new($"{a.Treaty.Code} {a.State.Iso3} {a.Kind.Word()} {a.Date:O}", $"{a.Effective:O} {a.Note}")),
            .. Of("document", archive?.Documents, contents.Documents, d => new(d.Slug, d.Sha256)),
            .. Of("note", archive?.Footnotes, contents.Footnotes, f => new($"{f.Document.Slug}#{f.Anchor}", f.Supplied ?? f.Text)),
            .. Of("source", archive?.Sources, contents.Sources, s => new(s.Slug, s.Label)),
            .. Of("claim", archive?.Claims, contents.Claims, c => new(c.Slug, c.Struck ? "" : c.Quote)),
            .. Of("statement", archive?.Statements, contents.Statements, s => new(s.Slug, s.Text)),
        ];
    }

    /// <summary>What differs in one kind of row. The row is an expression, so that of the archive only what it names is read.</summary>
    private static IEnumerable<ArchiveChange> Of<T>(string table, IQueryable<T>? before, IEnumerable<T> after, Expression<Func<T, KeyValuePair<string, string>>> row)
    {
        var (old, now) = (Rows(before?.Select(row) ?? Enumerable.Empty<KeyValuePair<string, string>>()), Rows(after.Select(row.Compile())));
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key))
            .Select(key => new ArchiveChange(!old.ContainsKey(key) ? ChangeKind.Added : !now.ContainsKey(key) ? ChangeKind.Removed : ChangeKind.Changed, table, key));
    }

    private static Dictionary<string, string> Rows(IEnumerable<KeyValuePair<string, string>> rows) => rows.DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Value);
}
