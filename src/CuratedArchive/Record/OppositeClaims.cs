using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>
/// Finds claims of one document that cannot be true together: a party that is not party, two dates for one act, two votes on one resolution.
/// Two figures for one count are left alone: a text may give them for two days.
/// </summary>
internal static class OppositeClaims
{
    private static readonly ClaimAction[] Joining = [ClaimAction.Ratification, ClaimAction.Acceptance, ClaimAction.Approval, ClaimAction.Accession];
    private static readonly ClaimAction[] Votes = [ClaimAction.VoteYes, ClaimAction.VoteNo, ClaimAction.VoteAbstain];

    /// <summary>The first claim of the same document that opposes a claim, for each that has one. Two that the record bears out both can be true: a party that withdrew, told of two times.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="agreeing">Those of them that agree with the record.</param>
    public static IReadOnlyDictionary<Claim, Claim> In(IReadOnlyList<Claim> claims, IReadOnlySet<Claim> agreeing)
    {
        var opposites = new Dictionary<Claim, Claim>();
        foreach (var group in claims.GroupBy(c => (c.Document, c.State, c.Treaty)))
        {
            var kinds = group.DistinctBy(c => (c.Action, c.Date, c.Value, c.Resolution)).ToList();
            foreach (var claim in group)
                if (kinds.FirstOrDefault(other => Oppose(claim, other) && !(agreeing.Contains(claim) && agreeing.Contains(other))) is { } other) opposites.Add(claim, other);
        }
        return opposites;
    }

    private static bool Oppose(Claim a, Claim b) =>
        Denies(a, b) || Denies(b, a) || OtherVote(a, b) || OtherDate(a, b);

    /// <summary>Whether <paramref name="no"/> denies what <paramref name="yes"/> asserts, at the same time.</summary>
    private static bool Denies(Claim no, Claim yes) => no.Date is null && !EarlierDays.IsPast(no) && no.Action switch
    {
        ClaimAction.NotSigned => yes.Action == ClaimAction.Signature || IsJoined(yes),
        ClaimAction.NotParty or ClaimAction.NotAcceded => IsJoined(yes),
        _ => false,
    };

    private static bool IsJoined(Claim claim) =>
        claim.Action == ClaimAction.Party || Joining.Contains(claim.Action) || (claim.Action == ClaimAction.InForce && claim.State is not null);

    private static bool OtherVote(Claim a, Claim b) =>
        Votes.Contains(a.Action) && Votes.Contains(b.Action) && a.Action != b.Action && a.Resolution == b.Resolution && a.Date == b.Date && (a.Resolution ?? a.Date?.ToString()) is not null;

    private static bool OtherDate(Claim a, Claim b) =>
        a.Action == b.Action && (a.Action == ClaimAction.Signature || a.Action == ClaimAction.InForce || Joining.Contains(a.Action))
        && a.Date is { } x && b.Date is { } y && !x.Covers(y) && !y.Covers(x);
}
