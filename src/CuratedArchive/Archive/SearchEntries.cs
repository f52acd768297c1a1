using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Statements;

namespace CuratedArchive.Archive;

/// <summary>What the full text search is filled with.</summary>
internal static class SearchEntries
{
    /// <summary>A document by its title, and its blocks and notes by their words, so that a search leads to the very block. Headings are found with the title.</summary>
    public static IEnumerable<SearchEntry> Of(Document document, Reading reading, IReadOnlyList<Footnote> footnotes) =>
        Passage.Of(reading, footnotes).Where(p => p.Block is not Heading).Select(p => new SearchEntry(
                p.Footnote is null ? SearchKind.Document : SearchKind.Footnote, document.Slug, p.Anchor, document.State ?? "",
                p.Footnote is { } note ? $"Note {note.Label}, {document.Title}" : document.Title, p.Span.In(reading.Text)))
            .Concat(footnotes.Where(f => f.Supplied is not null)
                .Select(f => new SearchEntry(SearchKind.Footnote, document.Slug, f.Anchor, document.State ?? "", $"Note {f.Label}, {document.Title}", f.Supplied!)))
            .Prepend(new(SearchKind.Document, document.Slug, "", document.State ?? "", document.Title, string.Join(" · ", document.Sections.Select(s => s.Title).Prepend(document.Title))));

    /// <summary>A source, by all its fields.</summary>
    public static SearchEntry Of(Source source) => new(SearchKind.Source, source.Slug, "", "", source.Label,
        string.Join(", ", new[] { source.Author, source.Title, source.Container, source.Publisher, source.Place, source.Date?.ToString(), source.Symbol }.OfType<string>()));

    /// <summary>A statement, by its sentence and who said it.</summary>
    public static SearchEntry Of(Statement statement) => new(SearchKind.Statement, statement.Slug, statement.Anchor, statement.State ?? "",
        Who(statement), string.Join(": ", new[] { Who(statement), statement.Text }.Where(part => part.Length > 0)));

    private static string Who(Statement statement) =>
        string.Join(", ", new[] { statement.Speaker, statement.Organization, statement.Venue, statement.Date?.ToString() }.OfType<string>());
}
