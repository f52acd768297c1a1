using System.Linq.Expressions;
using CuratedArchive.Statements;

namespace CuratedArchive.Web.Display;

/// <summary>A statement as lists show it.</summary>
public sealed record StatementRow(
    string Slug, string? State, string? Organization, string? Speaker, string? Role, PartialDate? Date, string? Venue, StatementKind Kind,
    string Text, IReadOnlyList<string> NoteLabels, string Anchor, string DocumentSlug, string DocumentTitle, PartialDate? DocumentDate)
{
    public static Expression<Func<Statement, StatementRow>> From { get; } = s => new(
        s.Slug, s.State, s.Organization, s.Speaker, s.Role, s.Date, s.Venue, s.Kind, s.Text, s.NoteLabels, s.Anchor, s.Document.Slug, s.Document.Title, s.Document.Date);
}

/// <summary>Statements in the order they are shown.</summary>
/// <param name="Rows">The statements.</param>
/// <param name="States">The names of the States.</param>
/// <param name="Document">The document whose page it is, or null where the document has to be named.</param>
/// <param name="NameState">Whether the State has to be named; not on the page of the State.</param>
public sealed record StatementList(IReadOnlyList<StatementRow> Rows, IReadOnlyDictionary<string, StateLink> States, string? Document = null, bool NameState = true)
{
    /// <summary>The address of a place in the document of a statement.</summary>
    public string Address(StatementRow row, string fragment) => $"{(row.DocumentSlug == Document ? "" : $"/documents/{row.DocumentSlug}")}#{fragment}";
}
