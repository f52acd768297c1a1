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
public static class ArchiveComparison
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
            .. Of("action", archive?.TreatyActions.Select(a => Row($"{a.Treaty.Code} {a.State.Iso3} {a.Kind.Word()} {a.Date:O}", $"{a.Effective:O} {a.Note}")),
                contents.Register.Actions.Select(a => Row($"{a.Treaty.Code} {a.State.Iso3} {a.Kind.Word()} {a.Date:O}", $"{a.Effective:O} {a.Note}"))),
            .. Of("document", archive?.Documents.Select(d => Row(d.Slug, d.Sha256)), contents.Documents.Select(d => Row(d.Slug, d.Sha256))),
            .. Of("note", archive?.Footnotes.Select(f => Row($"{f.Document.Slug}#{f.Anchor}", f.Supplied ?? f.Text)), contents.Footnotes.Select(f => Row($"{f.Document.Slug}#{f.Anchor}", f.Supplied ?? f.Text))),
            .. Of("source", archive?.Sources.Select(s => Row(s.Slug, s.Label)), contents.Sources.Select(s => Row(s.Slug, s.Label))),
            .. Of("claim", archive?.Claims.Select(c => Row(c.Slug, c.Struck ? "" : c.Quote)), contents.Claims.Select(c => Row(c.Slug, c.Struck ? "" : c.Quote))),
            .. Of("statement", archive?.Statements.Select(s => Row(s.Slug, s.Text)), contents.Statements.Select(s => Row(s.Slug, s.Text))),
        ];
    }

    private static KeyValuePair<string, string> Row(string key, string value) => new(key, value);

    private static IEnumerable<ArchiveChange> Of(string table, IEnumerable<KeyValuePair<string, string>>? before, IEnumerable<KeyValuePair<string, string>> after)
    {
        var (old, now) = (Rows(before ?? []), Rows(after));
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key))
            .Select(key => new ArchiveChange(!old.ContainsKey(key) ? ChangeKind.Added : !now.ContainsKey(key) ? ChangeKind.Removed : ChangeKind.Changed, table, key));
    }

    private static Dictionary<string, string> Rows(IEnumerable<KeyValuePair<string, string>> rows) => rows.DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Value);
}
