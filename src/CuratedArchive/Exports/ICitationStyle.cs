using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>One manual's way to print a citation.</summary>
public interface ICitationStyle
{
    /// <summary>What addresses call it, as in <c>chicago-note</c>.</summary>
    string Name { get; }

    /// <summary>The manual and its edition, for readers.</summary>
    string Title { get; }

    /// <summary>The manual's name by itself.</summary>
    string ShortTitle { get; }

    /// <summary>The citation in full, as it stands where a work is cited for the first time. The day of access is left to who read it.</summary>
    /// <param name="source">Any source; what it does not say is left out.</param>
    /// <param name="pages">The pages cited, as in <c>12–14</c>; null for the whole work.</param>
    CitationText Cite(Source source, string? pages = null);
}
