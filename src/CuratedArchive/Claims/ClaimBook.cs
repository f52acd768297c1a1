using System.Globalization;
using CuratedArchive.Documents;

namespace CuratedArchive.Claims;

/// <summary>Writes assertions down as claims of a document, each under a name of its own.</summary>
/// <param name="document">The document.</param>
/// <param name="reading">Its text.</param>
/// <param name="begun">Claims of the document that are written down already.</param>
internal sealed class ClaimBook(Document document, Reading reading, IReadOnlyList<Claim> begun)
{
    private readonly List<Claim> _claims = [.. begun];
    private readonly HashSet<string> _slugs = [.. begun.Select(c => c.Slug)];
    private readonly HashSet<(string?, string, ClaimAction, PartialDate?, int?, TextSpan)> _seen = [.. begun.Select(c => (c.State, c.Treaty, c.Action, c.Date, c.Value, c.Span))];

    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Adds an assertion; the same one by the same words is kept once.</summary>
    /// <returns>The claim, or null when it is there already.</returns>
    public Claim? Add(Assertion a, string anchor, bool byCurator = false)
    {
        if (!_seen.Add((a.State, a.Treaty, a.Action, a.Date, a.Value, a.Span))) return null;
        _claims.Add(new Claim
        {
            Document = document,
            Slug = Name(a),
            State = a.State,
            Treaty = a.Treaty,
            Action = a.Action,
            Date = a.Date,
            Value = a.Value,
            Relation = a.Relation,
            Resolution = a.Resolution,
            Quote = a.Span.In(reading.Text),
            Span = a.Span,
            Line = reading.Locate(a.Span.Start).Line,
            Anchor = anchor,
            Added = byCurator,
        });
        return _claims[^1];
    }

    /// <summary>Document, assertion, and eight figures of a hash of the words: other claims before it, of the same even, change nothing. Only the same words again get a number.</summary>
    private string Name(Assertion a)
    {
        var name = Slug.Of(110, Slug.Of(60, document.Slug), a.State, a.Treaty, a.Action.Word(), a.Date?.ToString(), a.Value?.ToString(CultureInfo.InvariantCulture));
        var slug = Slug.Hashed(name, document.Slug, a.Span.In(reading.Text));
        var (unique, next) = (slug, 2);
        while (!_slugs.Add(unique)) unique = $"{slug}-{next++}";
        return unique;
    }
}
