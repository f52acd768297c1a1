using CuratedArchive.Footnotes;

namespace CuratedArchive.Citations;

/// <summary>What an entry turned out to be.</summary>
/// <param name="Fields">What it says itself, completed by the work it points at.</param>
/// <param name="Resolution">How a back reference was resolved, or why it was not; null for an entry of its own.</param>
/// <param name="Target">The citation it points at.</param>
/// <param name="IbidOf">The label of the note an "Ibid." points at.</param>
/// <param name="IsIbid">Whether the entry says "Ibid." or the like.</param>
internal sealed record ReadReference(WorkFields Fields, string? Resolution = null, Citation? Target = null, string? IbidOf = null, bool IsIbid = false)
{
    /// <summary>Whether the work pointed at was found.</summary>
    public bool Resolved => Target is not null;
}

/// <summary>The notes read so far, and the works that "Ibid.", "note 7 above" and short titles point at.</summary>
/// <remarks>
/// After the Chicago Manual of Style: "Ibid." takes the place of the one work cited immediately before, in the same note or in the note before, which then must cite that work
/// alone. A pointer to a note with several works, to a lost note or forward is left open: a wrong source is worse than none.
/// </remarks>
internal sealed class BackReferences(IReadOnlyList<Footnote> footnotes)
{
    private readonly Dictionary<Footnote, IReadOnlyList<Citation>> _read = [];
    private readonly Dictionary<string, Footnote> _byLabel = footnotes.GroupBy(f => f.Label).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<Footnote, Footnote> _before = footnotes.Zip(footnotes.Skip(1)).ToDictionary(p => p.Second, p => p.First);
    private readonly ShortTitles _shortTitles = new();

    /// <summary>Keeps what a note cites.</summary>
    public void Keep(Footnote footnote, IReadOnlyList<Citation> citations)
    {
        _read[footnote] = citations;
        foreach (var citation in citations.Where(c => c.Resolution is null)) _shortTitles.Add(citation);
    }

    /// <summary>Resolves a back reference.</summary>
    /// <param name="footnote">The note it stands in.</param>
    /// <param name="reference">What it says.</param>
    /// <param name="earlier">What the same note cites in front of it.</param>
    public ReadReference Resolve(Footnote footnote, BackReference reference, IReadOnlyList<Citation> earlier)
    {
        if (reference.Note is { } label) return Noted(label, reference);
        if (reference.Author is { } author) return Named(author, reference);
        if (earlier.Count > 0 && (reference.Pages is null || !HasNoPages(earlier[^1])))
            return Found(Origin(earlier[^1]), reference.Pages, "the work cited before it in this note", footnote.Label, isIbid: true);
        if (!_before.TryGetValue(footnote, out var before)) return Open(reference, "no note stands before this one", null, isIbid: true);
        return Only(before, reference, before.Label, isIbid: true);
    }

    /// <summary>Recognises an entry that is a short title of a work cited before, such as "Miller, letter to HRW".</summary>
    public ReadReference? Recognise(Footnote footnote, WorkFields fields) =>
        _shortTitles.Find(fields) is { } target && target.Footnote != footnote ? Found(target, fields.Pages, $"the short title of a work in note {target.Footnote.Label}", null, isIbid: false) : null;

    /// <summary>Recognises words without a date, "Miller, letter to HRW", as a work without a title cited before.</summary>
    public ReadReference? RecogniseShort(string words) =>
        _shortTitles.FindUntitled(words) is { } target ? Found(target, null, $"the short title of a work in note {target.Footnote.Label}", null, isIbid: false) : null;

    private ReadReference Noted(string label, BackReference reference)
    {
        if (!_byLabel.TryGetValue(label, out var note)) return Open(reference, $"there is no note {label}", null, isIbid: false);
        return Only(note, reference, null, isIbid: false);
    }

    private ReadReference Named(string author, BackReference reference) => _shortTitles.OfAuthor(author) switch
    {
        [] => Open(reference, $"no work by {author} is cited before", null, isIbid: false),
        [var only] => Found(only, reference.Pages, $"the one work by {author} cited before, in note {only.Footnote.Label}", null, isIbid: false),
        var several => Open(reference, $"{several.Count} works by {author} are cited before", null, isIbid: false),
    };

    /// <summary>A note that is pointed at must be there, be read already, and cite one work; an author beside the number picks one of several.</summary>
    private ReadReference Only(Footnote note, BackReference reference, string? ibidOf, bool isIbid)
    {
        if (note.Words is null) return Open(reference, $"unresolvable: note {note.Label} is lost", ibidOf, isIbid);
        if (!_read.TryGetValue(note, out var works)) return Open(reference, $"unresolvable: note {note.Label} comes later", ibidOf, isIbid);
        var named = reference.Author is { } author && works.Count > 1 ? [.. works.Where(w => ShortTitles.IsBy(w, author))] : works;
        return named switch
        {
            [var only] when Origin(only) is { } origin && origin.Kind != SourceKind.Unknown | origin.Resolution is null =>
                Found(origin, reference.Pages, $"the one work of note {note.Label}", ibidOf, isIbid),
            [_] => Open(reference, $"unresolvable: note {note.Label} is an unresolved back reference itself", ibidOf, isIbid),
            [] => Open(reference, $"unresolvable: note {note.Label} cites no work", ibidOf, isIbid),
            _ => Open(reference, $"unresolvable: note {note.Label} cites {named.Count} works", ibidOf, isIbid),
        };
    }

    /// <summary>What has no pages is not what "Ibid., p. 5" means; the work of the note before is.</summary>
    private static bool HasNoPages(Citation citation) => citation.Kind is SourceKind.Letter or SourceKind.Email or SourceKind.Interview or SourceKind.Tweet;

    private static Citation Origin(Citation citation) => citation.Target ?? citation;

    private static ReadReference Found(Citation target, string? pages, string how, string? ibidOf, bool isIbid) => target.Resolution is not null && target.Target is null
        ? Open(new(null, null, pages), "unresolvable: it points at an unresolved back reference", ibidOf, isIbid)
        : new(new WorkFields
        {
            Kind = target.Kind,
            Author = target.Author,
            Title = target.Title,
            Container = target.Container,
            Publisher = target.Publisher,
            Place = target.Place,
            Date = target.Date,
            Recipient = target.Recipient,
            Symbol = target.Symbol,
            Url = target.Url,
            Copy = target.Copy,
            Pages = pages,
        }, $"resolved: {how}", target, ibidOf, isIbid);

    private static ReadReference Open(BackReference reference, string why, string? ibidOf, bool isIbid) =>
        new(new WorkFields { Pages = reference.Pages }, why, null, ibidOf, isIbid);
}
