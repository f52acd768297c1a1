using System.Linq.Expressions;
using CuratedArchive.Claims;

namespace CuratedArchive.Web.Display;

/// <summary>A claim as lists show it.</summary>
public sealed record ClaimRow(
    string Slug, string? State, string Treaty, ClaimAction Action, PartialDate? Date, int? Value, string? Resolution,
    string Quote, string Anchor, string DocumentSlug, string DocumentTitle)
{
    public static Expression<Func<Claim, ClaimRow>> From { get; } = c => new(
        c.Slug, c.State, c.Treaty, c.Action, c.Date, c.Value, c.Resolution, c.Quote, c.Anchor, c.Document.Slug, c.Document.Title);
}

/// <summary>Claims in the order they are shown.</summary>
/// <param name="Rows">The claims.</param>
/// <param name="States">The names of the States.</param>
/// <param name="Caption">What the table is called.</param>
/// <param name="Document">The document whose page it is, or null where the document has to be named.</param>
public sealed record ClaimList(IReadOnlyList<ClaimRow> Rows, IReadOnlyDictionary<string, StateLink> States, string Caption, string? Document = null);
