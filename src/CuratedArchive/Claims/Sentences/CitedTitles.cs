using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Claims;

/// <summary>Where the titles of cited works stand in notes. What a title says is its author's headline and no claim of the document that cites it.</summary>
internal sealed class CitedTitles(Reading reading, IReadOnlyList<Citation> citations)
{
    private readonly ILookup<Footnote, TextSpan> _titles = citations.Where(c => c.Title is not null)
        .Select(c => (c.Footnote, At: reading.Text.IndexOf(c.Title!, c.Span.Start, c.Span.Length, StringComparison.Ordinal), c.Title!.Length))
        .Where(t => t.At >= 0).ToLookup(t => t.Footnote, t => new TextSpan(t.At, t.Length));

    /// <summary>Whether words of a note belong to such a title.</summary>
    public bool Hold(Footnote? note, TextSpan words) => note is not null && _titles[note].Any(words.Overlaps);
}
