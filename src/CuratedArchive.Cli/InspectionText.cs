using CuratedArchive.Citations;

namespace CuratedArchive.Cli;

/// <summary>What the importer saw in a document, for reading at a terminal: a line a thing, indented below what it belongs to.</summary>
internal static class InspectionText
{
    public static void Write(DocumentContents contents, TextWriter output)
    {
        var document = contents.Document;
        output.WriteLine($"{document.Title}");
        output.WriteLine($"  {Join(document.Kind.Word(), document.State, document.Date, document.Publisher, document.Language, $"sha256 {document.Sha256}")}");
        foreach (var (field, reason) in document.Inferred) output.WriteLine($"  {field} inferred: {reason}");
        List(output, "sections", document.Sections.Select(s => $"{new string(' ', 2 * (s.Level - 1))}{s.Title}"));
        List(output, "tables", document.Tables.Select(t => $"{t.Title}: {t.Rows.Count} rows of {t.Columns.Count} columns"));
        List(output, "notes", contents.Footnotes.SelectMany(f => NoteLines(f, contents.Citations)));
        List(output, "claims", contents.Claims.Select(c => $"{Join(c.State, c.Treaty, c.Action.Word(), c.Date, c.Value, c.Resolution)}  “{Short(c.Quote)}” (line {c.Line})"));
        List(output, "statements", contents.Statements.Select(s => $"{Join(s.State, s.Kind.Word(), s.Speaker, s.Organization, s.Date)}  “{Short(s.Text)}” (line {s.Line})"));
        List(output, "holdings", contents.Holdings.Select(h => Join(h.State, h.Relation.Word(), h.Munition, h.Submunition, h.Type, h.Quantity)));
    }

    private static IEnumerable<string> NoteLines(Footnotes.Footnote note, IReadOnlyList<Citation> citations)
    {
        yield return $"[{note.Label}] {(note.Missing ? "MISSING" : Short(note.Text))}{(note.Orphaned ? " (no marker)" : "")}{(note.Doubled ? " (doubled)" : "")}";
        foreach (var c in citations.Where(c => c.Footnote == note))
            yield return $"    {Join(c.Relation.Word(), c.Kind.Word(), c.Author, c.Title, c.Container, c.Place, c.Publisher, c.Date, c.Symbol, c.Pages, c.Url, c.Resolution)}";
    }

    private static void List(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{heading} ({list.Count(l => !l.StartsWith("    ", StringComparison.Ordinal))})");
        foreach (var line in list) output.WriteLine($"  {line}");
    }

    private static string Join(params object?[] fields) => string.Join(" · ", fields.Where(f => f is not null and not ""));

    private static string Short(string text)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length <= 100 ? folded : folded[..99] + "…";
    }
}
