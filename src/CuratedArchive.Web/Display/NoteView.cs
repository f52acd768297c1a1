using CuratedArchive.Archive;
using CuratedArchive.Citations;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>A note as a page shows it.</summary>
public sealed record NoteView(
    string Label, string Anchor, string Text, string? Supplied, bool Missing, bool Orphaned, bool Doubled, string? Comment, IReadOnlyList<string> Markers)
{
    private const int MostWorks = 3;
    private const int LongWords = 400;
    private const int WordsShown = 260;

    /// <summary>Whether the metadata of the document say that the note is lost.</summary>
    public bool KnownLost { get; private init; }

    /// <summary>The date of the document it stands in.</summary>
    public PartialDate? Day { get; private init; }

    /// <summary>What it cites, in order.</summary>
    public List<NoteCitation> Citations { get; } = [];

    /// <summary>The works that stand open in the note: all of a few, the first of many, so that the notes stay level with their markers.</summary>
    public IReadOnlyList<NoteCitation> Shown => Citations.Count > MostWorks ? Citations[..(MostWorks - 1)] : Citations;

    /// <summary>The works that are folded.</summary>
    public IReadOnlyList<NoteCitation> Further => Citations[Shown.Count..];

    /// <summary>What the note says itself: its words where it cites nothing, else what it says beside its citations.</summary>
    public string? Words => Cut is { } cut ? Said![..cut] + " …" : Said;

    /// <summary>The folded end of long words; null where the words are short.</summary>
    public string? Rest => Cut is { } cut ? Said![(cut + 1)..] : null;

    private string? Said => Citations.Count > 0 || (Missing && Supplied is null) ? Comment : Text;

    private int? Cut => Said is { Length: > LongWords } words && words.LastIndexOf(' ', WordsShown) is > 0 and var space ? space : null;

    /// <summary>The notes of a document, in order, with what they cite.</summary>
    public static async Task<IReadOnlyList<NoteView>> ReadAsync(ArchiveContext archive, string document, CancellationToken cancel)
    {
        var notes = await archive.Footnotes.Where(f => f.Document.Slug == document).OrderBy(f => f.Ordinal)
            .Select(f => new NoteView(f.Label, f.Anchor, f.Supplied ?? f.Text, f.Supplied, f.Missing, f.Orphaned, f.Doubled, f.Comment, f.Markers.OrderBy(m => m.Id).Select(m => m.Anchor).ToList()) { Day = f.Document.Date, KnownLost = f.KnownLost })
            .ToListAsync(cancel);
        var citations = await archive.Citations.AsNoTracking().Where(c => c.Footnote.Document.Slug == document).OrderBy(c => c.Footnote.Ordinal).ThenBy(c => c.Ordinal)
            .Select(c => new NoteCitation(c.Footnote.Anchor, c, c.Source == null ? null : new(c.Source.Slug, c.Source.Label, c.Source.Date, c.Source.Addresses, c.Source.Citations.Count))).ToListAsync(cancel);
        var byAnchor = notes.ToDictionary(n => n.Anchor);
        foreach (var citation in citations) byAnchor[citation.Note].Citations.Add(citation with { Day = byAnchor[citation.Note].Day });
        return notes;
    }
}

/// <summary>One citation of a note.</summary>
/// <param name="Note">The fragment of the note.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Source">The work, or null for a back reference that leads nowhere.</param>
public sealed record NoteCitation(string Note, Citation Citation, CitedSource? Source)
{
    /// <summary>The date of the document the note stands in.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>The work in the archive's citation style.</summary>
    public Reference Reference => Reference.Of(Citation, Source?.Slug);
}

/// <summary>A work as a note shows it.</summary>
/// <param name="Slug">The name in its address.</param>
/// <param name="Label">A few words for it.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Addresses">Where it can be read.</param>
/// <param name="Times">How often the archive's notes cite it.</param>
public sealed record CitedSource(string Slug, string Label, PartialDate? Date, IReadOnlyList<ReadingAddress> Addresses, int Times);
