using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;

namespace CuratedArchive.Cli;

/// <summary>The JSON of <c>inspect</c>: its names are fixed, and those of the rows are the library's.</summary>
internal static class InspectionJson
{
    public static object Of(DocumentContents contents, IReadOnlyList<Diagnostic> found)
    {
        var reading = contents.Reading;
        var citations = contents.Citations.ToLookup(c => c.Footnote);
        var labels = contents.Citations.Where(c => c.Source is not null).GroupBy(c => c.Source!).ToDictionary(g => g.Key, g => g.Select(c => c.Footnote.Label).Distinct().ToList());
        return new
        {
            document = DocumentFields.Of(contents.Document),
            sections = contents.Document.Sections.Select(s => new { level = s.Level, title = s.Title, line = reading.Locate(s.Span.Start).Line, span = s.Span }),
            tables = contents.Document.Tables.Select(t => new
            {
                title = t.Title,
                footnote = NoteNumber.Of(t.NoteLabel),
                columns = t.Columns,
                rows = t.Rows,
                line = reading.Locate(t.Span.Start).Line,
                span = t.Span,
            }),
            markers = reading.Markers.DistinctBy(m => (m.Group, m.Label)).Select(m => new NoteNumber(m.Label)),
            footnotes = contents.Footnotes.Select(f => FootnoteFields.Of(f, citations[f].Select(c =>
                CitationFields.Of(c, c.Source?.Slug, c.Source is { } source ? labels[source].Where(label => label != f.Label) : [])))),
            claims = contents.Claims.Select(ClaimFields.Of),
            statements = contents.Statements.Select(StatementFields.Of),
            holdings = contents.Holdings.Select(HoldingFields.Of),
            diagnostics = found.Select(d => new { id = d.Rule, severity = d.Severity, message = d.Message, line = d.Line, column = d.Column }),
        };
    }
}
