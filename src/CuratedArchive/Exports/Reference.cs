using System.Globalization;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>A source as a reference list needs it, in no format yet: names parted, every text on one line.</summary>
internal sealed class Reference
{
    private readonly Source _source;

    public Reference(Source source)
    {
        _source = source;
        Authors = AuthorLine.Read(source.Author);
        Publisher = OneLine.Of(source.Publisher) ?? (IsOfTheUn ? "United Nations" : null);
        if (source.Kind == SourceKind.Footage && Publisher is null && Authors.Count > 0 && !Authors.Any(a => a.IsPerson))
            (Publisher, Authors) = (OneLine.Of(source.Author), []); // only a named person is a director
        Recipient = OneLine.Of(source.Recipient);
        Series = source.Series is { } series ? TreatySeries.Read(series) : null;
        Container = Series?.Name ?? OneLine.Of(source.Container) ?? (source.Kind == SourceKind.Tweet ? "X (formerly Twitter)" : null);
    }

    public SourceKind Kind => _source.Kind;

    public string Slug => _source.Slug;

    public string Key => CitationKey.Of(_source);

    public IReadOnlyList<string> OtherKeys => _source.OtherKeys;

    public IReadOnlyList<PersonName> Authors { get; }

    /// <summary>To whom a letter or other message went.</summary>
    public string? Recipient { get; }

    /// <summary>What it is in; for a tweet the network.</summary>
    public string? Container { get; }

    /// <summary>Where a treaty is published; null for any other work.</summary>
    public TreatySeries? Series { get; }

    /// <summary>Who published it; for a document of the United Nations the organisation.</summary>
    public string? Publisher { get; }

    /// <summary>The title, or what the archive calls a source without one.</summary>
    public string Title => OneLine.Of(_source.Title) ?? OneLine.Of(_source.Label) ?? _source.Slug;

    /// <summary>Whether the title is the source's own: in a citation the archive's name for it is no title.</summary>
    public bool HasTitle => OneLine.Of(_source.Title) is not null;

    /// <summary>Whether the title is visibly in another language than English; which one is not known.</summary>
    public bool IsForeign => HasTitle && HeadlineCase.IsForeign(Title);

    public string? Place => OneLine.Of(_source.Place);

    public string? Symbol => OneLine.Of(_source.Symbol) ?? Series?.Number;

    public string? Genre => Exports.Genre.Of(Kind, _source.Symbol);

    public bool HasSymbol => Symbol is not null;

    /// <summary>The date, if its year is known; formats have no place for another, see the note.</summary>
    public PartialDate? Date => _source.Date is { Year: not null } date ? date : null;

    /// <summary>The address a note gives, else the first it can be read at.</summary>
    public string? Url => OneLine.Of(_source.Url ?? (_source.Addresses is [var first, ..] ? first.Url : null))?.Replace(" ", "%20");

    /// <summary>The text with the capitals of a headline, which a work in another language does without.</summary>
    public string InHeadlineCase(string? text) => IsForeign ? text ?? "" : HeadlineCase.Of(text ?? "");

    /// <summary>Gives every field the place a format has for it.</summary>
    public Placed Put(Places places)
    {
        var fields = new OrderedDictionary<string, string>();
        List<string> notes = [];
        Put(places.Author, Authors.Count > 0 ? OneLine.Of(_source.Author) : null, null);
        Put(places.Genre, Genre, null);
        Put(places.Container, Container, "In "); // no colon: readers of CSL take "In:" at the start of a note for a field
        Put(places.Volume, Series?.Volume, "Volume: ");
        Put(places.Publisher, Publisher, IsOfTheUn && _source.Publisher is null ? null : "Publisher: ");
        Put(places.Place, Place, "Place: ");
        Put(places.Symbol, Symbol, "Number: ");
        Put(places.Session, UnSession.Of(_source.Symbol), null);
        Put(places.Pages, Series?.Page, "Page: ");
        Put(PageRange is null || Series?.Page is not null ? null : places.Pages, PageRange ?? CitedPages, "Cited pages: ");
        if (_source.Date is { Year: null } day) notes.Add($"Dated {DayOf(day)}, without a year");
        if (_source.AlsoAs.Count > 0) notes.Add(OneLine.Of($"Also catalogued as {string.Join(", ", _source.AlsoAs)}")!);
        return new([.. fields.Select(f => (f.Key, f.Value))], notes.Count > 0 ? string.Join("; ", notes) : null) { Notes = notes };

        void Put(string? place, string? value, string? said)
        {
            if (value is null) return;
            if (place is not null) fields[place] = fields.TryGetValue(place, out var taken) ? $"{taken}, {value}" : value;
            else if (said is not null) notes.Add(said + value);
        }
    }

    private bool IsOfTheUn => Kind is SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.UnDocument;

    private string? CitedPages => OneLine.Of(string.Join("; ", _source.Pages));

    /// <summary>The pages, if they are one page or one range and so can stand in a field for pages.</summary>
    private string? PageRange => _source.Pages is [var only] && OneLine.Of(only) is { } pages
        && pages.Split('–', '-') is { Length: <= 2 } ends && ends.All(e => e.Length > 0 && e.All(char.IsAsciiDigit)) ? string.Join('–', ends) : null;

    private static string DayOf(PartialDate day) => day is { Month: { } m, Day: { } d }
        ? $"{d} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m)}" : day.ToString();
}
