using System.Linq.Expressions;
using CuratedArchive.Claims;
using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>A claim with its verdict as lists show it.</summary>
public sealed record ClaimRow(
    string Slug, string? State, string Treaty, ClaimAction Action, PartialDate? Date, int? Value, string? Resolution, string Quote, string Anchor,
    string DocumentSlug, string DocumentTitle, VerdictValue Verdict, string Reason, string? Remark, IReadOnlyList<RecordReference> Acts,
    PartialDate? On, string? Opposite, PartialDate? DocumentDate)
{
    public static Expression<Func<Verdict, ClaimRow>> From { get; } = v => new(
        v.Claim.Slug, v.Claim.State, v.Claim.Treaty, v.Claim.Action, v.Claim.Date, v.Claim.Value, v.Claim.Resolution, v.Claim.Quote, v.Claim.Anchor,
        v.Claim.Document.Slug, v.Claim.Document.Title, v.Value, v.Reason, v.Remark, v.Acts,
        v.On, v.Opposite, v.Claim.Document.Date);

    /// <summary>The sign that stands before the word of the verdict.</summary>
    public string Sign => Verdict.Sign();

    /// <summary>Whether document and record say different things.</summary>
    public bool Differs => Verdict is VerdictValue.Contradicts or VerdictValue.Outdated;

    /// <summary>The page of the record the claim was held against, on its day; null for what the record does not hold.</summary>
    /// <param name="states">The States, for their addresses.</param>
    public string? RecordAddress(IReadOnlyDictionary<string, StateLink> states)
    {
        if (Resolution is { } symbol && IsVote) return symbol.StartsWith("A/RES/", StringComparison.Ordinal) && Verdict != VerdictValue.Unverifiable ? $"/resolutions/{CuratedArchive.Slug.Of(40, symbol)}" : null;
        if (Treaty == "other" || IsVote) return null;
        var day = On?.Last is { } on ? $"?on={on:yyyy-MM-dd}" : "";
        return State is null ? $"/treaties/{Treaty.ToLowerInvariant()}{day}" : states.TryGetValue(State, out var state) ? $"/states/{state.Slug}{day}" : null;
    }

    /// <summary>The day of the record, in words.</summary>
    public string RecordWords => IsVote ? "the roll call" : On is { Year: not null } on ? $"the record on {on.Words()}" : "the record";

    private bool IsVote => Action is ClaimAction.VoteYes or ClaimAction.VoteNo or ClaimAction.VoteAbstain;
}

/// <summary>Claims in the order they are shown.</summary>
/// <param name="Rows">The claims.</param>
/// <param name="States">The names of the States.</param>
/// <param name="Caption">What the table is called.</param>
/// <param name="Document">The document whose page it is, or null where the document has to be named.</param>
/// <param name="NameState">Whether the State has to be named; not on the page of the State.</param>
public sealed record ClaimList(
    IReadOnlyList<ClaimRow> Rows, IReadOnlyDictionary<string, StateLink> States, string Caption, string? Document = null, bool NameState = true);
