using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Tests.Specs;

/// <summary>What was read in a document, a line a thing, as the spec documents write it down.</summary>
internal static class Outline
{
    /// <summary>The lines of the given areas, in the order of the areas.</summary>
    public static IReadOnlyList<string> Of(DocumentContents contents, DiagnosticBag found, IEnumerable<string> areas) =>
        [.. areas.SelectMany(area => Lines(contents, found, area))];

    private static IEnumerable<string> Lines(DocumentContents c, DiagnosticBag found, string area) => area switch
    {
        "head" => [Line("head", ("kind", c.Document.Kind.Word()), ("title", c.Document.Title), ("state", c.Document.State), ("date", c.Document.Date), ("publisher", c.Document.Publisher),
            ("language", c.Document.Language), ("inferred", string.Join(", ", c.Document.Inferred.Keys.Order())))],
        "section" => c.Document.Sections.Select(s => $"section {s.Level} {s.Title}"),
        "block" => c.Reading.Blocks.Select(b => $"{b.GetType().Name.ToLowerInvariant()} {Fold(b is Table t ? string.Join(" | ", t.Columns) : b.Span.In(c.Reading.Text))}"),
        "table" => c.Document.Tables.SelectMany(t => t.Rows.Select(r => string.Join(" | ", r)).Prepend($"table {t.Title}{(t.NoteLabel is { } l ? $" [{l}]" : "")}: {string.Join(" | ", t.Columns)}")),
        "marker" => c.Reading.Markers.Select(m => $"marker {m.Label}"),
        "note" => c.Footnotes.Select(f => $"note {f.Label}{(f.Orphaned ? " orphaned" : "")}{(f.Doubled ? " doubled" : "")}: {(f.Missing ? "(missing)" : Fold(f.Text))}"),
        "cite" => c.Citations.Select(Cite),
        "comment" => c.Footnotes.Where(f => f.Comment is not null).Select(f => $"comment {f.Label}: {f.Comment}"),
        "source" => c.Citations.GroupBy(x => x.Source).Where(g => g.Key is not null).Select(g => $"source {g.Key!.Label}: {string.Join(", ", g.Select(x => x.Footnote.Label))}"),
        "claim" => c.Claims.Select(x => Line("claim", ("", x.State ?? "-"), ("", x.Treaty), ("", x.Action.Word()), ("date", x.Date), ("value", x.Value), ("relation", x.Relation?.Word()), ("resolution", x.Resolution))),
        "quote" => c.Claims.Select(x => $"quote {Fold(x.Quote)}"),
        "statement" => c.Statements.Select(s => Line("statement", ("", s.State ?? "-"), ("", s.Kind.Word()), ("speaker", s.Speaker), ("role", s.Role), ("organization", s.Organization),
            ("date", s.Date), ("venue", s.Venue), ("notes", string.Join(",", s.NoteLabels)), ("quotes", string.Join(" | ", s.Quotes)))),
        "holding" => c.Holdings.Select(h => Line("holding", ("", h.State ?? "-"), ("", h.Relation.Word()), ("", h.Quantity), ("munition", h.Munition), ("submunition", h.Submunition), ("type", h.Type))),
        "finding" => found.Select(d => $"{d.Severity.Word()} {d.Rule} ({d.Line},{d.Column})"),
        _ => throw new ArgumentException($"no area “{area}”"),
    };

    private static string Cite(Citation c) => Line($"cite {c.Footnote.Label}", ("", c.Relation.Word()), ("", c.Kind.Word()), ("author", c.Author), ("title", c.Title), ("container", c.Container),
        ("publisher", c.Publisher), ("place", c.Place), ("date", c.Date), ("recipient", c.Recipient),
        ("symbol", c.Symbol), ("pages", c.Pages), ("url", c.Url), ("ibid-of", c.IbidOf), ("resolution", c.Resolution));

    private static string Line(string head, params (string Name, object? Value)[] fields) =>
        head + string.Concat(fields.Where(f => f.Value is not null and not "").Select(f => f.Name.Length == 0 ? $" {f.Value}" : $"; {f.Name}: {f.Value}"));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
