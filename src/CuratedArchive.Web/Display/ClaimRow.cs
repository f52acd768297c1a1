using System.Linq.Expressions;
using CuratedArchive.Claims;
using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>A claim with its verdict as lists show it.</summary>
public sealed record ClaimRow(
    string Slug, string? State, string Treaty, ClaimAction Action, PartialDate? Date, int? Value, string? Resolution, string Quote, string Anchor,
    string DocumentSlug, string DocumentTitle, VerdictValue Verdict, string Reason, string? Remark, IReadOnlyList<RecordReference> Acts)
{
    public static Expression<Func<Verdict, ClaimRow>> From { get; } = v => new(
        v.Claim.Slug, v.Claim.State, v.Claim.Treaty, v.Claim.Action, v.Claim.Date, v.Claim.Value, v.Claim.Resolution, v.Claim.Quote, v.Claim.Anchor,
        v.Claim.Document.Slug, v.Claim.Document.Title, v.Value, v.Reason, v.Remark, v.Acts);

    /// <summary>The sign that stands before the word of the verdict.</summary>
    public string Sign => Verdict switch
    {
        VerdictValue.Agrees => "✓",
        VerdictValue.Contradicts => "✕",
        VerdictValue.Outdated => "↺",
        _ => "?",
    };
}

/// <summary>Claims in the order they are shown.</summary>
/// <param name="Rows">The claims.</param>
/// <param name="States">The names of the States.</param>
/// <param name="Caption">What the table is called.</param>
/// <param name="Document">The document whose page it is, or null where the document has to be named.</param>
/// <param name="NameState">Whether the State has to be named; not on the page of the State.</param>
public sealed record ClaimList(
    IReadOnlyList<ClaimRow> Rows, IReadOnlyDictionary<string, StateLink> States, string Caption, string? Document = null, bool NameState = true);
