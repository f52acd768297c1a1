using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Cli;

/// <summary>The JSON of <c>inspect</c>: its names are fixed.</summary>
internal static class InspectionJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static object Of(DocumentContents contents, IReadOnlyList<Diagnostic> found)
    {
        var (document, reading) = (contents.Document, contents.Reading);
        var citations = contents.Citations.ToLookup(c => c.Footnote);
        var labels = contents.Citations.Where(c => c.Source is not null).GroupBy(c => c.Source!).ToDictionary(g => g.Key, g => g.Select(c => c.Footnote.Label).Distinct().ToList());
        return new
        {
            document = new
            {
                kind = document.Kind.Word(),
                title = document.Title,
                state = document.State,
                states = document.Mentions.Select(m => m.State).Order(StringComparer.Ordinal),
                date = document.Date?.ToString(),
                publisher = document.Publisher,
                language = document.Language,
                sha256 = document.Sha256,
                inferred = document.Inferred,
            },
            sections = document.Sections.Select(s => new { level = s.Level, title = s.Title, line = reading.Locate(s.Span.Start).Line, span = Pair(s.Span) }),
            tables = document.Tables.Select(t => new
            {
                title = t.Title,
                footnote = Number(t.NoteLabel),
                columns = t.Columns,
                rows = t.Rows,
                line = reading.Locate(t.Span.Start).Line,
                span = Pair(t.Span),
            }),
            markers = reading.Markers.DistinctBy(m => (m.Group, m.Label)).Select(m => Number(m.Label)),
            footnotes = contents.Footnotes.Select(f => new
            {
                number = Number(f.Label),
                text = f.Missing ? null : f.Text,
                missing = f.Missing,
                orphaned = f.Orphaned,
                doubled = f.Doubled,
                comment = f.Comment,
                line = f.Line,
                span = Pair(f.Span),
                citations = citations[f].Select(c => Citation(c, c.Source is { } source ? labels[source] : [])),
            }),
            claims = contents.Claims.Select(c => new
            {
                state = c.State,
                treaty = c.Treaty,
                action = c.Action.Word(),
                date = c.Date?.ToString(),
                value = c.Value,
                resolution = c.Resolution,
                quote = c.Quote,
                line = c.Line,
                span = Pair(c.Span),
            }),
            statements = contents.Statements.Select(s => new
            {
                state = s.State,
                organization = s.Organization,
                speaker = s.Speaker,
                role = s.Role,
                date = s.Date?.ToString(),
                venue = s.Venue,
                kind = s.Kind.Word(),
                text = s.Text,
                quotes = s.Quotes,
                footnotes = s.NoteLabels.Select(Number),
                line = s.Line,
                span = Pair(s.Span),
            }),
            holdings = contents.Holdings.Select(h => new
            {
                state = h.State,
                munition = h.Munition,
                submunition = h.Submunition,
                type = h.Type,
                quantity = h.Quantity,
                relation = h.Relation.Word(),
                footnote = Number(h.NoteLabel),
                line = h.Line,
                span = Pair(h.Span),
            }),
            diagnostics = found.Select(d => new { id = d.Rule, severity = d.Severity.Word(), message = d.Message, line = d.Line, column = d.Column }),
        };
    }

    private static object Citation(Citation c, List<string> citedIn) => new
    {
        kind = c.Relation == Relation.Ibid && c.Kind == SourceKind.Unknown ? null : c.Kind.Word(),
        author = c.Author,
        title = c.Title,
        container = c.Container,
        publisher = c.Publisher,
        place = c.Place,
        date = c.Date?.ToString(),
        recipient = c.Recipient,
        symbol = c.Symbol,
        pages = c.Pages,
        url = c.Url,
        relation = c.Relation.Word(),
        ibid_of = Number(c.IbidOf),
        resolution = c.Resolution,
        same_source_as = citedIn.Where(label => label != c.Footnote.Label).Select(Number),
        source = c.Source?.Slug,
        text = c.Text,
        line = c.Line,
        span = Pair(c.Span),
    };

    private static int[] Pair(TextSpan span) => [span.Start, span.Length];

    /// <summary>A label that is a number as a number, any other as the string it is.</summary>
    private static object? Number(string? label) => int.TryParse(label, out var number) ? number : label;
}
