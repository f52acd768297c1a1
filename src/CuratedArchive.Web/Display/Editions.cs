using CuratedArchive.Documents;

namespace CuratedArchive.Web.Display;

/// <summary>A document that cites a work, with the passages that do.</summary>
/// <param name="Slug">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date.</param>
/// <param name="Passages">The notes, in their order.</param>
public sealed record Edition(string Slug, string Title, PartialDate? Date, IReadOnlyList<CitingNote> Passages);

/// <summary>Documents of one series: the profile of a State at several dates, or a document on its own.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Editions">The editions that cite the work, the oldest first.</param>
public sealed record Series(string Title, IReadOnlyList<Edition> Editions)
{
    /// <summary>What tells a series from others: kind and State, and the title where it is no profile.</summary>
    public static (DocumentKind, string?, string) KeyOf(Document document) =>
        (document.Kind, document.State, document is { Kind: DocumentKind.PolicyProfile, State: not null } ? "" : document.Title);
}

/// <summary>A note that cites a work, and the places in the text that point at the note.</summary>
/// <param name="Label">The label of the note.</param>
/// <param name="Anchor">Its fragment.</param>
/// <param name="Words">Its words.</param>
/// <param name="Places">The places, each with its fragment.</param>
public sealed record CitingNote(string Label, string Anchor, string Words, IReadOnlyList<(string Anchor, Excerpt Excerpt)> Places);
