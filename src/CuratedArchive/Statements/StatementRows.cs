using System.Security.Cryptography;
using System.Text;
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
            Slug = SlugOf(saying, text),
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

    /// <summary>Document, speaker and date, then eight figures of a hash of the sentence, so that the name stays when other statements are found before it.</summary>
    private string SlugOf(Saying saying, string text)
    {
        var speaker = saying.Speaker;
        var name = Slug.Of(SlugLength - 12, document.Slug, speaker.Person ?? speaker.Organization ?? speaker.State, saying.Date?.ToString());
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        var slug = Slug.Of(SlugLength, name, hash);
        var times = _slugs[slug] = _slugs.GetValueOrDefault(slug) + 1;
        return times == 1 ? slug : Slug.Of(SlugLength, name, hash, $"{times}");
    }
}

/// <summary>Who said something, when, where and how.</summary>
internal sealed record Saying(Speaker Speaker, StatementKind Kind, PartialDate? Date, string? Venue);
