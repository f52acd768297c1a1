using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Statements;

/// <summary>The statements of a document, as they are found.</summary>
internal sealed class StatementRows(Document document, Reading reading, DiagnosticBag found)
{
    private const int SlugLength = 90;

    private readonly Dictionary<string, int> _slugs = [];
    private readonly List<Statement> _statements = [];

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>Adds a statement.</summary>
    /// <param name="sentence">The sentence that reports it.</param>
    /// <param name="saying">Who said it, when, where and how.</param>
    /// <param name="quotes">The quoted words.</param>
    /// <param name="labels">The labels of the notes.</param>
    public void Add(Sentence sentence, Saying saying, IReadOnlyList<string> quotes, IReadOnlyList<string> labels)
    {
        var (speaker, text) = (saying.Speaker, sentence.Span.In(reading.Text));
        var location = reading.Locate(sentence.Span.Start);
        if (speaker is { IsUnknown: true }) found.Add(Rules.StatementUnattributed, location);
        _statements.Add(new Statement
        {
            Document = document,
            Slug = SlugOf(text),
            State = speaker.State,
            Organization = speaker.Organization,
            Speaker = speaker.Person,
            Role = speaker.Role,
            Date = saying.Date,
            Venue = saying.Venue,
            Kind = saying.Kind,
            Text = text,
            Quotes = quotes,
            NoteLabels = labels,
            Span = sentence.Span,
            Line = location.Line,
            Anchor = sentence.Passage.Anchor,
        });
    }

    /// <summary>
    /// Document and eight figures of a hash of the sentence: the name stays when other statements are found before it, and when more is found out about who spoke and when. Only the same
    /// sentence again gets a number.
    /// </summary>
    private string SlugOf(string text)
    {
        var slug = Slug.Hashed(Slug.Of(SlugLength - 12, document.Slug), document.Slug, text);
        var times = _slugs[slug] = _slugs.GetValueOrDefault(slug) + 1;
        return times == 1 ? slug : $"{slug}-{times}";
    }
}

/// <summary>Who said something, when, where and how.</summary>
internal sealed record Saying(Speaker Speaker, StatementKind Kind, PartialDate? Date, string? Venue);
