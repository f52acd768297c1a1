namespace CuratedArchive.Archive;

/// <summary>What a search entry leads to.</summary>
public enum SearchKind
{
    /// <summary>A block of a document.</summary>
    Document,

    /// <summary>A note of a document.</summary>
    Footnote,

    /// <summary>A work that notes cite.</summary>
    Source,

    /// <summary>A sentence that reports what somebody said, wrote or voted for.</summary>
    Statement,
}

/// <summary>A piece of text that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">The slug of the document, source or statement.</param>
/// <param name="Anchor">The fragment of the block or note; empty for a source.</param>
/// <param name="State">Alpha-3 code of the State it is about, or empty.</param>
/// <param name="Title">What to call it.</param>
/// <param name="Body">The words.</param>
public sealed record SearchEntry(SearchKind Kind, string Slug, string Anchor, string State, string Title, string Body);
