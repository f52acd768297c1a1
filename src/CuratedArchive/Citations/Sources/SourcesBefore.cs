namespace CuratedArchive.Citations;

/// <summary>A citation of the archive that is replaced.</summary>
/// <param name="Slug">The slug of its source.</param>
/// <param name="Document">SHA-256 of its document's file.</param>
/// <param name="Anchor">The fragment of its note: <c>fn-12</c>.</param>
/// <param name="Text">Its words.</param>
public sealed record CitedBefore(string Slug, string Document, string Anchor, string Text);

/// <summary>Which source each citation was of in the archive that is replaced, so that sources keep their slugs. See <c>docs/decisions/0005-addresses.md</c>.</summary>
/// <remarks>A citation is known again by its document, its note and its words, and where the document is another one, by its words, if they were of one source alone.</remarks>
public sealed class SourcesBefore
{
    private readonly Dictionary<(string, string, string), string> _placed = [];
    private readonly Dictionary<string, string?> _worded = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _merged;
    private readonly IReadOnlyDictionary<string, string> _moved;

    /// <summary>What that archive says.</summary>
    /// <param name="citations">Its citations, back references left out.</param>
    /// <param name="merged">The slugs that a curator merged, each with the slug it was merged into.</param>
    /// <param name="moved">The slugs that led on, each with the slug it led to.</param>
    public SourcesBefore(IEnumerable<CitedBefore> citations, IReadOnlyDictionary<string, string> merged, IReadOnlyDictionary<string, string> moved)
    {
        foreach (var c in citations)
        {
            var words = SourceKey.Fold(c.Text);
            _placed.TryAdd((c.Document, c.Anchor, words), c.Slug);
            _worded[words] = _worded.TryGetValue(words, out var other) && other != c.Slug ? null : c.Slug;
        }
        (_merged, _moved) = (merged.ToLookup(m => m.Value, m => m.Key), moved);
    }

    /// <summary>There is no archive, or nothing can be known of it.</summary>
    public static SourcesBefore None { get; } = new([], new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>The slug that the source of a citation had, or null.</summary>
    internal string? SlugOf(Citation citation)
    {
        var words = SourceKey.Fold(citation.Text);
        return _placed.TryGetValue((citation.Footnote.Document.Sha256, citation.Footnote.Anchor, words), out var slug) ? slug : _worded.GetValueOrDefault(words);
    }

    /// <summary>The slugs that the source of a citation may keep: its own, then those that a curator merged into it, which it had before that decision is applied again.</summary>
    internal IEnumerable<string> SlugsOf(Citation citation) => SlugOf(citation) is { } slug ? _merged[slug].Prepend(slug) : [];

    /// <summary>The slugs that led on to sources which are still there: no other work may take them.</summary>
    /// <param name="kept">The slugs of these sources.</param>
    internal IEnumerable<string> LeadingTo(HashSet<string> kept) => _moved.Where(m => kept.Contains(m.Value)).Select(m => m.Key);
}
