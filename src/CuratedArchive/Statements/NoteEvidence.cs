using CuratedArchive.Citations;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Statements;

/// <summary>
/// What the notes of a sentence add about its speaker: a note that cites the letter, speech or record itself says who, when and where.
/// A newspaper's date is not the statement's, so works that only report are left aside.
/// </summary>
internal sealed class NoteEvidence(IReadOnlyList<Citation> citations, string? home, Register register)
{
    private readonly ILookup<Footnote, Citation> _byNote = citations.ToLookup(c => c.Footnote);
    private readonly Dictionary<Citation, Speaker> _authors = [];

    /// <summary>The work cited in which this speaker speaks, or null.</summary>
    /// <param name="sentence">The sentence, for its notes and its place in a note.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="speaker">Who is said to speak.</param>
    /// <param name="spoken">When, as far as the sentence says.</param>
    public Evidence? For(Sentence sentence, IReadOnlyList<Footnote> notes, Speaker speaker, PartialDate? spoken)
    {
        var candidates = notes.SelectMany(n => _byNote[n]).Select(c => (Citation: c, Author: AuthorOf(c))).Where(c => IsFirstHand(c.Citation, c.Author, speaker)).ToList();
        if (sentence.Passage.Footnote is not null) candidates = [.. candidates.OrderBy(c => c.Citation.Span.End > sentence.Span.Start ? 0 : 1)];
        var fitting = candidates.Where(c => spoken is not { } s || c.Citation.Date is { } d && s.Covers(d)).ToList();
        return fitting.Count > 0 ? new(fitting[0].Citation, fitting[0].Author) : null;
    }

    /// <summary>Whether a citation is of words that its author speaks to somebody: then a quotation beside it is the author's, verb or no verb.</summary>
    public static bool IsSpeech(Citation citation) =>
        citation.Kind is SourceKind.Letter or SourceKind.Statement or SourceKind.Email or SourceKind.Interview or SourceKind.Questionnaire or SourceKind.PositionPaper or SourceKind.Presentation;

    /// <summary>Whether a quotation is the title of a work that the notes cite.</summary>
    public bool IsTitle(IReadOnlyList<Footnote> notes, string quote) =>
        notes.SelectMany(n => _byNote[n]).Any(c => c.Title is { } title && (title.Contains(quote.TrimEnd(',', '.')) || quote.Contains(title)));

    /// <summary>The speech that a sentence's notes cite, with its author, or null.</summary>
    public Evidence? SpeechOf(IReadOnlyList<Footnote> notes) =>
        notes.SelectMany(n => _byNote[n]).Where(IsSpeech).Select(c => new Evidence(c, AuthorOf(c))).FirstOrDefault(e => !e.Author.IsUnknown);

    private static bool IsFirstHand(Citation citation, Speaker author, Speaker speaker)
    {
        if (!author.Fits(speaker)) return false;
        if (IsSpeech(citation)) return CanSpeak(author, speaker);
        if (citation.Kind == SourceKind.MeetingRecord) return true;
        if (citation.Kind != SourceKind.NewsArticle && speaker.Organization is { } body && IsPaperOf(citation, body)) return true;
        return citation.Kind is SourceKind.PressRelease or SourceKind.Report or SourceKind.Resolution or SourceKind.UnDocument or SourceKind.Tweet or SourceKind.WebPage
            && (author.State is not null && author.State == speaker.State || SameBody(author, speaker) || author.Person is not null && author.Surname == speaker.Surname);
    }

    /// <summary>Whether the author of a speech can be the speaker: one is unknown, or both are States, or they are one body.</summary>
    private static bool CanSpeak(Speaker author, Speaker speaker) =>
        author.IsUnknown || speaker.IsUnknown || (author.State is not null && speaker.State is not null) || (author.State is null && author.Organization is null)
        || SameBody(author, speaker);

    /// <summary>Whether a work is a body's own: a resolution by its symbol, a report by its title, a judgment by the court that stands between commas.</summary>
    private static bool IsPaperOf(Citation citation, string body)
    {
        var bare = body.StartsWith("UN ", StringComparison.Ordinal) ? body[3..] : body;
        if (citation.Symbol is { } symbol && symbol.StartsWith("A/RES/", StringComparison.Ordinal)) return bare.Contains("General Assembly");
        if (citation.Symbol is { } other && other.StartsWith("S/RES/", StringComparison.Ordinal)) return bare.Contains("Security Council");
        return citation.Title is { } title && title.StartsWith("Report of", StringComparison.Ordinal) && title.Contains(bare) || citation.Text.Contains($", {bare}, ");
    }

    private static bool SameBody(Speaker a, Speaker b) =>
        a.Organization is { } x && b.Organization is { } y && (x.Contains(y, StringComparison.OrdinalIgnoreCase) || y.Contains(x, StringComparison.OrdinalIgnoreCase)
            || Initials(x) == y || Initials(y) == x || y.EndsWith($"({x})"));

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));

    private Speaker AuthorOf(Citation citation) => _authors.TryGetValue(citation, out var known) ? known : _authors[citation] = ReadAuthor(citation);

    private Speaker ReadAuthor(Citation citation)
    {
        if (citation.Author is not { } author) return new();
        var wording = new Wording(author, register);
        var speaker = new SpeakerReader(wording, register, new(null)).Read(0, wording.Tokens.Count) ?? new();
        if (speaker.State is not null || speaker.Person is null) return speaker;
        return speaker with { State = StateBehind(citation, author) };
    }

    /// <summary>The State a person is said to serve: the first named behind the name, up to the recipient; a ministry without a country is that of the State the document is about.</summary>
    private string? StateBehind(Citation citation, string author)
    {
        var at = citation.Text.IndexOf(author, StringComparison.Ordinal);
        if (at < 0) return null;
        var office = citation.Text[(at + author.Length)..];
        if (office.IndexOf(", to ", StringComparison.Ordinal) is var to and >= 0) office = office[..to];
        var named = register.StateNames.FindAll(office).Concat(register.Demonyms.FindAll(office)).OrderBy(m => m.Span.Start).FirstOrDefault();
        return named.Meaning?.Iso3 ?? (office.Contains("Ministry") || office.Contains("Minister") || office.Contains("Government") ? home : null);
    }
}

/// <summary>A work cited beside a statement, with its author.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Author">The author, as far as the citation tells.</param>
internal sealed record Evidence(Citation Citation, Speaker Author)
{
    private static readonly string[] Ends = [", to ", " to ", ", "];

    /// <summary>The meeting the words were spoken at; a letter's container is no meeting.</summary>
    public string? Venue => Citation.Kind is SourceKind.Statement or SourceKind.MeetingRecord or SourceKind.Presentation ? Citation.Container : null;

    /// <summary>The office and body written behind the author's name, or null.</summary>
    public string? Office
    {
        get
        {
            if (Author.Person is null || Citation.Author is not { } author || Citation.Text.IndexOf(author + ", ", StringComparison.Ordinal) is not (>= 0 and var at)) return null;
            var rest = Citation.Text[(at + author.Length + 2)..];
            var ends = Ends.Select(e => rest.IndexOf(e, StringComparison.Ordinal)).Where(e => e > 0).ToList();
            var office = ends.Count > 0 ? rest[..ends.Min()] : "";
            return office.ToLowerInvariant().Split(' ').Any(Lexicon.Offices.Contains) ? office : null;
        }
    }
}
